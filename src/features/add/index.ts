import './add.css';

export { AddPage } from './AddPage';

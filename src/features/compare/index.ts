import './compare.css';

export { ComparePage } from './ComparePage';

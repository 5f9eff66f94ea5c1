export { figuresOf } from './figures';

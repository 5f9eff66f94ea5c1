export { browserFigures } from './figures';

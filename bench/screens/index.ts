export { screenFigures } from './figures';

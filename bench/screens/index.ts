export { screenFigures } from './figures';
export { listFigures } from './list';

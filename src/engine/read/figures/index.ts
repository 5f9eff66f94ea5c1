export { figuresOf } from './figures';
export type { Figure } from './types';

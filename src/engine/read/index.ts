export * from './certainty';
export { type CertaintyContrast, certaintyContrasts } from './contrast';
export * from './figures';

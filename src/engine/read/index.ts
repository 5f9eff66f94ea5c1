export * from './certainty';
export { type CertaintyContrast, certaintyContrasts } from './contrast';
export { type FigureDifference, figureDifferences } from './figureDifferences';
export * from './figures';
export { quotationsOf } from './quotations';

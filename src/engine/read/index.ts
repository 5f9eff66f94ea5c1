export * from './certainty';
export { type CertaintyContrast, certaintyContrasts } from './contrast';
export { areSameFigure, figureDifferences } from './figureDifferences';
export * from './figures';
export { nameDifferences } from './nameDifferences';
export { quotationsIn, quotationsOf } from './quotations';

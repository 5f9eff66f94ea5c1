export * from './certainty';
export { type CertaintyContrast, certaintyContrasts } from './contrast';
export { figureDifferences } from './figureDifferences';
export * from './figures';
export { type Quotation, quotationsOf } from './quotations';

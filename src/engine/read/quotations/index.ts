export { quotationsIn } from './marks';
export { quotationsOf } from './quotations';
export type { Quotation } from './types';

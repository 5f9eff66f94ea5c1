export { quotationsIn } from './marks';
export { quotationsOf } from './quotations';

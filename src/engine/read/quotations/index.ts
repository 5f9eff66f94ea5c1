export { quotationsIn } from './marks';

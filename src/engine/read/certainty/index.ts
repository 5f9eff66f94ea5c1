export { certaintyOf, leadsIntoList, readCertainty } from './certainty';

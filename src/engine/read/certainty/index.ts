export { certaintyOf, leadsIntoList } from './certainty';

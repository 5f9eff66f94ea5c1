export { type CertaintyBlock, certaintyOf, readCertainty } from './certainty';
export type { Certainty, Reading } from './types';

export { type Alignment, align, type Telling } from './align';
export { sectionsOf } from './sections';
export { ONLY_BELOW } from './verdicts';

/** Vectors → links and verdicts. */
/** What learning the weights needs beside (tools/train). */
export { type Alignment, align, judgeSeen, linksBetween } from './align';
export { LINK_LEAST } from './links';
export { ONLY, ONLY_BELOW } from './only';
export { pairsOf } from './pairs';
export { PAIR_MODELS, type PairModel, type Seen, seen, type Tables, tablesOf } from './tables';
export { type Telling, tellingOf } from './telling';
export { type AlignedSentence, onlyFeaturesOf, partnersOf } from './verdicts';
export { type WeightSet, weightsFor } from './weights';

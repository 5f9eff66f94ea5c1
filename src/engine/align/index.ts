/** Vectors → links and verdicts; and what learning the weights needs beside (tools/train). */
export { type Alignment, align, judgeSeen, linksBetween } from './align';
export { type EncodedArticle, encodedArticle } from './article';
export { CLOSE_LEAST, LINK_LEAST } from './links';
export { ONLY } from './only';
export { pairsOf } from './pairs';
export { PAIR_MODELS, type PairModel, type Seen, seen, type Tables, tablesOf } from './tables';
export { type AlignedSentence, onlyFeaturesOf, partnersOf } from './verdicts';
export { type WeightSet, weightsFor, weightsText } from './weights';

export {
  type AlignedSentence,
  type Alignment,
  align,
  judgeSeen,
  linksBetween,
  onlyFeaturesOf,
  ownOf,
  pairsOf,
  partnersOf,
  type Seen,
  seen,
  type Tables,
  tablesOf,
  witnessesOf,
} from './align';
export { LINK, LINK_LEAST, linkFeatures } from './links';
export { ONLY, ONLY_BELOW } from './only';
export { FIRST, firstFeatures, SECOND, secondFeatures } from './passes';
export { type Telling, tellingOf } from './telling';
export { type WeightSet, weightsFor } from './weights';

export { buildSearch, type SearchedStory, searchTexts } from './build';
export { type FoundSentence, foundIn, searchShardsOf, sentencesByNumber } from './find';
export { readSearchContents, readSearchShard } from './read';
export type { SearchContents, SearchShard } from './schema';
export { fold, matchesIn, type Term, termsOfQuery } from './terms';

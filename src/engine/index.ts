/** The engine: text in, compared story out. Pure: no DOM, React, fetch, clock, randomness or Node module. */
export { type Alignment, align, CLOSE_LEAST, type EncodedArticle, encodedArticle, LINK_LEAST } from './align';
export { type Claim, claimsFrom, type SentencePair } from './claims';
export { articleVector, COMPARED_SENTENCES, type Judged, settled } from './comparison';
export {
  type Among,
  type Compilation,
  compare,
  compile,
  groupablesOf,
  type JudgedStory,
  type Related,
  relatedStories,
  type Workshop,
} from './compile';
export * from './encode';
export * from './fixture';
export { type Groupable, groupArticles } from './group';
export { blockId, parseSentenceId, sentenceId } from './ids';
export {
  type ArticleKey,
  articleKey,
  type Judgements,
  judgementsFrom,
  type KeptArticle,
  type KeptStory,
  methodId,
} from './kept';
export * from './model';
export {
  areSameFigure,
  certaintyOf,
  creditsOf,
  differencesOf,
  figuresOf,
  quotationsIn,
  quotationsOf,
  soundsShared,
  spellingKey,
} from './read';
export { countedSection } from './sectionCounts';
export { sectionsOf } from './sections';
export { type Sentence, sentencesByBlock, sentencesOf } from './sentences';
export {
  articleLanguage,
  blockLanguage,
  cutArticle,
  cutSentences,
  ENCODED_LANGUAGES,
  isEncoded,
  languageSteps,
  type MarkupNode,
  normalise,
  readLines,
  readMarkup,
} from './text';

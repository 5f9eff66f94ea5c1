/** The engine: text in, compared story out. Pure: no DOM, React, fetch, clock, randomness or Node module. */
export { type Alignment, align, LINK_LEAST, ONLY_BELOW, type Telling, tellingOf } from './align';
export { COMPARED_SENTENCES } from './comparison';
export { compare, compile, type EncodeTexts, type Workshop } from './compile';
export * from './encode';
export * from './fixture';
export * from './model';
export { type Certainty, type CertaintyBlock, certaintyOf, type Reading, readCertainty } from './read';
export { articleLanguage, blockLanguage, cutArticle, cutSentences, normalise, readLines } from './text';

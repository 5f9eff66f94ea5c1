export { cutArticle } from './cut';
export { articleLanguage, blockLanguage, ENCODED_LANGUAGES, isEncoded, languageSteps } from './language';
export { readLines } from './lines';
export { type MarkupNode, readMarkup } from './markup';
export { normalise } from './normalise';
export { cutSentences } from './sentences';
export { asSeen } from './visible';

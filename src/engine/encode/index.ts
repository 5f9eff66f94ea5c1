export { withoutArticle, withoutLanguage } from './center';
export { encodeTexts, type Progress, type SentenceVectors } from './encode';
export type { Encoder, LanguageMeans } from './port';
export { readVectors, type VectorKey, type VectorStore, vectorKey, writeVectors } from './store';
export { dot, meanPool, sumOf, unit } from './vectors';

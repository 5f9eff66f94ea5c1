export { bundledCalibration, bundledEncoder, ENCODER_ID } from './bundled';
export { articleShare, centredVectors, withoutArticle, withoutLanguage } from './center';
export { encodeTexts, PREFIX, type Progress, type SentenceVectors, VECTORS_PER_SENTENCE } from './encode';
export { fromInt8, toInt8 } from './int8';
export type { Calibration, Encoder } from './port';
export { readVectors, type VectorKey, type VectorStore, vectorKey, writeVectors } from './store';
export { dot, meanPool, sumOf, unit } from './vectors';
export { BINS, type Frame, WINDOWS } from './windows';

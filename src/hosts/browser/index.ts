/**
 * Where the engine runs in the reader's browser: `worker.ts`, a module worker that is started by its address, what is
 * said to it, and how what a reader gives becomes an article.
 */

export {
  ENCODED_LANGUAGES,
  idOfFile,
  isHttpAddress,
  KINDS,
  type SourceArticle,
  type SourceBlock,
} from '../../engine';
export { countHolding } from './corrections';
export { COMPARED_SENTENCES } from './cut';
export { encoderWorkers } from './encoderPool';
export { folderOf, type PackedFolder } from './folder';
export { MOST_LENGTH, type RefusalReason } from './formats';
export {
  type CompareAnswer,
  type CompareRequest,
  ENCODER_FOLDER,
  RUNTIME_FILES,
  WEIGHTS_FOLDER,
} from './messages';
export { type Page, readDocument } from './page';
export { type Reading, readBytes, readPasted } from './readSource';
export { sourceOf } from './source';

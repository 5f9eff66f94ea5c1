/**
 * Where the engine runs in the reader's browser: `worker.ts`, a module worker that is started by its address, what is
 * said to it, and how what a reader gives becomes an article.
 */

export { ENCODED_LANGUAGES, idOfFile, type SourceArticle, type SourceBlock } from '../../engine';
export { countHolding } from './corrections';
export { COMPARED_SENTENCES, countCompared } from './cut';
export { folderOf, type PackedFolder, textsIn } from './folder';
export {
  type CompareAnswer,
  type CompareRequest,
  ENCODER_FOLDER,
  RUNTIME_FILES,
  WEIGHTS_FOLDER,
} from './messages';
export { type Page, readDocument } from './page';
export { type GivenText, readSource } from './readSource';
export { sourceOf } from './source';

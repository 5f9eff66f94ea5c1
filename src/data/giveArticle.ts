/** What a reader gives to be compared: files and texts read into articles, and what is refused, with the reason. */
import { COMPARED_SENTENCES, type Reading, readBytes } from '../hosts/browser';

export {
  ENCODED_LANGUAGES,
  isHttpAddress,
  KINDS,
  MOST_LENGTH,
  type Reading,
  type RefusalReason,
  readPasted,
  type SourceArticle,
  sourceOf,
} from '../hosts/browser';

/** No more articles are compared at once on a device: pairs grow by the square. */
export const MOST_OWN_ARTICLES = 12;
/** The rest of a longer article would not be compared. */
export const MOST_SENTENCES = COMPARED_SENTENCES;

/** The articles of a file, or of the files in a .zip. */
export async function readFile(file: File): Promise<Reading[]> {
  // A folder that was dropped, or a file that is gone by now, has no bytes.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readBytes(file.name, new Uint8Array(bytes)) : [{ name: file.name, read: 'damaged' }];
}

/** How a file of the site is kept, by its address. */
import { ENCODER_FOLDER } from '../hosts/browser';
import { DATA_FOLDER, isSearchShardFile, SEARCH_FILE } from '../story';

export type Keeping =
  /** Asked of the site first, and of the device only where the site gives no answer. */
  | 'fresh'
  /** Never changes under its address: asked of the device first. */
  | 'forever';

const ASSETS = 'assets/';

/**
 * Nothing for what is not kept here:
 * - the search index, whose parts count sentences through all stories: one part of today beside one of yesterday would
 *   find the wrong sentences;
 * - the encoder's weights, tokenizer and runtime (63 MB), which @huggingface/transformers puts into a cache of its own.
 * @param path from the site's first folder, without parameters
 */
export function keepingOf(path: string): Keeping | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (path.startsWith(`${DATA_FOLDER}/`)) {
    return file === SEARCH_FILE || isSearchShardFile(file) ? undefined : 'fresh';
  }
  if (path.startsWith(ASSETS)) return 'forever';
  // These two are fetched by the engine itself; the folder's name changes with the weights.
  const isCalibration = file === 'language-means.json' || file === 'window-shift.json';
  return path.startsWith(ENCODER_FOLDER) && isCalibration ? 'forever' : undefined;
}

/** What a reader gives to be compared: texts read into articles, and what is refused, with the reason. */
import {
  COMPARED_SENTENCES,
  countCompared,
  ENCODED_LANGUAGES,
  readSource,
  type SourceArticle,
  sourceOf,
  textsIn,
} from '../hosts/browser';

export { ENCODED_LANGUAGES, type SourceArticle, sourceOf };

/** No more articles are compared at once on a device: pairs grow by the square. */
export const MOST_OWN_ARTICLES = 12;
/** In UTF-16 code units; some 5,000 sentences. */
export const MOST_LENGTH = 600_000;

/** The rest of a longer article would not be compared. */
export const MOST_SENTENCES = COMPARED_SENTENCES;

/** `corrections`: a file that is called so and is none. */
export type RefusalReason = 'binary' | 'corrections' | 'empty' | 'large' | 'many' | 'sentences';

/** @param id of the article to be */
export function articleFromText(name: string, text: string, id: string): SourceArticle | RefusalReason {
  if (text.length > MOST_LENGTH) return 'large';
  // No text has the character 0; a picture or an archive soon does.
  if (text.includes('\0')) return 'binary';
  const article = readSource({ name, text }, id);
  if (!article.blocks.some(({ role, text: words }) => role !== 'furniture' && /\p{L}/u.test(words))) return 'empty';
  return countCompared(article) > MOST_SENTENCES ? 'sentences' : article;
}

/** A text as it was given: a file's name, or what to call what was pasted. */
export interface GivenText {
  readonly name: string;
  readonly text: string | 'binary';
}

/** The text of a file, or those in a .zip. */
export async function textsOf(file: File): Promise<GivenText[]> {
  if (!/\.zip$/iu.test(file.name)) return [{ name: file.name, text: await textOf(file) }];
  try {
    const packed = textsIn(new Uint8Array(await file.arrayBuffer()));
    return await Promise.all(
      packed.map(async ({ name, bytes }) => ({ name, text: await textOf(new Blob([new Uint8Array(bytes)])) })),
    );
  } catch {
    return [{ name: file.name, text: 'binary' }];
  }
}

/** The text of a file in UTF-8, or in UTF-16 where it says so. */
async function textOf(file: Blob): Promise<string | 'binary'> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    return 'binary';
  }
}

/** What a reader gives: a file or a pasted text, as every reader of a format takes it, and what such a reader answers. */
import type { Page } from '../page';
import { pathsIn } from './unpack';

/** In UTF-16 code units of an article's text; some 5,000 sentences. */
export const MOST_LENGTH = 600_000;
/** Of a file that is no archive: more is no article, whatever is around it. */
export const MOST_BYTES = 20e6;

export interface Given {
  /** The file's name; what to call what was pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent where the bytes are no text. */
  readonly text?: string;
  /** The paths in it, where it is an archive that can be opened. */
  readonly paths?: readonly string[];
}

/** What a format says of one article, with its blocks: empty where nothing was in it. */
export type Telling = Page;

const SAID = /(?:encoding|charset)\s*=\s*["']?([\w-]{3,20})/iu;
/** An XML declaration stands first, and a page says it early. */
const SAID_WITHIN = 1024;

export function givenFile(name: string, bytes: Uint8Array): Given {
  const text = decoded(bytes);
  const paths = text === undefined ? pathsIn(bytes) : undefined;
  return { name, bytes, ...(text !== undefined && { text }), ...(paths && { paths }) };
}

/** In UTF-8, in UTF-16 where it begins so, else in what it says of itself. */
function decoded(bytes: Uint8Array): string | undefined {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return decodedAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes);
  const said = SAID.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SAID_WITHIN)))?.[1];
  return decodedAs('utf-8', bytes) ?? (said === undefined ? undefined : decodedAs(said, bytes));
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // No text has the character 0; a picture or an archive soon does.
    return text.includes('\0') ? undefined : text;
  } catch {
    // Bytes of something else, or a name that no character set has.
    return undefined;
  }
}

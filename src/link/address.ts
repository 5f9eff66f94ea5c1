/** An address in parts, before anybody asks what it means, and the spelling of one. */
import { wellFormed } from './quote';

/** `path` relative to the site's base, without a leading `/`; the first value of each parameter. */
export interface Address {
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * What in an address couldn't be read, for the interface to put in words. Whatever is named was left out of the view.
 * Names and values come from the address: at most 100 code points of them, for showing and nothing else.
 */
export type AddressProblem =
  /** The whole query was left out. Length in UTF-16 code units. */
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  /** Written by a newer Parallax; what this one knows of it was read. */
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  /** The first one counts. */
  | { readonly kind: 'repeated-parameter'; readonly parameter: string }
  /** A parameter that is no use without this one. */
  | { readonly kind: 'missing-parameter'; readonly parameter: string }
  /** A value, or one item of a list. */
  | { readonly kind: 'bad-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'repeated-value'; readonly parameter: string; readonly value: string }
  /** The first `most` items of a list count. */
  | { readonly kind: 'too-many'; readonly parameter: string; readonly count: number; readonly most: number };

/** Between the items of a list; stays as it is in an address, and is in no id and no mark. */
export const SEPARATOR = '.';

/** What a URL may be long everywhere it is pasted; the longest that `writeView` makes of sane ids is below a third. */
export const MOST_LENGTH = 8192;
const MOST_SHOWN = 100;

/** @param search with or without its `?`; any text at all */
export function parseAddress(path: string, search: string): { address: Address; problems: AddressProblem[] } {
  if (search.length > MOST_LENGTH) {
    const problem: AddressProblem = { kind: 'too-long', length: search.length, most: MOST_LENGTH };
    return { address: { path: tidyPath(path), parameters: new Map() }, problems: [problem] };
  }
  const parameters = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (parameters.has(name)) repeated.add(name);
    else parameters.set(name, value);
  }
  const problems = [...repeated].map(
    (name): AddressProblem => ({ kind: 'repeated-parameter', parameter: clipped(name) }),
  );
  return { address: { path: tidyPath(path), parameters }, problems };
}

/** The path and its parameters in the order given, readable where the rules for addresses let it be. */
export function spellAddress({ path, parameters }: Address): string {
  const query = [...parameters].map(([name, value]) => `${name}=${encodeValue(value)}`).join('&');
  return query === '' ? path : `${path}?${query}`;
}

/**
 * A path that stays on this site wherever it is put: no leading `/` (`//host` is another host), no scheme, no query.
 * Of a path that `location` gives, only the leading `/` changes.
 */
export function tidyPath(path: string): string {
  return wellFormed(path.replace(/^\/+/u, '')).replace(/[^A-Za-z0-9_.~%/-]/gu, percentEncode);
}

/** A last `/` is optional, and `index.html` is what some hosts make of it. Nothing where an escape is broken. */
export function segmentsOf(path: string): string[] {
  try {
    return path
      .replace(/(?<=^|\/)index\.html$/u, '')
      .replace(/\/$/u, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** As much of a name or value as is worth showing. */
export function clipped(text: string): string {
  return [...text.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join('');
}

/** `/` and spaces stay readable. */
function encodeValue(value: string): string {
  return percentEncode(wellFormed(value)).replaceAll('%2F', '/').replaceAll('%20', '+');
}

/** Signs that programs take for the end of an address they find in a text are encoded, too. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * What a text is found by. Words of letters and digits where a script parts them by spaces; where it doesn't, every two
 * characters that stand side by side: a dictionary would cut more finely, and differently from one browser to another.
 */
import type { Span } from '../../engine';

/** A stretch of letters and digits, all of a script that parts its words or all of one that doesn't. */
const STRETCH =
  /(?<unspaced>(?:(?=[\p{L}\p{M}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])+)|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{M}\p{N}])+/gu;
/** A character with the signs that change it; the two at the end are the half-width marks of Japanese. */
const CHARACTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;
/** Accents of European scripts; points and vowel signs of Hebrew and Arabic with hamza and the stretching line. */
const DROPPED = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{640}\u{64b}-\u{65f}\u{670}\u{6d6}-\u{6ed}]/gu;
/** With fewer letters a word being typed begins too many others, and is looked for as it stands. */
const BEGINNING_LEAST = 2;

/** One thing a query asks a sentence for. `begins`: words that begin so will do. */
export interface Term {
  readonly text: string;
  readonly begins: boolean;
}

/** One text for all that readers type alike: compatibility forms, upper case and accents don't count. */
export function fold(text: string): string {
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(DROPPED, '');
  return bare.normalize('NFC').replaceAll('ς', 'σ');
}

/** All that a sentence is found by, each once. */
export function termsOf(text: string): string[] {
  return [...new Set(stretchesIn(text).flatMap(({ places }) => places.map((place) => place.term)))];
}

/** What a query asks for, each once; empty where it has no letter and no digit. */
export function termsOfQuery(query: string): Term[] {
  const terms = stretchesIn(query).flatMap(({ unspaced, places }) => {
    if (!unspaced) return places.map(({ term }) => ({ text: term, begins: [...term].length >= BEGINNING_LEAST }));
    // The last character alone is a term of texts; of a query only where it is all there is.
    const pairs = places.length > 1 ? places.slice(0, -1) : places;
    return pairs.map(({ term }) => ({ text: term, begins: places.length === 1 }));
  });
  return [...new Map(terms.map((term) => [`${term.text} ${term.begins}`, term])).values()];
}

export function meets(term: string, { text, begins }: Term): boolean {
  return begins ? term.startsWith(text) : term === text;
}

/** Where a text has what a query asks for, in UTF-16 code units, in order, none touching another. */
export function matchesIn(text: string, wanted: readonly Term[]): Span[] {
  const places = stretchesIn(text).flatMap((stretch) => stretch.places);
  const spans = places.flatMap(({ term, start, end, head }) => {
    if (wanted.some((one) => one.text === term)) return [{ start, end }];
    return wanted.some((one) => meets(term, one)) ? [{ start, end: head }] : [];
  });
  return joined(spans);
}

/** Spans that overlap or touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start <= last.end) whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

/** A term and where in the text it stands. `head`: where what is shown of it ends if only its beginning is asked for. */
interface Place extends Span {
  readonly term: string;
  readonly head: number;
}

interface Stretch {
  readonly unspaced: boolean;
  readonly places: readonly Place[];
}

function stretchesIn(text: string): Stretch[] {
  return [...text.matchAll(STRETCH)]
    .map(({ 0: raw, index, groups }): Stretch => {
      if (groups?.unspaced !== undefined) return { unspaced: true, places: pairsIn(raw, index) };
      const term = fold(raw);
      const end = index + raw.length;
      return { unspaced: false, places: term === '' ? [] : [{ term, start: index, end, head: end }] };
    })
    .filter(({ places }) => places.length > 0);
}

/** Every two neighbouring characters, and the last one alone, so that each character begins a term. */
function pairsIn(raw: string, from: number): Place[] {
  const characters = [...raw.matchAll(CHARACTER)].map(({ 0: character, index }) => ({
    folded: fold(character),
    start: from + index,
    end: from + index + character.length,
  }));
  return characters.map(({ folded, start, end }, k) => {
    const next = characters[k + 1];
    return { term: folded + (next?.folded ?? ''), start, end: next?.end ?? end, head: end };
  });
}

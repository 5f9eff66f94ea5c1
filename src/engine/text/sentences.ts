/**
 * Sentence boundaries. `Intl.Segmenter` proposes them (Unicode Standard Annex 29 by the language's ICU rules);
 * the repairs below take back the ones that stand inside a sentence. Each repair is a named predicate over one
 * proposed boundary, with its reason; none ever adds or removes a character.
 */
import type { Span } from '../model';
import { abbreviationsOf, BEFORE_NUMBERS, ORDINAL_DOT_LANGUAGES } from './abbreviations';

/** A proposed boundary: what stands before it and after it (white space trimmed), in a language. */
interface Boundary {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

const ONLY_CLOSERS = /^["'”’»)\]』」）】…!?.。！？]+$/u;
/** "fini. »": closing signs after a space. "»Wir", "”Vi": the same signs open quotations where they stand before a word. */
const SPACED_CLOSERS = /(?:[』」）】)\]]|[”»](?![\p{L}\p{N}]))+/uy;

/** "Mr. Zuckerberg", "Nr. 5", "art. 3": a listed abbreviation does not end a sentence; "no." only stands for one before a figure. */
function afterAbbreviation({ before, after, lang }: Boundary): boolean {
  const word = /(?:^|[\s("'“‘«„])([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || !abbreviationsOf(lang).has(word)) return false;
  return !BEFORE_NUMBERS.has(word) || /^\p{N}/u.test(after);
}

/** "George W. Bush", "J. K. Rowling": one capital and a dot after a name, another initial or the very start. */
function afterInitial({ before, after }: Boundary): boolean {
  return /(?:^|(?:^|[\s(])\p{Lu}[\p{L}'’-]*\s|\p{Lu}\.\s?)\p{Lu}\.$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** "Kadrey v. Meta", "Kadrey c. Meta": the sign between the parties of a case. */
function insideCaseName({ before, after }: Boundary): boolean {
  return /\p{Lu}[\p{L}'’.-]*\s(?:v|vs|c)\.$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** "1. First", "a) …": a number or letter that opens the text belongs to what it counts. */
function afterListNumber({ before }: Boundary): boolean {
  return /^(?:\(?\d{1,3}|\(?\p{L})[.)]$/u.test(before);
}

/** "am 14. März": languages that write ordinals with a dot; years and larger numbers do end sentences. */
function afterOrdinal({ before, lang }: Boundary): boolean {
  return ORDINAL_DOT_LANGUAGES.has(lang.split('-')[0] ?? lang) && /(?:^|[\s(])\d{1,2}\.$/u.test(before);
}

/** "« Pourquoi ? » demande-t-elle", "approx. five", "wait… what": a sentence does not begin in lower case. */
function beforeLowerCase({ after }: Boundary): boolean {
  return /^[-–—"'“‘«([]*\s?\p{Ll}/u.test(after);
}

/** What is left of the text only closes it. */
function beforeClosers({ after }: Boundary): boolean {
  return ONLY_CLOSERS.test(after);
}

/** 「…。」と述べた: a quotation that the sentence goes on from, by a particle. */
function beforeParticle({ before, after, lang }: Boundary): boolean {
  return (
    lang.startsWith('ja') && /[」』）]$/u.test(before) && /^(?:と|って|などと|という|は|が|を|の|に|も|で)/u.test(after)
  );
}

const REPAIRS: readonly ((boundary: Boundary) => boolean)[] = [
  afterAbbreviation,
  afterInitial,
  insideCaseName,
  afterListNumber,
  afterOrdinal,
  beforeLowerCase,
  beforeClosers,
  beforeParticle,
];

/** Repairs look no further than this many code units to each side, white space aside, so that cutting stays linear. */
const CONTEXT = 60;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/**
 * How much of a text the segmenter is shown at once, in code units, and how far before the end of that its word is
 * taken: it copies what it was given for each segment, so that a whole book at once would take hours.
 */
const WINDOW = 4096;
const MARGIN = 256;

/** What `Intl.Segmenter` proposes, window by window; a segment longer than a window is seen in a larger one. */
function* proposedSegments(
  text: string,
  lang: string,
): Generator<{ readonly segment: string; readonly index: number }> {
  const segmenter = segmenterFor(lang);
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const trusted = from + width < text.length ? width - MARGIN : width;
    let taken = 0;
    for (const { segment, index } of segmenter.segment(text.slice(from, from + width))) {
      if (index + segment.length > trusted || (width > WINDOW && taken > 0)) break;
      yield { segment, index: from + index };
      taken = index + segment.length;
    }
    from += taken;
    width = taken === 0 ? width * 2 : WINDOW;
  }
}

/**
 * A text cut into pieces, white space included: the pieces joined give the text back.
 * @param lang BCP 47
 */
export function cutPieces(text: string, lang: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let wordsEnd = 0;
  let wordsStart = 0;
  for (const { segment, index } of proposedSegments(text, lang)) {
    wordsStart = skipSpace(text, Math.max(wordsStart, index));
    const closed = wordsEnd > start ? skipClosers(text, wordsStart) : wordsStart;
    const boundary = closed > wordsStart ? closed : index;
    if (closed > wordsStart) {
      wordsEnd = closed;
      wordsStart = skipSpace(text, closed);
    }
    const before = text.slice(Math.max(start, wordsEnd - CONTEXT), wordsEnd).trim();
    const after = text.slice(wordsStart, wordsStart + CONTEXT).trim();
    const opensNow = before !== '' && after !== '' && !staysTogether({ before, after, lang });
    if (opensNow) {
      pieces.push(text.slice(start, boundary));
      start = boundary;
    }
    const words = segment.trimEnd();
    if (words !== '') wordsEnd = Math.max(wordsEnd, index + words.length);
  }
  if (text.length > start) pieces.push(text.slice(start));
  return pieces;
}

/** Past the signs that close the sentence before: a boundary proposed between the two stands after them. */
function skipClosers(text: string, from: number): number {
  SPACED_CLOSERS.lastIndex = from;
  return SPACED_CLOSERS.test(text) ? SPACED_CLOSERS.lastIndex : from;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] as string)) at += 1;
  return at;
}

function staysTogether(boundary: Boundary): boolean {
  return REPAIRS.some((repair) => repair(boundary));
}

/**
 * The sentences of a block: spans without the white space around them, in order, never overlapping.
 * A text of white space alone has none.
 */
export function cutSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const piece of cutPieces(text, lang)) {
    const leading = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') spans.push({ start: at + leading, end: at + leading + trimmed.length });
    at += piece.length;
  }
  return spans;
}

/**
 * Sentence boundaries. `Intl.Segmenter` proposes them (Unicode Standard Annex 29 by the language's ICU rules), and so
 * does a capitalised word right after a stop (`proposals.ts`); the repairs take back the ones that stand inside a
 * sentence (`repairs.ts`). All of them see the text as it looks (`visible.ts`); none ever adds or removes a character.
 */
import type { Span } from '../model';
import { proposedEnds } from './proposals';
import { staysTogether } from './repairs';
import { visibleOf } from './visible';

/** "fini. »": closing signs after a space. "»Wir", "”Vi": the same signs open quotations where they stand before a word. */
const SPACED_CLOSERS = /(?:[』」）】)\]]|[”»](?![\p{L}\p{N}]))+/uy;

/** Repairs look no further than this many code units to each side, white space aside, so that cutting stays linear. */
const CONTEXT = 60;

/**
 * A text cut into pieces, white space included: the pieces joined give the text back.
 * @param lang BCP 47
 */
export function cutPieces(text: string, lang: string): string[] {
  const visible = visibleOf(text);
  const pieces: string[] = [];
  let from = 0;
  for (const end of sentenceEnds(visible.text, lang)) {
    const at = visible.cutBefore(end);
    pieces.push(text.slice(from, at));
    from = at;
  }
  if (text.length > from) pieces.push(text.slice(from));
  return pieces;
}

/** Where sentences end, the white space after them included; not the end of the text. */
function* sentenceEnds(text: string, lang: string): Generator<number> {
  const danda = /[।॥]/u.test(text);
  let start = 0;
  let wordsEnd = 0;
  let wordsStart = 0;
  for (const end of proposedEnds(text, lang)) {
    if (end < wordsStart) continue;
    wordsEnd = backOverSpace(text, end, wordsEnd);
    wordsStart = skipSpace(text, Math.max(wordsStart, end));
    const closed = wordsEnd > start ? skipClosers(text, wordsStart) : wordsStart;
    const boundary = closed > wordsStart ? closed : end;
    if (closed > wordsStart) {
      wordsEnd = closed;
      wordsStart = skipSpace(text, closed);
    }
    const before = lastWords(text, start, wordsEnd);
    const after = text.slice(wordsStart, wordsStart + CONTEXT).trim();
    const spaced = wordsStart > wordsEnd;
    if (before === '' || after === '' || staysTogether({ before, after, lang, spaced, danda })) continue;
    yield boundary;
    start = boundary;
  }
}

/** The end of what came before; where that is cut off in the middle, a letter stands for the rest: it is no beginning. */
function lastWords(text: string, start: number, end: number): string {
  const from = end - CONTEXT;
  return from > start ? `x${text.slice(from, end).trim()}` : text.slice(start, end).trim();
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

function backOverSpace(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && /\s/u.test(text[at - 1] as string)) at -= 1;
  return at;
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

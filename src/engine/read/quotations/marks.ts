/** Quotation marks of all scripts, paired. Apostrophes are none, nor are the signs around titles (《》). */
import type { Span } from '../../model';

/** Each mark that may open, and the marks that close it, by the habits of several languages („…“ „…” »…« ”…” ‚…‘). */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
  '"': '"',
  '＂': '＂',
  "'": "'",
};
/** Marks that can open only where they look like opening, since other languages close with them. */
const EITHER_WAY = '”»›’"＂\'';
const CLOSING = new Set(Object.values(CLOSERS).join(''));
const SINGLE = "'’‘";
const MARK = /[“„‟”«»‹›‘‚’「」『』｢｣〝〞〟"＂']/gu;

/** Scripts without spaces put marks between letters, so no apostrophe is looked for there. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Words that begin with an apostrophe: 's morgens, 't is, 'n, 'em, '90s. */
const ELISION = /^['’](?:[stnk]|m'n|z'n|ns|em|til|tis|twas|cause|\d0e?s)(?![\p{L}\p{N}])/iu;

/** A quotation by the places of its marks. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

export interface PairedMarks {
  /** The outermost quotations that open and close in the text, in order; what stands inside of another is part of it. */
  readonly pairs: readonly Pair[];
  /** The first mark that opens and finds no close. */
  readonly unclosed?: number;
  /** The first mark that closes what was not opened. */
  readonly loneCloser?: number;
}

function isApostrophe(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
  return /[\p{L}\p{M}\p{N}]/u.test(before) && /[\p{L}\p{M}\p{N}]/u.test(after);
}

/** Something stands right after it, and nothing or an opening sign before it. */
function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([{–—:：،，、。“„«»‘‚"'/-]/u.test(before) && !/[\s.,;:!?)\]}]/u.test(after);
}

/** Something stands right before it, and no letter after it. */
function looksClosing(text: string, at: number): boolean {
  return !/\s/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** Marks that are open, innermost last, with how many there are of each, so that no closing mark searches in vain. */
class OpenMarks {
  readonly stack: { readonly at: number; readonly sign: string }[] = [];
  private readonly counts = new Map<string, number>();

  has(sign: string): boolean {
    return (this.counts.get(sign) ?? 0) > 0;
  }

  push(at: number, sign: string): void {
    this.stack.push({ at, sign });
    this.counts.set(sign, (this.counts.get(sign) ?? 0) + 1);
  }

  /** Takes out the innermost mark that `closer` closes, and what was opened inside of it and never closed. */
  close(closer: string): number | undefined {
    if (!(OPENERS_OF.get(closer) ?? []).some((sign) => this.has(sign))) return undefined;
    for (let last = this.stack.pop(); last; last = this.stack.pop()) {
      this.counts.set(last.sign, (this.counts.get(last.sign) ?? 1) - 1);
      if (CLOSERS[last.sign]?.includes(closer)) return last.at;
    }
    return undefined;
  }
}

const OPENERS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [...CLOSING].map((closer) => [closer, Object.keys(CLOSERS).filter((sign) => CLOSERS[sign]?.includes(closer))]),
);

/**
 * For each mark that could be a possessive (“the workers' rights”), whether it is: a clearer close of the same sign
 * follows before the next one opens.
 */
function possessives(text: string, places: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const clearer = new Map<string, boolean>();
  for (const at of [...places].reverse()) {
    const sign = text[at] as string;
    if (!SINGLE.includes(sign)) continue;
    if (looksOpening(text, at)) clearer.set(sign, false);
    else if (/s/iu.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      if (clearer.get(sign)) found.add(at);
    } else if (looksClosing(text, at)) clearer.set(sign, true);
  }
  return found;
}

/** Whether a mark of a sign that some languages open and others close with opens at this place. */
function opensAt(text: string, at: number, sign: string, open: OpenMarks): boolean {
  if (CLOSERS[sign] === undefined) return false;
  if (sign === '“') return !open.has('„');
  if (sign === '‘') return !open.has('‚');
  if (sign === '«') return !open.has('»') || looksOpening(text, at);
  if (sign === '‹') return !open.has('›') || looksOpening(text, at);
  if (!EITHER_WAY.includes(sign)) return true;
  const inside = (OPENERS_OF.get(sign) ?? []).some((opener) => open.has(opener));
  // A straight mark that plainly opens while another is open: the other was never closed.
  if (inside) return '"\''.includes(sign) && /[\s([{]/u.test(text[at - 1] ?? '') && looksOpening(text, at);
  if (looksOpening(text, at)) return true;
  // Korean and Chinese write straight marks between letters, and some put spaces inside of them.
  return sign === '"' && !looksClosing(text, at) && /^$|[\s\p{Lo}]/u.test(text[at - 1] ?? '');
}

/** Reads the marks of a text once, from its beginning; linear in its length. */
export function pairMarks(text: string): PairedMarks {
  const places = [...text.matchAll(MARK)].map(({ index }) => index).filter((at) => isMark(text, at));
  const taken = possessives(text, places);
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  let loneCloser: number | undefined;
  for (const at of places) {
    const sign = text[at] as string;
    if (taken.has(at)) continue;
    if (opensAt(text, at, sign, open)) {
      open.push(at, sign);
      continue;
    }
    const start = open.close(sign);
    if (start === undefined) {
      if (!SINGLE.includes(sign) && open.stack.length === 0) loneCloser ??= at;
      continue;
    }
    while ((pairs.at(-1)?.open ?? -1) > start) pairs.pop();
    pairs.push({ open: start, close: at });
  }
  const unclosed = open.stack.find(({ sign }) => !SINGLE.includes(sign))?.at;
  return { pairs, ...(unclosed !== undefined && { unclosed }), ...(loneCloser !== undefined && { loneCloser }) };
}

function isMark(text: string, at: number): boolean {
  const sign = text[at] as string;
  if (!SINGLE.includes(sign)) return true;
  if (isApostrophe(text, at)) return false;
  return sign === '‘' || !ELISION.test(text.slice(at, at + 6));
}

/** What stands between the marks of a sentence read by itself; a quotation that goes on beyond it runs to its edge. */
export function quotationsIn(sentence: string): Span[] {
  const { pairs, unclosed, loneCloser } = pairMarks(sentence);
  const spans = pairs.map(({ open, close }) => ({ start: open + 1, end: close }));
  const first = spans[0]?.start ?? sentence.length;
  if (loneCloser !== undefined && loneCloser < first) spans.unshift({ start: 0, end: loneCloser });
  if (unclosed === undefined) return spans;
  return [...spans.filter(({ start }) => start < unclosed), { start: unclosed + 1, end: sentence.length }];
}
/** The sign that a continued quotation may begin its next paragraph with. */
export function continues(text: string, opener: string): number | undefined {
  const at = text.search(/\S/u);
  const sign = text[at];
  return sign !== undefined && (sign === opener || CLOSERS[opener]?.includes(sign)) ? at : undefined;
}

/** Whether a closing mark closes what the other opened. */
export function closes(closer: string, opener: string): boolean {
  return CLOSERS[opener]?.includes(closer) ?? false;
}

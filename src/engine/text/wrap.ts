/**
 * Lines that a program broke at a width, joined again. Such lines are full: the first word of the next would not have
 * fitted. Lines that a person broke, of verse, lists or paragraphs, are full by chance only.
 */
import { hyphenatedWords, mended } from './hyphens';
import { endsSentence } from './normalise';

/** One line of the text that is not blank, with whether a blank line stands before it. */
export interface Line {
  readonly text: string;
  readonly afterBlank: boolean;
}

/** Widths that programs break at; lines of scripts without spaces say more in fewer signs. */
const NARROWEST = 25;
const NARROWEST_UNSPACED = 12;
const WIDEST = 140;
/** Fewer pairs of full lines are chance; of wide ones, which verse and links never are, there need not be as many. */
const PAIRS_LEAST = 3;
const PAIRS_LEAST_WIDE = 2;
const WIDE = 80;
/** Share of the pairs of lines that must be full; lines under half of the width have their own reason to end. */
const FULL_SHARE = 0.6;
const COUNTED_FROM = 0.5;
/** Share of lines followed by another that may be longer than the width: addresses, or what a page puts around the text. */
const LONGER_SHARE = 0.1;
/** Verse begins its lines with capitals; German, with its nouns, stays under this share. */
const CAPITAL_SHARE = 0.65;
/** Share of full lines that may end a sentence. */
const ENDING_SHARE = 0.4;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。」』）]/u;
const CUT = /[\p{L}\p{M}\p{N}][-‐\u00ad]$/u;
/** Cells of a table never go on in the next line. */
const CELLS = /\t|\s\|\s| {3,}/u;

interface Pair {
  readonly line: string;
  readonly next: string;
  /** The line is full at widths in [least, most). */
  readonly least: number;
  readonly most: number;
}

/** @param opens whether a line begins something of its own, such as a list item */
export function unwrapped(lines: readonly Line[], opens: (line: string) => boolean): readonly Line[] {
  const width = widthOf(lines, opens);
  if (width === undefined) return lines;
  const known = hyphenatedWords(lines.map(({ text }) => text));
  const blocks: Line[] = [];
  for (const [k, { text, afterBlank }] of lines.entries()) {
    const before = lines[k - 1]?.text;
    const last = blocks.at(-1);
    if (!last || !before || afterBlank || opens(text) || !goesOn(pairOf(before, text), width)) {
      blocks.push({ text, afterBlank });
    } else {
      const whole = last.text.slice(0, -before.length) + joined(before, text, known);
      blocks[blocks.length - 1] = { ...last, text: whole };
    }
  }
  return blocks;
}

function joined(line: string, next: string, known: ReadonlySet<string>): string {
  const unspaced = UNSPACED.test(line.at(-1) ?? '') && UNSPACED.test(next[0] ?? '');
  return mended(line, next, known) ?? `${line}${unspaced ? '' : ' '}${next}`;
}

/** A full line, or one that its sentence leaves in the middle and that is not far from full. */
function goesOn({ line, next, least, most }: Pair, width: number): boolean {
  if (CELLS.test(line) || CELLS.test(next)) return false;
  if (least <= width && width < most) return true;
  if (line.length < COUNTED_FROM * width || line.length > width) return false;
  return CUT.test(line) || (!endsSentence(line) && /^\p{Ll}/u.test(next));
}

function pairOf(line: string, next: string): Pair {
  const word = UNSPACED.test(next[0] ?? '') ? next.slice(0, 1) : (/^\S+/u.exec(next)?.[0] ?? '');
  // Where the line is cut inside a word, the hyphen makes room for what follows.
  const between = CUT.test(line) ? -1 : UNSPACED.test(line.at(-1) ?? '') ? 0 : 1;
  return { line, next, least: line.length, most: line.length + between + word.length };
}

/** The width at which most lines that are followed directly by another are full, if they look broken by a program. */
function widthOf(lines: readonly Line[], opens: (line: string) => boolean): number | undefined {
  const pairs = lines.slice(1).flatMap(({ text, afterBlank }, k) => {
    const before = lines[k]?.text ?? '';
    return afterBlank || opens(text) || CELLS.test(before) || CELLS.test(text) ? [] : [pairOf(before, text)];
  });
  let best: { readonly width: number; readonly share: number } | undefined;
  const unspaced = pairs.filter(({ line }) => UNSPACED.test(line.at(-1) ?? '')).length;
  for (let width = 2 * unspaced > pairs.length ? NARROWEST_UNSPACED : NARROWEST; width <= WIDEST; width += 1) {
    const share = shareFull(pairs, width);
    if (share >= FULL_SHARE && share >= (best?.share ?? 0)) best = { width, share };
  }
  return best?.width;
}

/** Of the pairs that count at this width, the share whose first line is full; nothing where they look written so. */
function shareFull(pairs: readonly Pair[], width: number): number {
  if (pairs.filter(({ line }) => line.length > width).length > LONGER_SHARE * pairs.length) return 0;
  const counted = pairs.filter(({ line }) => line.length >= COUNTED_FROM * width && line.length <= width);
  const full = counted.filter(({ least, most }) => least <= width && width < most);
  if (full.length < (width < WIDE ? PAIRS_LEAST : PAIRS_LEAST_WIDE)) return 0;
  const cased = full.filter(({ next }) => /^\p{Cased_Letter}/u.test(next));
  const capitals = cased.filter(({ next }) => /^\p{Lu}/u.test(next));
  const ending = full.filter(({ line }) => endsSentence(line));
  const written = capitals.length > CAPITAL_SHARE * cased.length || ending.length > ENDING_SHARE * full.length;
  return written ? 0 : full.length / counted.length;
}

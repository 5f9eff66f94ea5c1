/**
 * Roles of blocks in text without markup. What says by its words that it is furniture is set aside; the others have
 * roles by form and place: prose ends in a full stop or is long, headings are short and stand above prose, and what is
 * short and stands above no prose is furniture.
 */
import type { SourceBlock } from '../model';
import { furnitureAmong } from './around';
import { isByline } from './furniture';
import { endsSentence, normalise, wordCount } from './normalise';

/** Longer than this a block is prose even without a full stop (letters stand in for words in scripts without spaces). */
const HEADING_WORDS = 14;
const HEADING_LENGTH = 110;
/** A title says more than a label does. */
const TITLE_WORDS = 4;
const TITLE_LETTERS = 8;
/** So many short blocks in a row, with no prose under them, are a list of links rather than headings. */
const LINK_LIST = 3;
/** What follows such a list is furniture while it is shorter than this share of the article. */
const TAIL_SHARE = 0.12;

/** A lead-in to a list says more than "See also:". */
const LEAD_IN_WORDS = 3;
/** A date or a count has so few words, and one figure in so many signs at least. */
const DATE_WORDS = 6;
const SIGNS_A_FIGURE = 5;
/** A label in a script without spaces. */
const LABEL_SIGNS = 3;
/** A date or a count begins with its figures, or has so many words before them and so many from them on. */
const WORDS_BEFORE_FIGURES = 3;
const WORDS_FROM_FIGURES = 6;
/** A title that is a question or long, where no other line is a title. */
const LONG_TITLE_WORDS = 25;
const LONG_TITLE_LENGTH = 160;

/** A few words without a full stop, at their end or between them: no prose by themselves. */
function isShort({ text }: SourceBlock): boolean {
  const brief = wordCount(text) <= HEADING_WORDS && text.length <= HEADING_LENGTH;
  return brief && !endsSentence(text) && !/\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(text);
}

/** "This model may encourage:" above a list or verse is a sentence that they complete. */
function isLeadIn(block: SourceBlock, next: SourceBlock | undefined): boolean {
  return next?.role !== undefined && /[:：]$/u.test(block.text) && wordCount(block.text) >= LEAD_IN_WORDS;
}

/** An address, with or without a note's number before it. */
function isAddress({ text }: SourceBlock): boolean {
  return /^(?:\[\d+\]\s*)?(?:https?:\/\/|www\.)\S+$/u.test(text);
}

/** "22 Mar 2025, 03.40 WIB", "68 dibaca", "5 min read": few words, led by figures, ended by no full stop. */
function isDateOrCount(block: SourceBlock): boolean {
  const figures = block.text.match(/\d/gu)?.length ?? 0;
  const dense = figures * SIGNS_A_FIGURE >= block.text.length;
  return isShort(block) && wordCount(block.text) <= DATE_WORDS && dense && isLedByFigures(block.text);
}

/** In words rather than by one regular expression, which took seconds on a hundred signs. */
function isLedByFigures(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const figures = words.slice(0, WORDS_BEFORE_FIGURES + 1).findLastIndex((word) => /^\d/u.test(word));
  return figures >= 0 && words.length - figures <= WORDS_FROM_FIGURES;
}

/** "Q", "A", "Share": a word alone; in scripts without spaces, up to three signs. */
function isLabel({ text }: SourceBlock): boolean {
  return (
    wordCount(text) <= 1 &&
    (/^[\p{Script=Latin}\p{P}\s]+$/u.test(text) || text.length <= LABEL_SIGNS) &&
    !endsSentence(text)
  );
}

function isProse(block: SourceBlock): boolean {
  return block.role !== undefined || !(isShort(block) || isAddress(block));
}

export function withRoles(blocks: readonly SourceBlock[]): SourceBlock[] {
  const around = furnitureAmong(blocks, isShort);
  const others = rolesByForm(blocks.filter((_, k) => !around[k]))[Symbol.iterator]();
  return blocks.map((block, k) => (around[k] ? furniture(block) : (others.next().value as SourceBlock)));
}

function furniture({ text }: SourceBlock): SourceBlock {
  return { text, role: 'furniture' };
}

function rolesByForm(blocks: readonly SourceBlock[]): SourceBlock[] {
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);
  const title = titleAt(blocks, firstProse) ?? longTitleAt(blocks, firstProse);
  const tail = tailStart(blocks);
  const titleForm = title === undefined ? undefined : normalise(blocks[title]?.text ?? '');
  return blocks.map((block, k) => {
    if (k === title) return { ...block, role: 'title' };
    if (k >= tail || k > lastProse || isAddress(block)) return furniture(block);
    // What stands in a list, a table or verse may be one word or figures alone, and so may what heads a list.
    if (block.role === undefined && isDateOrCount(block)) return furniture(block);
    if (block.role === undefined && isLabel(block) && blocks[k + 1]?.role !== 'list-item') return furniture(block);
    if (block.role === undefined && title !== undefined && k < title) return furniture(block);
    if (normalise(block.text) === titleForm) return furniture(block);
    if (title !== undefined && k > title && k < firstProse && isByline(block.text)) return furniture(block);
    if (isProse(block) || isLeadIn(block, blocks[k + 1])) return { ...block, role: block.role ?? 'paragraph' };
    return isHeading(blocks, k, firstProse) ? { ...block, role: 'heading', level: 2 } : furniture(block);
  });
}

/** Of the short blocks above the first prose, the longest that says enough to be a title. */
function titleAt(blocks: readonly SourceBlock[], firstProse: number): number | undefined {
  const above = blocks.slice(0, Math.max(0, firstProse)).map((block, k) => ({ block, k }));
  const fit = above.filter(
    ({ block }) =>
      !isAddress(block) &&
      !isDateOrCount(block) &&
      (wordCount(block.text) >= TITLE_WORDS || lettersWithoutSpaces(block.text) >= TITLE_LETTERS),
  );
  const longest = fit.reduce<(typeof fit)[number] | undefined>(
    (best, one) => (best && best.block.text.length >= one.block.text.length ? best : one),
    undefined,
  );
  // A page's own title has the outlet behind it: "Tower falls in Orsund | Orsund Courier".
  const alone = fit.find(
    ({ block }) => longest?.block.text.startsWith(block.text) && isWithOutlet(longest.block, block),
  );
  return (alone ?? longest)?.k;
}

function isWithOutlet(longer: SourceBlock, title: SourceBlock): boolean {
  return /^\s+[|–—·-]\s/u.test(longer.text.slice(title.text.length));
}

/** The first block where it would be prose but for its place: no full stop ends it, and prose follows. */
function longTitleAt(blocks: readonly SourceBlock[], firstProse: number): number | undefined {
  const { text, role } = blocks[firstProse] ?? { text: '' };
  const fits = wordCount(text) <= LONG_TITLE_WORDS && text.length <= LONG_TITLE_LENGTH && role === undefined;
  const stops = endsSentence(text) && !/[?!？！]["”»’]?$/u.test(text);
  const follows = blocks.slice(firstProse + 1).some((block) => block.role === undefined && isProse(block));
  return fits && !stops && follows && text !== '' ? firstProse : undefined;
}

function lettersWithoutSpaces(text: string): number {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)?.length ?? 0
  );
}

/** A short block stands above prose, with at most labels, dates and addresses between. */
function isHeading(blocks: readonly SourceBlock[], k: number, firstProse: number): boolean {
  const next = blocks.slice(k + 1).find((block) => !(isLabel(block) || isDateOrCount(block)));
  if (!next || isAddress(next)) return false;
  const opensSubheading = isShort(next) && k > firstProse;
  return isProse(next) || (opensSubheading && isProse(blocks[blocks.indexOf(next) + 1] ?? next));
}

/**
 * Where the page's end begins: at a run of short blocks with no prose under them but remnants ("Leave a reply", its
 * note). The length of the list where there is none.
 */
function tailStart(blocks: readonly SourceBlock[]): number {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let rest = 0;
  let start = blocks.length;
  for (let k = blocks.length - 1; k >= 0; k--) {
    const block = blocks[k] as SourceBlock;
    rest += block.text.length;
    if (rest > TAIL_SHARE * total && isProse(block)) break;
    const run = blocks.slice(Math.max(0, k - LINK_LIST + 1), k + 1);
    if (run.length === LINK_LIST && run.every((one) => one.role !== 'list-item' && isShort(one)))
      start = k - LINK_LIST + 1;
  }
  return start;
}

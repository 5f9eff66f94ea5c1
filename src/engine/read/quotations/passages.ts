/** Where an article's quotations stand: pairs of marks, over the ends of paragraphs where a quotation goes on. */
import type { Block } from '../../model';
import { closes, continues, type PairedMarks, pairMarks } from './marks';

/** A quotation's part in one block. */
export interface Passage {
  /** What is quoted, without marks and the spaces within them. */
  readonly start: number;
  readonly end: number;
  /** With its marks. */
  readonly from: number;
  readonly to: number;
  /** It goes on from an earlier block. */
  readonly continued: boolean;
}

/** A quotation is followed over no more paragraphs than this, so that a mark forgotten does not cost the whole article. */
const MOST_BLOCKS = 20;

/** The passages of each block, in order; furniture has none. */
export function passagesOf(blocks: readonly Block[]): Passage[][] {
  const marks = blocks.map(({ text, role }) => (role === 'furniture' ? { pairs: [] } : pairMarks(text)));
  const found: Passage[][] = [];
  for (let b = 0; b < blocks.length; b += 1) {
    const text = blocks[b]?.text ?? '';
    const taken = found[b]?.at(-1)?.to ?? 0;
    const { pairs = [], unclosed } = marks[b] ?? {};
    const own = pairs.filter(({ open }) => open >= taken);
    const rest = unclosed === undefined || unclosed < taken ? [] : continuation(blocks, marks, b, unclosed);
    const until = rest.length > 0 ? (unclosed ?? text.length) : text.length;
    found[b] = [
      ...(found[b] ?? []),
      ...own
        .filter(({ open }) => open < until)
        .map(({ open, close }) => passage(text, open, close + 1, open + 1, close)),
    ];
    rest.forEach((part, k) => {
      found[b + k] = [...(found[b + k] ?? []), part];
    });
    if (rest.length > 1) b += rest.length - 2;
  }
  return found.map((passages, b) => (passages.length === 0 ? unmarked(blocks[b]) : passages));
}

function passage(text: string, from: number, to: number, start: number, end: number, continued = false): Passage {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  return { from, to, start: Math.min(start + left, end), end: start + words.trimEnd().length, continued };
}

/** The parts of a quotation that its own block does not close; none where no later paragraph closes it. */
function continuation(blocks: readonly Block[], marks: readonly PairedMarks[], first: number, open: number): Passage[] {
  const start = blocks[first]?.text ?? '';
  const opener = start[open] ?? '';
  const parts = [passage(start, open, start.length, open + 1, start.length)];
  for (let b = first + 1; b < blocks.length && parts.length < MOST_BLOCKS; b += 1) {
    const { text, role } = blocks[b] as Block;
    if (role === 'heading' || role === 'title' || role === 'furniture') return [];
    const { pairs, unclosed, loneCloser } = marks[b] as PairedMarks;
    const again = continues(text, opener);
    const pair = again === undefined ? undefined : pairs.find((one) => one.open === again);
    const begin = again === undefined ? 0 : again + 1;
    if (pair) return [...parts, passage(text, pair.open, pair.close + 1, begin, pair.close, true)];
    const before = pairs[0]?.open ?? text.length;
    if (
      loneCloser !== undefined &&
      loneCloser >= begin &&
      loneCloser < before &&
      closes(text[loneCloser] ?? '', opener)
    )
      return [...parts, passage(text, 0, loneCloser + 1, begin, loneCloser, true)];
    // Goes on when the paragraph opens anew and stays open, or has no marks at all.
    if (again === undefined ? pairs.length > 0 || unclosed !== undefined : unclosed !== again && loneCloser !== again)
      return [];
    parts.push(passage(text, 0, text.length, begin, text.length, true));
  }
  return [];
}

/** A block set apart as a quotation needs no marks; a name after a dash at its end is whose words they are. */
function unmarked(block: Block | undefined): Passage[] {
  if (block?.role !== 'quotation' || !/\p{L}/u.test(block.text)) return [];
  const dash = block.text.search(/\s[—–-]\s*[^—–]{1,80}$/u);
  const end = dash > 0 ? dash : block.text.length;
  return [passage(block.text, 0, end, 0, end)];
}

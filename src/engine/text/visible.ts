/**
 * Signs that nobody sees and that say nothing of the words: soft hyphens, zero-width spaces and joiners, byte order
 * marks, marks and embeddings of direction, variation selectors. Publishers' systems strew them in, so that two copies of one
 * text differ.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Those that begin a run in another direction belong to what follows; all others to what stands before them. */
const OPENING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
/** An invisible sign, or a letter with its marks apart. */
const CHANGED = /\p{Default_Ignorable_Code_Point}|\P{M}\p{M}+/gu;
/** Where no white space stands after a stop, this stands for it. */
const SPACE_AFTER_STOP = /(?<=[.!?…]["”’»)]?)\u200b(?=["“‘«(]?\p{Lu})/gu;

/** A text without its invisible signs: they never stand for a space. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A text as it looks: two that look the same are the same. */
export function asSeen(text: string): string {
  return withoutInvisible(text).normalize('NFC');
}

/** A text as it looks, and where each code unit of it stands in the text as written. */
export interface Visible {
  readonly text: string;
  /** Where the text as written is cut, for a cut before a code unit of the visible text. */
  readonly cutBefore: (at: number) => number;
}

/** Without invisible signs, and with letters and their marks composed (NFC). */
export function visibleOf(written: string): Visible {
  const spaced = written.replace(SPACE_AFTER_STOP, ' ');
  if (spaced.search(CHANGED) < 0) return { text: spaced, cutBefore: (at) => at };
  const parts: string[] = [];
  /** For each stretch that was left as it is: where it begins in the visible text, and in the text as written. */
  const begins: { readonly visible: number; readonly written: number }[] = [];
  let length = 0;
  let from = 0;
  const push = (part: string, at: number): void => {
    if (part === '') return;
    begins.push({ visible: length, written: at });
    parts.push(part);
    length += part.length;
  };
  for (const { 0: found, index } of spaced.matchAll(CHANGED)) {
    push(spaced.slice(from, index), from);
    push(withoutInvisible(found.normalize('NFC')), index);
    from = index + found.length;
  }
  push(spaced.slice(from), from);
  const place = (at: number): number => {
    const stretch = begins[lastAtOrBefore(begins, at)];
    return stretch ? Math.min(written.length, stretch.written + at - stretch.visible) : at;
  };
  return {
    text: parts.join(''),
    cutBefore: (at) => (at === 0 ? 0 : afterInvisible(written, place(at - 1), place(at))),
  };
}

function lastAtOrBefore(begins: readonly { readonly visible: number }[], at: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle]?.visible ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of the invisible signs between two visible ones, the first that opens something is where the text is cut. */
function afterInvisible(written: string, last: number, next: number): number {
  let at = next;
  while (at - 1 > last && isInvisible(written[at - 1])) at -= 1;
  while (at < next && !OPENING.test(written[at] ?? '')) at += 1;
  return at;
}

function isInvisible(sign: string | undefined): boolean {
  return sign !== undefined && withoutInvisible(sign) === '';
}

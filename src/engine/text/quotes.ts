/** Which way the marks of quotations and brackets open, in a text read from its beginning. */

const OPENS = '([{「『《〈（【〔［｛“‘«‹„‚';
const CLOSES = ')]}」』》〉）】〕］｝”’»›';
/** Marks that open in some languages and close in others, with what opens where they close. */
const CLOSES_AFTER: Readonly<Record<string, string>> = {
  '“': '„',
  '‘': '‚',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '”': '“„',
};
const SAME_BOTH_WAYS = '"\'';

export const MARKS = /[()[\]{}「」『』《》〈〉（）【】〔〕［］｛｝“”‘’«»‹›„‚"']/u;

/**
 * Reads the marks of a text once, from its beginning, and says of each that it is asked of, in order, whether it opens.
 * The way of a mark that is written alike on both sides, or that languages use both ways, shows in how many are open.
 */
export function marksOf(text: string): { readonly opensAt: (at: number) => boolean } {
  const counts = new Map<string, number>();
  let read = 0;
  const count = (mark: string): number => counts.get(mark) ?? 0;
  const readTo = (at: number): void => {
    for (; read < at; read += 1) {
      const sign = text[read] as string;
      if (!MARKS.test(sign) || isApostrophe(text, read)) continue;
      counts.set(sign, count(sign) + 1);
    }
  };
  const opensAt = (at: number): boolean => {
    readTo(at);
    const mark = text[at] ?? '';
    if (SAME_BOTH_WAYS.includes(mark)) return count(mark) % 2 === 0;
    const partners = CLOSES_AFTER[mark];
    if (partners === undefined) return OPENS.includes(mark);
    const open = [...partners].reduce((sum, partner) => sum + count(partner), 0) - count(mark);
    if (OPENS.includes(mark)) return open <= 0;
    // A mark that closes by itself opens only where it has closed nothing yet, as in Swedish: ”Vi kommer.”
    if (!'.!?…'.includes(text[at - 1] ?? ' ')) return false;
    return (
      open <= 0 && count(mark) % 2 === 0 && CLOSES.includes(mark) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
    );
  };
  return { opensAt };
}

function isApostrophe(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '’' && sign !== "'" && sign !== '‘') return false;
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

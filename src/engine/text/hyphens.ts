/** Words that a line's end has cut in two: which of their hyphens belong to the word, and which only to the line. */

/** The last word of a line that ends in a hyphen or a soft hyphen, and the first word of a line. */
const CUT_WORD = /([\p{L}\p{M}\p{N}]+)([-‐\u00ad])$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;
/** Hyphenated words in the middle of a line: "e-mail", "peut-être", "anak-anak". */
const HYPHENATED = /[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)+/gu;
const SOFT = '\u00ad';
/** No line is hyphenated after a single letter: "e-mail", "x-ray". */
const SHORTEST_PART = 2;
/** Longer than any word, so that a long run of letters is not looked at again and again. */
const LONGEST_PART = 60;
/** After these a hyphen stands for a part left out, with a space behind it: "Brand- und Rauchgefahr". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'und oder bis sowie bzw and or to en of och eller og y o et ou'.split(' '),
);
/** What French joins by a hyphen: "dit-elle", "peut-être", "celui-ci". */
const FRENCH_TAILS: ReadonlySet<string> = new Set(
  'il elle on ils elles ce je tu nous vous moi toi lui leur le la les en y t là ci même mêmes être'.split(' '),
);

/** The hyphenated words that a text writes inside its lines, in lower case. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(HYPHENATED) ?? []).map(plain));
}

/**
 * Two lines as one, where the first ends in a hyphen that may have cut a word.
 * @param known the hyphenated words of the text
 * @returns nothing where no word is cut
 */
export function mended(line: string, next: string, known: ReadonlySet<string>): string | undefined {
  const [, left, hyphen] = CUT_WORD.exec(line.slice(-LONGEST_PART)) ?? [];
  const right = FIRST_WORD.exec(next)?.[0];
  if (left === undefined || right === undefined) return undefined;
  const start = line.slice(0, -1);
  if (hyphen === SOFT) return start + next;
  if (CONJUNCTIONS.has(right)) return undefined;
  return isOfTheWord(left, right, known) ? line + next : start + next;
}

/** A capital or a figure never goes on with a word; a doubled word is Malay's and Indonesian's plural: "anak-anaknya". */
function isOfTheWord(left: string, right: string, known: ReadonlySet<string>): boolean {
  const [a, b] = [plain(left), plain(right)];
  return (
    known.has(`${a}-${b}`) ||
    left.length < SHORTEST_PART ||
    !/^\p{Ll}/u.test(right) ||
    !/\p{L}$/u.test(left) ||
    FRENCH_TAILS.has(b) ||
    b.startsWith(a) ||
    a.endsWith(b)
  );
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('‐', '-');
}

/**
 * A sentence's short quotation: its opening words, for people, and a checksum of the whole, for telling whether it is
 * still the same sentence: `Meta would share revenue with the~0k3f9zq`.
 */
import { fnv1a, normalForm } from '../story';

/** Opening words in the address: so many at most, and no longer than that in UTF-16 code units. */
const MOST_WORDS = 8;
const MOST_LENGTH = 40;
/** Without spaces a character says as much as half a word, and takes nine characters in an address. In graphemes. */
const MOST_LENGTH_UNSPACED = 16;
/** No grapheme of a language comes near; only letters piled up with accents do. In code points. */
const MOST_CODE_POINTS = 80;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Digits of a 32-bit number in base 36. */
const SUM_LENGTH = 7;
const QUOTE = new RegExp(`^([^]{0,${MOST_CODE_POINTS}})~([0-9a-z]{${SUM_LENGTH}})$`, 'u');
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** @param words as they stand in the text; empty only where the text is */
export interface Quotation {
  readonly words: string;
  readonly sum: string;
}

/** The quotation of a sentence: at most 80 code points, `~` and seven characters; no character is ever cut in two. */
export function quoteOf(text: string): string {
  return `${openingOf(text)}~${checksumOf(text)}`;
}

/** The way back; undefined where the text is no quotation (it may come from an address). */
export function readQuote(quote: string): Quotation | undefined {
  const parts = QUOTE.exec(quote);
  return parts ? { words: parts[1] as string, sum: parts[2] as string } : undefined;
}

/** The first words of a sentence; in scripts without spaces, its first characters. */
export function openingOf(text: string): string {
  const clean = wellFormed(text).trim().replace(/\s+/gu, ' ');
  if (isUnspaced(clean.slice(0, MOST_LENGTH))) return firstGraphemes(clean, MOST_LENGTH_UNSPACED).trim();
  return firstGraphemes(firstWords(clean), MOST_LENGTH);
}

/** Whether any of it is in a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Equal for texts of one normal form; for others different, but for one pair in four thousand million. */
export function checksumOf(text: string): string {
  return sumOf(normalForm(text));
}

/** The checksum of all texts of a normal form. */
export function sumOf(words: string): string {
  return fnv1a(words).toString(36).padStart(SUM_LENGTH, '0');
}

/** Half a surrogate pair can't be written into an address. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\u{fffd}');
}

function firstWords(clean: string): string {
  const words = clean.split(' ', MOST_WORDS);
  const fitting = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length > MOST_LENGTH);
  return words.slice(0, fitting < 0 ? MOST_WORDS : Math.max(fitting, 1)).join(' ');
}

function firstGraphemes(text: string, most: number): string {
  const start = [...text.slice(0, 2 * MOST_CODE_POINTS)].slice(0, MOST_CODE_POINTS).join('');
  const graphemes = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(wellFormed(start))];
  return graphemes
    .slice(0, most)
    .map(({ segment }) => segment)
    .join('');
}

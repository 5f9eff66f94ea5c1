/** Numbers in digits and in words, with what makes them large: 186,000 · two hundred · 1.3 million · 2万6000. */
import { even, type NumberSigns } from './intl';
import { anyOf, type Lexicon, perLexicon } from './lexicon';
import type { FigureTable } from './types';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the last word made the number larger by; 1 without one. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
}

/** The text with plain spaces, digits 0 to 9, and the language's own signs in numbers; every place stays. */
export function evenText(text: string, { signs, table }: Lexicon): string {
  const plain = table.bothSigns ? otherSigns(even(text), signs) : even(text);
  return plain
    .replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit))
    .replace(/٫/gu, signs.decimal)
    .replace(/٬/gu, even(signs.group));
}

/** In a language of which some countries write 4,200.5 and others 4.200,5, what can only be the first as the second. */
function otherSigns(text: string, { decimal, group: sign }: NumberSigns): string {
  const [point, comma] = [decimal, sign].map((mark) => `[${mark}]`);
  return text
    .replace(new RegExp(`(?<![\\d.,])[1-9]\\d{0,2}(?:${point}\\d{3})+(?!\\d|${point})`, 'gu'), (number) =>
      number.replaceAll(decimal, sign),
    )
    .replace(new RegExp(`(?<![\\d.,:])\\d+${comma}\\d{1,2}(?!\\d|${comma})`, 'gu'), (number) =>
      number.replace(sign, decimal),
    );
}

/** Decimal digits stand in Unicode in rows of ten, from zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

interface NumeralPatterns {
  readonly digits: RegExp;
  readonly words: RegExp;
  readonly scale: RegExp;
  readonly shortScale: RegExp;
  readonly token: RegExp;
}

const patternsOf = perLexicon((lexicon): NumeralPatterns => {
  const { table, begin, end, scales, shortScales, currencySigns } = lexicon;
  const number = digitsOf(lexicon);
  const words = Object.keys(table.words);
  const teen = table.teen === undefined ? [] : [table.teen];
  const all = anyOf([...words, ...scales.keys(), ...teen]);
  const between = table.script === 'spaced' ? `[ -](?:${table.joiner ?? '(?!)'}[ -])?` : '';
  const large = `${anyOf(scales.keys())}${table.script === 'spaced' ? '' : NO_UNIT}`;
  const alone = '(?<![\\p{Script=Latin}\\p{N}_.,/#]|\\p{Script=Latin}-|[&第]|\\d-\\d+-)';
  const afterSign = `(?<=(?<![\\p{L}\\p{N}])(?:${anyOf(currencySigns.keys())}))`;
  const one = onesAfter(table);
  return {
    digits: new RegExp(
      `(?:${alone}|${afterSign})(?:(?<![\\p{L}\\p{N}] ?)[−-])?${number}(?![.,/&]?\\d|代|回目|번째)`,
      'gu',
    ),
    words: new RegExp(`${begin}${all}(?:${between}${all}|${one})*${end}`, 'giu'),
    scale: new RegExp(table.script === 'spaced' ? `(?: ?${large}${end})+` : `(?: ?${large}(?:${number})?)+`, 'iuy'),
    shortScale: new RegExp(` ?${anyOf(shortScales.keys())}(?![\\p{L}\\p{N}])`, 'uy'),
    token: new RegExp(`${number}|${all}|${anyOf(onesOf(table))}`, 'giu'),
  };
});

/** 千 opens units too, kilowatts and kilometres. */
const NO_UNIT = '(?![瓦米克卡])';

function onesOf({ one, article }: FigureTable): string[] {
  return [one, article].flatMap((words) => words?.split('|') ?? []);
}

/** One inside of a numeral: twenty-one, treinta y uno; the article only after a hyphen or a joiner. */
function onesAfter({ one = '', article = '', joiner = '(?!)', script }: FigureTable): string {
  if (script === 'unspaced') return '(?!)';
  const numeral = one === '' ? '(?!)' : `[ -](?:${joiner}[ -])?(?:${one})`;
  return article === '' ? numeral : `${numeral}|(?:-|[ -]${joiner}[ -])(?:${article})`;
}

function digitsOf({ signs: { decimal, group } }: Lexicon): string {
  const mark = (sign: string) => (sign === '.' ? '\\.' : sign);
  const groups = decimal === ',' ? `[${mark(even(group))} ]` : `[${mark(group)}]`;
  return `(?:\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|\\d+)(?:${mark(decimal)}\\d+)?`;
}

/** Every numeral of an even text, in order, those in words among them. */
export function numeralsIn(text: string, lexicon: Lexicon): Numeral[] {
  const { digits, words } = patternsOf(lexicon);
  const found = [...text.matchAll(digits)].map((match) => withScale(match.index, match[0], text, lexicon));
  const inWords = [...text.matchAll(words)].flatMap((match) => wordsAt(match.index, match[0], lexicon));
  const apart = inWords.filter(({ start, end }) => !found.some((other) => start < other.end && other.start < end));
  return [...found, ...apart].sort((a, b) => a.start - b.start);
}

/** A number in digits, with the large number after it. */
function withScale(start: number, written: string, text: string, lexicon: Lexicon): Numeral {
  const { scale, shortScale } = patternsOf(lexicon);
  const base = numberIn(written, lexicon);
  const after = start + written.length;
  const [long, short] = [scale, shortScale].map((pattern) => {
    pattern.lastIndex = after;
    return pattern.exec(text)?.[0] ?? '';
  }) as [string, string];
  if (short.length > long.length) {
    const large = lexicon.shortScales.get(short.trim()) ?? 1;
    return { start, end: after + short.length, value: large * base, scale: large, form: 'digits' };
  }
  if (long !== '') {
    const large = sumOf(tokensOf(long, lexicon), base, lexicon).value;
    return { start, end: after + long.length, value: large, scale: large / base, form: 'digits' };
  }
  return { start, end: after, value: base, scale: 1, form: 'digits' };
}

interface Token {
  readonly word: string;
  readonly end: number;
}

function tokensOf(written: string, lexicon: Lexicon): Token[] {
  return [...written.matchAll(patternsOf(lexicon).token)].map((match) => ({
    word: match[0].toLowerCase(),
    end: match.index + match[0].length,
  }));
}

function numberIn(written: string, { signs: { decimal } }: Lexicon): number {
  const [whole = '', fraction = ''] = written.split(decimal);
  const sign = /^[−-]/u.test(whole) ? -1 : 1;
  return sign * Number(`${whole.replace(/\D/gu, '')}.${fraction}0`);
}

/** A large number alone (“millions of people”) counts nothing. */
function wordsAt(start: number, written: string, lexicon: Lexicon): Numeral[] {
  const tokens = tokensOf(written, lexicon);
  const first = tokens[0]?.word ?? '';
  const { table, scales } = lexicon;
  const power = table.powers[first];
  if (table.words[first] === undefined && (power === undefined || power < 100 || power === 12)) return [];
  const { value, end, scale } = sumOf(tokens, 0, lexicon);
  return scales.size > 0 && end > 0 ? [{ start, end: start + end, value, scale, form: 'words' }] : [];
}

/** Soixante-dix and quatre-vingt-douze go on from a ten with ten to nineteen. */
function isFrenchTen(current: number, value: number): boolean {
  return [60, 80].includes(current % 100) && value >= 10 && value < 20;
}

/** Adds up what numerals say one after the other, as far as each is smaller than the last: twenty-three, not two three. */
function sumOf(
  tokens: readonly Token[],
  base: number,
  lexicon: Lexicon,
): { value: number; end: number; scale: number } {
  const { table, scales } = lexicon;
  const ones = onesOf(table);
  let [total, current, end, scale] = [0, base, 0, 1];
  for (const token of tokens) {
    const power = scales.get(token.word);
    const value = table.words[token.word] ?? (/^\d/u.test(token.word) ? numberIn(token.word, lexicon) : undefined);
    if (token.word === table.teen) current += 10;
    else if (ones.includes(token.word)) {
      if (current < 20 || current % 10 !== 0 || power !== undefined) break;
      current += 1;
    } else if (value !== undefined) {
      if (current % 10 ** String(Math.trunc(value)).length !== 0 && !isFrenchTen(current, value)) break;
      current += value;
    } else if (power !== undefined && power < 1000) {
      const low = current % power || (current === 0 ? 1 : 0);
      current += low * power - (current === 0 ? 0 : low);
    } else if (power !== undefined) {
      if (current === 0 && total > 0 && total < power) total *= power;
      else total += (current || 1) * power;
      current = 0;
      scale = power;
    }
    end = token.end;
  }
  return { value: total + current, end, scale };
}

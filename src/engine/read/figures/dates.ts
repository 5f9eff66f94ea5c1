/** Days, months and years that a text writes out. */
import type { Found } from './found';
import { monthsOf } from './intl';
import { anyOf, group, type Lexicon, perLexicon } from './lexicon';

interface DatePatterns {
  readonly months: ReadonlyMap<string, number>;
  readonly patterns: readonly RegExp[];
}

const YEAR = '(?<y>1[5-9]\\d\\d|20\\d\\d|2100)(?!\\d)';
const DAY = '(?<![\\d.,:/])(?<d>0?[1-9]|[12]\\d|3[01])';
/** Of mid- and early in a month, which days are meant. */
const PARTS = { early: ['01', '10'], mid: ['11', '20'] } as const;

const patternsOf = perLexicon((lexicon): DatePatterns => {
  const { table, locales } = lexicon;
  const long = monthsOf(locales, 'long');
  const months = new Map([...monthsOf(locales, 'short'), ...long]);
  const sources =
    table.script === 'unspaced' ? CHARACTERS : spacedSources(lexicon, [...months.keys()], [...long.keys()]);
  const numeric = numericSources(lexicon);
  return { months, patterns: [...numeric, ...sources].map((source) => new RegExp(source, 'giu')) };
});

/** 2026年3月3日, 3月3日, 2026年3月, 明年3月; a month that is not a count of months. */
const CHARACTERS = [
  '(?:(?<y>[12]\\d{3}) ?[年년] ?)?(?<!\\d)(?<mo>0?[1-9]|1[0-2]) ?[月월](?:[ 에]?(?<d>0?[1-9]|[12]\\d|3[01]) ?[日号일](?!間|间|간))?',
  '(?<!\\d)(?<y>[12]\\d{3}) ?[年년](?!代|대|間|间|간)',
  '(?<![\\d.,])(?<d>0?[1-9]|[12]\\d|3[01])[日号일](?!間|间|간|後|后|内|前|以|연|かけ|かか)',
];

function spacedSources({ table, begin, end }: Lexicon, all: readonly string[], long: readonly string[]): string[] {
  const month = (names: readonly string[]) =>
    `${begin}(?<name>${anyOf(names)})${table.monthSuffix ?? ''}${end}\\.?(?:/[\\p{L}\\p{M}]+)?`;
  const of = "(?:d[eo] |of |d')?";
  const year = `(?:(?:,? | de | del | do )${YEAR})?`;
  const suffix = '(?:er|º|ª|°|st|nd|rd|th|\\.)?';
  const first = `(?:(?<![\\d.,:/])(?<d0>[12]?\\d|3[01])${suffix} ?(?:[–-]|${group(table.to)}|${group(table.between[1])}) ?(?:the |el |le |den |dem )?)?`;
  const after = table.monthAfter === undefined ? '' : `(?<=(?:${table.monthAfter})[ -])`;
  const part = `(?:(?<early>${group(table.early)})|(?<mid>${group(table.mid)})|(?<last>${group(table.end)}))(?: |(?<=-))${of}`;
  const monthFirst =
    table.lang === 'en'
      ? [`${month(all)} ${DAY}${suffix}(?![\\d:/]|[.,]\\d)(?:[–-](?<d1>\\d{1,2})(?!\\d))?${year}`]
      : [];
  return [
    `${first}${DAY}${suffix} ?${of}${month(all)}${year}`,
    ...monthFirst,
    `${begin}${part}${month(long)}${year}`,
    `${month(long)}(?:(?: | de | del | do )${YEAR})`,
    `${after}${month(long)}(?! \\d)`,
  ];
}

/** Dates in digits, in the order that Intl writes, and as ISO has them. */
function numericSources({ table, dateOrder }: Lexicon): string[] {
  const digits: Record<string, string> = {
    day: '(?<d>\\d{1,2})',
    month: '(?<mo>\\d{1,2})',
    year: '(?<y>\\d{4}|\\d{2})',
  };
  const sign = ' ?[./-] ?';
  const written = dateOrder.map((part) => digits[part]);
  const alone = (source: string) => `(?<![\\d.,:/-])${source}(?![\\d/-]|[.,:]\\d)`;
  return [
    alone('(?<y>\\d{4})-(?<mo>\\d{2})-(?<d>\\d{2})'),
    alone(written.join(sign)),
    ...(table.slashDays ? ['(?<=\\()(?<d>\\d{1,2})/(?<mo>\\d{1,2})(?=\\))'] : []),
  ];
}

/** @param published `YYYY-MM-DD`, for years that are not said */
export function datesIn(text: string, lexicon: Lexicon, published: string | undefined): Found[] {
  const { months, patterns } = patternsOf(lexicon);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const parts = match.groups ?? {};
      if (parts.name !== undefined && !writtenAsMonth(parts, lexicon)) return [];
      const month = parts.name === undefined ? Number(parts.mo ?? 0) : (months.get(parts.name.toLowerCase()) ?? 0);
      const value = dateValue(parts, month, published);
      if (value === undefined) return [];
      const at = { start: match.index, end: match.index + match[0].replace(/[. ]+$/u, '').length };
      return [{ ...at, value, unit: 'date', kind: Array.isArray(value) ? 'range' : 'date' }];
    }),
  );
}

/** A day of which nobody knows the month: taken, so that it is read as nothing else, and left out at the end. */
export const UNKNOWN_DAY = '---';

/** Languages that write months and weekdays with a capital. */
export const CAPITALS: readonly string[] = ['en', 'de', 'id', 'ms', 'tr'];

/** Where months have a capital, a small letter makes another word of it; elsewhere a capital makes a name of a lone one. */
function writtenAsMonth({ name = '', d }: Record<string, string | undefined>, { table }: Lexicon): boolean {
  const capital = /^\p{Lu}/u.test(name);
  return CAPITALS.includes(table.lang) ? capital : !capital || d !== undefined;
}

function dateValue(
  { y, d, d0, d1, early, mid, last }: Record<string, string | undefined>,
  month: number,
  published: string | undefined,
): Found['value'] | undefined {
  if (month === 0) return y ?? dayAlone(d, published);
  if (month < 1 || month > 12 || Number(d ?? 1) > 31 || Number(d ?? 1) < 1) return undefined;
  const said = y === undefined ? undefined : y.length === 2 ? `20${y}` : y;
  const year = said ?? (published === undefined ? undefined : nearestYear(month, Number(d ?? 15), published));
  const of = (day: string | undefined) =>
    [year ?? '-', String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  if (d0 !== undefined && Number(d0) < Number(d)) return [of(d0), of(d)];
  if (d1 !== undefined && Number(d) < Number(d1)) return [of(d), of(d1)];
  if (early !== undefined) return [of(PARTS.early[0]), of(PARTS.early[1])];
  if (mid !== undefined) return [of(PARTS.mid[0]), of(PARTS.mid[1])];
  return of(last === undefined ? d : String(lastDay(month)));
}

/** A day without a month is in the month in which it is nearest; without a day of news nobody knows, and it stands for nothing. */
function dayAlone(day = '', published: string | undefined): string | undefined {
  if (published === undefined) return UNKNOWN_DAY;
  const now = Date.parse(published);
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1];
  const days = [0, -1, 1].map((shift) => Date.UTC(year, month + shift, Number(day)));
  const [nearest = now] = days.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return new Date(nearest).toISOString().slice(0, 10);
}

/** February has 28 here; its leap day is not worth a year that may be unknown. */
function lastDay(month: number): number {
  return month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** News speaks of days near to its own: the year in which the day is nearest to it. */
function nearestYear(month: number, day: number, published: string): string {
  const now = Date.parse(published);
  const year = Number(published.slice(0, 4));
  const distance = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - now);
  const [nearest = year] = [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b));
  return String(nearest);
}

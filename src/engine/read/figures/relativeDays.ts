/**
 * Days, months and years that are told from the day of publication: Tuesday, yesterday, next year. What may be meant in
 * two ways is left unread: _today_ is also nowadays, a weekday in a sentence of what is to come may be past or not.
 */
import { readCertainty } from '../certainty';
import { CAPITALS } from './dates';
import type { Found } from './found';
import { relativeNamesOf, weekdaysOf } from './intl';
import { anyOf, group, type Lexicon, perLexicon } from './lexicon';

const DAY_MS = 864e5;
/** A day that is also written out, or a second weekday (“Monday to Friday”), stands no further away, in code units. */
const NEAR = 8;
/** How far words that belong to a weekday are looked for, in code units. */
const REACH = 16;
/** In these a capital beside a weekday makes a name: Sunday Times. In German every noun has one. */
const NAMES = CAPITALS.filter((lang) => lang !== 'de');

interface Patterns {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekday: RegExp;
  /** What stands right before or after a weekday. */
  readonly before: Sides;
  readonly after: Sides;
  readonly units: readonly {
    readonly unit: 'day' | 'month' | 'year';
    readonly pattern: RegExp;
    shiftOf(word: string): number;
  }[];
}

interface Sides {
  readonly last: RegExp;
  readonly next: RegExp;
  readonly open: RegExp;
}

const patternsOf = perLexicon((lexicon): Patterns => {
  const { table, locales, begin, end } = lexicon;
  const { last, next, open, openAfter, week, more = {} } = table.days ?? {};
  const weekdays = weekdaysOf(locales);
  const names = [...weekdays.keys()];
  const side = (before: boolean): Sides => {
    const beside = (words: string | undefined) =>
      new RegExp(before ? `${begin}${group(words)} ?$` : `^ ?${group(words)}${end}`, 'iu');
    // A week that is named nearby is another than the one that the weekday alone would be in.
    const named = before ? `${group(week)}.{0,6}$` : `^.{0,6}${group(week)}`;
    return {
      last: beside(last),
      next: beside(next),
      open: new RegExp(`${beside(before ? open : openAfter).source}|${named}`, 'iu'),
    };
  };
  return {
    weekdays,
    weekday: new RegExp(`${begin}(?<![-])${anyOf(names)}${end}(?!-)`, 'giu'),
    before: side(true),
    after: side(false),
    units: (['day', 'month', 'year'] as const).map((unit) => {
      const shifts = new Map([...relativeNamesOf(locales, unit), ...Object.entries(more[unit] ?? {})]);
      const without = new Set(table.days?.without ?? []);
      const words = [...shifts.keys()].filter((word) => !without.has(word));
      return {
        unit,
        pattern: new RegExp(`${begin}(?<![-])${anyOf(words)}${end}(?!-)`, 'giu'),
        shiftOf: (word) => shifts.get(word.toLowerCase()) ?? 0,
      };
    }),
  };
});

/**
 * @param published `YYYY-MM-DD`; without it nothing is found
 * @param written the dates that the text writes out, which are told once only
 */
export function relativeDaysIn(
  text: string,
  lexicon: Lexicon,
  published: string | undefined,
  written: readonly Found[],
): Found[] {
  if (published === undefined || lexicon.table.days === undefined) return [];
  const found = [...weekdaysIn(text, lexicon, published), ...shiftedIn(text, lexicon, published)];
  return found.filter((one) => !written.some((date) => areNear(one, date)));
}

function areNear(a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): boolean {
  return a.start <= b.end + NEAR && b.start <= a.end + NEAR;
}

function shiftedIn(text: string, lexicon: Lexicon, published: string): Found[] {
  return patternsOf(lexicon).units.flatMap(({ unit, pattern, shiftOf }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Found[] => {
      if (OTHERWISE.test(text.slice(0, index))) return [];
      return [dated(index, words, shifted(published, unit, shiftOf(words)))];
    }),
  );
}

/** “The last year” lasts, “the day before yesterday” is another day. */
const OTHERWISE = /\b(?:the|past|before) $/iu;

function dated(start: number, words: string, value: string): Found {
  return { start, end: start + words.length, value, unit: 'date', kind: 'date' };
}

/** ISO, as exact as the unit. */
function shifted(published: string, unit: 'day' | 'month' | 'year', shift: number): string {
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (unit === 'day') return isoDay(Date.parse(published) + shift * DAY_MS);
  if (unit === 'year') return String(year + shift);
  return new Date(Date.UTC(year, month - 1 + shift, 1)).toISOString().slice(0, 7);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function weekdaysIn(text: string, lexicon: Lexicon, published: string): Found[] {
  const { weekdays, weekday } = patternsOf(lexicon);
  const all = [...text.matchAll(weekday)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
  return all.flatMap((one): Found[] => {
    const isAlone = all.every((other) => other === one || !areNear(one, other));
    const day = weekdays.get(one.words.toLowerCase());
    if (!isAlone || day === undefined || !writtenAsWeekday(text, one, lexicon)) return [];
    const value = dayMeant(text, one, day, lexicon, published);
    return value === undefined ? [] : [dated(one.start, one.words, value)];
  });
}

function writtenAsWeekday(text: string, { start, end }: { start: number; end: number }, { table }: Lexicon): boolean {
  if (table.script === 'unspaced' || table.lang === 'ar') return true;
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  if (CAPITALS.includes(table.lang) ? !isCapital : isCapital && !isFirst) return false;
  if (!NAMES.includes(table.lang)) return true;
  const before = text.slice(0, start).match(/\p{L}+(?= $)/u);
  const isNamed = before !== null && /^\p{Lu}/u.test(before[0]) && (before.index ?? 0) > 0;
  return !isNamed && !/^ \p{Lu}/u.test(text.slice(end));
}

/** The last such day up to the day of publication, or the one that the words beside it say; undefined where that is open. */
function dayMeant(
  text: string,
  { start, end }: { start: number; end: number },
  weekday: number,
  lexicon: Lexicon,
  published: string,
): string | undefined {
  const { before, after } = patternsOf(lexicon);
  const [left, right] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  const says = (what: keyof Sides) => before[what].test(left) || after[what].test(right);
  if (says('open')) return undefined;
  const now = Date.parse(published);
  const since = (new Date(now).getUTCDay() - weekday + 7) % 7;
  if (says('last')) return isoDay(now - (since || 7) * DAY_MS);
  if (says('next')) return isoDay(now + (7 - since) * DAY_MS);
  return isPast(text, lexicon) ? isoDay(now - since * DAY_MS) : undefined;
}

/** Whether a sentence tells what was; of a language whose verbs are not read nobody knows. */
function isPast(text: string, { table }: Lexicon): boolean {
  const [reading] = readCertainty([{ role: 'paragraph', lang: table.lang, sentences: [text] }]);
  return reading?.certainty === 'flat' || reading?.certainty === 'hearsay';
}

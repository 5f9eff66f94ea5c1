/** Numbers, dates, lists and names of languages in the interface's language, all through `Intl`. */

export interface Formats {
  readonly number: (value: number) => string;
  /** 0.12 → 12% */
  readonly percent: (share: number) => string;
  /** `YYYY-MM-DD` → 22 March 2025 */
  readonly day: (day: string) => string;
  /** Two days, the earlier first → 13 – 16 March 2026; one day where they are the same. */
  readonly days: (first: string, last: string) => string;
  /** Two days, the earlier first → March 2025, or March – April 2025. */
  readonly months: (first: string, last: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a language in the interface's language, to stand alone. */
  readonly language: (tag: string) => string;
  /** The same inside a sentence: French writes it in lower case there. */
  readonly languageInText: (tag: string) => string;
  /** The name of a language in that language. */
  readonly ownName: (tag: string) => string;
  /** Orders texts as the interface's language does. */
  readonly compare: (a: string, b: string) => number;
}

/** Which of a language's customs the interface follows: day before month, no comma before “and”. */
const CUSTOMS: Readonly<Record<string, string>> = { en: 'en-GB' };

export function formatsFor(language: string): Formats {
  const locale = CUSTOMS[language] ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (day) => days.format(timeOf(day)),
    days: (first, last) => days.formatRange(timeOf(first), timeOf(last)),
    months: (first, last) => months.formatRange(timeOf(first), timeOf(last)),
    list: (items) => lists.format(items),
    language: (tag) => capitalised(nameOf(tag, locale), locale),
    languageInText: (tag) => nameOf(tag, locale),
    ownName: (tag) => capitalised(nameOf(tag, tag), tag),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
}

/** Calendar days are read and written in UTC, so that no time zone moves them. */
function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function nameOf(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names of languages stand alone here, where French and others would begin a line in upper case. */
function capitalised(name: string, locale: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

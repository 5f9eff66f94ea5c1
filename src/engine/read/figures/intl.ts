/** What Intl knows of a language's figures: signs, large numbers, months, currencies, units. CLDR is its source. */

/** Currencies whose names are asked for; the tables have everyday names. */
const CURRENCIES =
  'USD EUR GBP JPY CNY KRW IDR MYR SGD INR THB PHP VND AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RUB UAH TRY BRL MXN ARS CLP COP ZAR NGN EGP SAR AED ILS HKD TWD PKR'.split(
    ' ',
  );
const UNITS =
  'second minute hour day week month year millimeter centimeter meter kilometer mile foot inch yard gram kilogram ounce pound liter milliliter gallon hectare acre degree celsius fahrenheit byte kilobyte megabyte gigabyte terabyte bit megabit gigabit'.split(
    ' ',
  );
/** One of each plural form that languages have: one, two, few, many and other. */
const PLURALS = [1, 2, 3, 5, 11, 100, 1.5];
const LARGEST = 14;

type Names<Value> = Map<string, Value>;

export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

export function signsOf(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: sign('decimal', '.'), group: sign('group', ',') };
}

/** Words for large numbers as written: the long ones (million), and the short (M). */
export function scalesOf(locales: readonly string[], compactDisplay: 'long' | 'short'): Names<number> {
  const scales: Names<number> = new Map();
  for (const locale of locales) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (let exponent = 3; exponent <= LARGEST; exponent += 1)
      for (const plural of PLURALS) addScale(scales, format.formatToParts(plural * 10 ** exponent), exponent, plural);
  }
  return scales;
}

/** What is shown before the word says how much the word is. */
function addScale(scales: Names<number>, parts: Intl.NumberFormatPart[], exponent: number, plural: number): void {
  const word = parts.find(({ type }) => type === 'compact')?.value;
  const shown = Number(parts.find(({ type }) => type === 'integer')?.value);
  if (word === undefined || !(shown > 0)) return;
  scales.set(even(word), 10 ** Math.round(Math.log10((plural * 10 ** exponent) / shown)));
}

/** Names of months in small letters, without the stop of short ones. */
export function monthsOf(locales: readonly string[], style: 'long' | 'short'): Names<number> {
  const months: Names<number> = new Map();
  for (const locale of locales)
    for (const more of [{}, { day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', calendar: 'gregory', ...more });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month, 3));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/u, '');
        if (name !== undefined && /\p{L}/u.test(name) && !/^\p{N}/u.test(name)) months.set(name, month + 1);
      }
    }
  return months;
}

/** In which order a language writes day, month and year in digits. */
export function dateOrderOf(locale: string): readonly string[] {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', calendar: 'gregory', timeZone: 'UTC' });
  return parts.formatToParts(0).flatMap(({ type }) => (['day', 'month', 'year'].includes(type) ? [type] : []));
}

/** Names of currencies, by their code; in small letters, and as written, since Turkish İ has no small letter of its length. */
export function currencyNamesOf(locale: string): Names<string> {
  const names = currencyParts(locale, 'name');
  return new Map([...names].flatMap(([name, code]) => [name, name.toLowerCase()].map((one) => [one, code] as const)));
}

/** Signs of currencies, by their code; a bare sign that several have stays with the first. */
export function currencySignsOf(locale: string): Names<string> {
  return new Map([
    ...currencyParts(locale, 'narrowSymbol'),
    ...currencyParts(locale, 'symbol'),
    ...CURRENCIES.map((code) => [code, code] as const),
  ]);
}

function currencyParts(locale: string, currencyDisplay: 'name' | 'symbol' | 'narrowSymbol'): Names<string> {
  const names: Names<string> = new Map();
  for (const currency of CURRENCIES) {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    for (const plural of PLURALS) {
      const written = format.formatToParts(plural).find(({ type }) => type === 'currency')?.value;
      if (written !== undefined && !names.has(even(written))) names.set(even(written), currency);
    }
  }
  return names;
}

/** Names of units as written: long ones (kilometres), and short (km). */
export function unitsOf(locale: string, unitDisplay: 'long' | 'short'): Names<string> {
  return new Map(UNITS.flatMap((unit) => unitNames(locale, unit, unitDisplay).map((name) => [name, unit] as const)));
}

/** Words of a language for per cent. */
export function percentNamesOf(locale: string): string[] {
  return unitNames(locale, 'percent', 'long');
}

function unitNames(locale: string, unit: string, unitDisplay: 'long' | 'short'): string[] {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  return PLURALS.flatMap((plural) => {
    const parts = format.formatToParts(plural);
    const counts = parts.some(({ type }) => type === 'integer');
    const name = parts.find(({ type }) => type === 'unit' || type === 'percentSign')?.value;
    return counts && name !== undefined ? [even(name).trim()] : [];
  });
}

/** Spaces of all kinds, and marks of direction, as plain spaces; lengths stay. */
export function even(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f\u200e\u200f\u061c]/gu, ' ').replace(/[’ʼ]/gu, "'");
}

/** Names of weekdays in small letters; Sunday is 0. */
export function weekdaysOf(locales: readonly string[]): Names<number> {
  const sunday = Date.UTC(2026, 0, 4);
  return new Map(
    locales.flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      return [0, 1, 2, 3, 4, 5, 6].map((day) => [format.format(sunday + day * 864e5).toLowerCase(), day] as const);
    }),
  );
}

/** Words for a day, month or year by how far it is from now: yesterday -1. Today is left out, which is also nowadays. */
export function relativeNamesOf(locales: readonly string[], unit: 'day' | 'month' | 'year'): Names<number> {
  return new Map(
    locales.flatMap((locale) => {
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      const shifts = unit === 'day' ? [-2, -1, 1, 2] : [-1, 0, 1];
      return shifts.flatMap((shift) => {
        const parts = format.formatToParts(shift, unit);
        return parts.length === 1 && parts[0]?.type === 'literal'
          ? [[even(parts[0].value).toLowerCase(), shift] as const]
          : [];
      });
    }),
  );
}

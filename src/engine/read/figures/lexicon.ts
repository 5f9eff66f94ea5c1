/** A language's table and what Intl knows of it, put together once, as patterns. */
import {
  currencyNamesOf,
  currencySignsOf,
  dateOrderOf,
  type NumberSigns,
  percentNamesOf,
  scalesOf,
  signsOf,
  unitsOf,
} from './intl';
import { FIGURE_TABLES } from './tables';
import type { FigureTable } from './types';

/** All that reading figures needs of a language. Names are in small letters, but for those that are short. */
export interface Lexicon {
  readonly table: FigureTable;
  readonly locales: readonly string[];
  readonly signs: NumberSigns;
  readonly dateOrder: readonly string[];
  /** Powers and large numbers by their name. */
  readonly scales: ReadonlyMap<string, number>;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly shortUnits: ReadonlyMap<string, string>;
  readonly percents: readonly string[];
  /** Begin and end of a word. */
  readonly begin: string;
  readonly end: string;
}

const lexicons = new Map<string, Lexicon | undefined>();

/** @returns undefined for a language that has no table */
export function lexiconOf(tag: string): Lexicon | undefined {
  const lang = tag.split('-')[0]?.toLowerCase() ?? '';
  if (!lexicons.has(lang)) {
    const table = FIGURE_TABLES.find((one) => one.lang === lang);
    lexicons.set(lang, table && lexicon(table));
  }
  return lexicons.get(lang);
}

function lexicon(table: FigureTable): Lexicon {
  const { lang, script, powers, regions = [] } = table;
  const locales = [lang, ...regions];
  const small = <Value>(names: Iterable<readonly [string, Value]>) =>
    [...names].map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    table,
    locales,
    signs: signsOf(lang),
    dateOrder: dateOrderOf(lang),
    scales: new Map([
      ...small(scalesOf(locales, 'long')),
      ...small(Object.entries(powers)),
      ...small(Object.entries(table.scales ?? {})),
    ]),
    shortScales: scalesOf(locales, 'short'),
    currencies: new Map([...currencyNamesOf(lang), ...small(Object.entries(table.currencies))]),
    currencySigns: new Map([...currencySignsOf(lang), ['$', 'USD'], ['Rp', 'IDR'], ['Rp.', 'IDR'], ['RM', 'MYR']]),
    units: new Map([...small(unitsOf(lang, 'long')), ...small(Object.entries(table.units))]),
    shortUnits: new Map([...unitsOf(lang, 'short'), ...INTERNATIONAL].filter(([name]) => name !== INCH)),
    percents: ['%', '٪', '％', ...percentNamesOf(lang).map((name) => name.toLowerCase())],
    begin: script === 'spaced' ? '(?<![\\p{L}\\p{M}\\p{N}_])' : '',
    end: script === 'spaced' ? '(?![\\p{L}\\p{M}\\p{N}])' : '',
  };
}

/** Short for inches, and a preposition in several languages. */
const INCH = 'in';

/** Signs of units that are the same in all languages. */
const INTERNATIONAL: readonly (readonly [string, string])[] = [
  ['km', 'kilometer'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['m', 'meter'],
  ['kg', 'kilogram'],
  ['g', 'gram'],
  ['mg', 'milligram'],
  ['ha', 'hectare'],
  ['MW', 'megawatt'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['°C', 'celsius'],
];

/** An alternation of words as written, the longest first, since the first that fits is taken. */
export function anyOf(words: Iterable<string>): string {
  const escaped = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`;
}

/** An alternation of a table as a group; without one nothing fits. */
export function group(alternation: string | undefined): string {
  return alternation === undefined || alternation === '' ? '(?!)' : `(?:${alternation})`;
}

/** Patterns of a language by their name, made once. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known !== undefined) return known;
    const fresh = make(lexicon);
    made.set(lexicon, fresh);
    return fresh;
  };
}

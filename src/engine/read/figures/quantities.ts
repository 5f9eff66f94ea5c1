/** Numerals with what they measure: amounts of money, shares, durations, units, or a noun that they count. */
import { type Found, overlaps } from './found';
import { anyOf, group, type Lexicon, perLexicon } from './lexicon';
import { type Numeral, numeralsIn } from './numerals';

const DURATIONS: readonly string[] = ['second', 'minute', 'hour', 'day', 'month', 'year', 'decade', 'century'];
/** Parts of these are told in smaller ones, and whole ones of some too. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = { hour: ['minute', 60], year: ['month', 12] };
/** Four digits that can be a year, and those that are one even before a noun: many languages write 1600 people so. */
const YEARS = [1500, 2100] as const;
const LIKELY_YEARS = [1900, 2050] as const;

interface Patterns {
  readonly before: RegExp;
  readonly percentBefore: RegExp;
  readonly percent: RegExp;
  readonly points: RegExp;
  readonly currency: RegExp;
  readonly sign: RegExp;
  readonly unit: RegExp;
  readonly shortUnit: RegExp;
  readonly andHalf: RegExp;
  /** The half of “month and a half” is none by itself. */
  readonly joined: RegExp;
  readonly notPart: RegExp;
  readonly ordinal: RegExp;
  readonly notOrdinal: RegExp;
  readonly definite: RegExp;
  readonly spans: RegExp;
  readonly counted: RegExp;
  readonly counter: RegExp;
  readonly decade: RegExp;
  readonly ones: RegExp;
  readonly approximate: RegExp;
  readonly fractions: RegExp;
  readonly singles: RegExp;
  readonly several: RegExp;
}

const patternsOf = perLexicon((lexicon): Patterns => {
  const { table, begin, end, currencySigns } = lexicon;
  const of = table.of === undefined ? '' : `(?:${table.of})?`;
  const after = (source: string, flags = 'iuy') => new RegExp(`(?: ${of} ?|-| ?)(?<it>${source})${end}`, flags);
  const anywhere = (words: Iterable<string>) => new RegExp(`${begin}${anyOf(words)}${end}`, 'giu');
  const approximate = group([table.about, table.over, table.under, table.upTo, table.almost].filter(Boolean).join('|'));
  const ones = [table.one, table.article].flatMap((words) => words?.split('|') ?? []);
  return {
    before: new RegExp(`(?<![\\p{L}\\p{N}])(?<it>${anyOf(currencySigns.keys())}|\\p{Lu}{1,3}\\$) ?$`, 'u'),
    percentBefore: new RegExp(`(?:[%٪]|${group(table.percentBefore)}) ?$`, 'iu'),
    percent: new RegExp(` ?(?:[%٪％]|(?:${anyOf(lexicon.percents)}|${group(table.percent)})${end})`, 'iuy'),
    points: after(group(table.points)),
    currency: after(anyOf(lexicon.currencies.keys())),
    sign: new RegExp(` ?(?<it>${anyOf(currencySigns.keys())})(?![\\p{L}\\p{N}])`, 'uy'),
    unit: after(anyOf(lexicon.units.keys())),
    shortUnit: new RegExp(` ?(?<it>${anyOf(lexicon.shortUnits.keys())})(?![\\p{L}\\p{N}])`, 'uy'),
    andHalf: new RegExp(`(?: |-)?${group(table.andHalf)}${end}`, 'iuy'),
    joined: new RegExp(`${begin}${group(table.joiner)} $`, 'iu'),
    notPart: new RegExp(`${begin}${group(table.notPart)} $`, 'iu'),
    ordinal: new RegExp(`^${group(table.ordinals?.[0])}$`, 'iu'),
    notOrdinal: new RegExp(`^ ${group(table.ordinals?.[1])}${end}`, 'iu'),
    definite: new RegExp(`${begin}${group(table.definite)} $`, 'iu'),
    spans: new RegExp(`${begin}${group(table.spans)} ?$`, 'iu'),
    counted: /[ -](?:(?:de|di|of) |d')?(?<it>[\p{L}\p{M}]+)/uy,
    counter: new RegExp(` ?(?<it>${group(table.counters)})`, 'uy'),
    decade: new RegExp(`${group(table.decade)}${end}`, 'iuy'),
    ones: new RegExp(`${begin}(?:${anyOf(ones.filter((one) => one.endsWith("'")))}|${anyOf(ones)}${end})`, 'giu'),
    approximate: new RegExp(`${begin}${approximate} ?$`, 'iu'),
    fractions: anywhere(Object.keys(table.fractions)),
    several: anywhere(Object.keys(table.several ?? {})),
    singles: anywhere([...Object.keys(table.singles ?? {}), ...Object.keys(table.duals ?? {})]),
  };
});

/** What a pattern finds at a place, with where it ends. */
function at(pattern: RegExp, text: string, place: number): { it: string; end: number } | undefined {
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  return match ? { it: match.groups?.it ?? match[0], end: place + match[0].length } : undefined;
}

/** @param taken what dates and times have of the text already */
export function quantitiesIn(text: string, lexicon: Lexicon, taken: readonly Found[]): Found[] {
  const { ones, fractions, several } = patternsOf(lexicon);
  const parts = [...text.matchAll(fractions)].flatMap((match) => fraction(match.index, match[0], text, lexicon));
  const free = (one: Pick<Found, 'start' | 'end'>) => ![...taken, ...parts].some((other) => overlaps(one, other));
  const numerals = numeralsIn(text, lexicon).filter(free);
  return [
    ...parts,
    ...numerals.flatMap((numeral) => quantity(numeral, text, lexicon)),
    ...[...text.matchAll(ones)].flatMap((match) => single(match.index, match[0], text, lexicon)),
    ...[...text.matchAll(several)].flatMap((match) => someOf(match.index, match[0], text, lexicon)),
    ...spansIn(text, lexicon),
  ];
}

function quantity(numeral: Numeral, text: string, lexicon: Lexicon): Found[] {
  const patterns = patternsOf(lexicon);
  const { start, form } = numeral;
  const before = text.slice(Math.max(0, start - 12), start);
  const half = at(patterns.andHalf, text, numeral.end);
  const end = half?.end ?? numeral.end;
  const value = exact(numeral.value + (half ? 0.5 * numeral.scale : 0));
  const found: Found = { start, end, value, unit: '', kind: 'number', scale: numeral.scale };
  const money = patterns.before.exec(before);
  if (money && form === 'digits')
    return [amount({ ...found, start: start - money[0].length }, money.groups?.it ?? '', lexicon)];
  const percent = patterns.percentBefore.exec(before);
  if (percent) return [{ ...found, start: start - percent[0].length, unit: '%', kind: 'share', measured: true }];
  const measure = measured(found, text, lexicon);
  if (measure) return [measure];
  if (form === 'digits') return counted(found, text, lexicon);
  if (value === 2 && patterns.definite.test(text.slice(Math.max(0, start - 12), start))) return [];
  return inWords(found, text, lexicon);
}

function someOf(start: number, word: string, text: string, lexicon: Lexicon): Found[] {
  const value = lexicon.table.several?.[word.toLowerCase()];
  const end = start + word.length;
  const unit = at(patternsOf(lexicon).counted, text, end)?.it ?? '';
  return value ? [{ start, end, value, unit, kind: 'range' }] : [];
}

/** Points of shares, of an index or of a game: the word does not say. */
const BARE_POINTS = /^(?:points?|puntos?|pontos?|punkten?|poin|puan|ポイント)$/iu;

/** Shares, points, money and units after a number. */
function measured(found: Found, text: string, lexicon: Lexicon): Found | undefined {
  const patterns = patternsOf(lexicon);
  const points = at(patterns.points, text, found.end);
  if (points)
    return {
      ...found,
      end: points.end,
      unit: BARE_POINTS.test(points.it) ? 'points' : 'percentage points',
      kind: 'amount',
      measured: true,
    };
  const percent = at(patterns.percent, text, found.end);
  if (percent) return { ...found, end: percent.end, unit: '%', kind: 'share', measured: true };
  const currency = at(patterns.currency, text, found.end) ?? at(patterns.sign, text, found.end);
  if (currency) return amount({ ...found, end: currency.end }, currency.it, lexicon);
  const long = at(patterns.unit, text, found.end);
  const unit = long ?? at(patterns.shortUnit, text, found.end);
  const name = unit && (lexicon.units.get(unit.it.toLowerCase()) ?? lexicon.shortUnits.get(unit.it));
  return unit && name !== undefined ? inUnit({ ...found, end: unit.end }, name) : undefined;
}

function amount(found: Found, name: string, { currencies, currencySigns }: Lexicon): Found {
  const currency = currencySigns.get(name) ?? currencies.get(name.toLowerCase()) ?? name;
  const [unit = '', part] = currency.split('/');
  const times = part === undefined ? 1 : 1 / Number(part);
  const value = exact(Number(found.value) * times);
  return { ...found, value, unit, scale: (found.scale ?? 1) * times, kind: 'amount', measured: true };
}

/** Units that have one value with another: a week is seven days. */
const SAME: Readonly<Record<string, readonly [string, number]>> = {
  week: ['day', 7],
  decade: ['year', 10],
  'square-kilometer': ['hectare', 100],
  gigawatt: ['megawatt', 1000],
  kilowatt: ['megawatt', 0.001],
};

function inUnit(found: Found, name: string): Found {
  const [unit, times] = SAME[name] ?? [name, 1];
  const value = exact(Number(found.value) * times);
  return {
    ...found,
    value,
    unit,
    scale: (found.scale ?? 1) * times,
    kind: DURATIONS.includes(unit) ? 'duration' : 'amount',
    measured: true,
  };
}

/** What makes an ordinal of a number in digits; a stop does inside of a sentence. */
const ORDINAL = /(?:st|nd|rd|th|er|re|e|è|ème|º|ª)(?![\p{L}\p{N}])|\.(?= \p{L})/uy;

/** A number in digits alone: a year, a decade, or a count of what stands after it. */
function counted(found: Found, text: string, lexicon: Lexicon): Found[] {
  const patterns = patternsOf(lexicon);
  const written = text.slice(found.start, found.end);
  if (/^\d{3}0$/u.test(written)) {
    const decade = at(patterns.decade, text, found.end);
    if (decade)
      return [{ ...found, end: decade.end, value: [written, `${written.slice(0, 3)}9`], unit: 'date', kind: 'range' }];
  }
  const next = text[found.end] ?? '';
  if (lexicon.table.script === 'unspaced') {
    const counter = at(patterns.counter, text, found.end);
    return [{ ...found, end: counter?.end ?? found.end, unit: counter?.it ?? '' }];
  }
  const ordinal = at(ORDINAL, text, found.end);
  if (ordinal) return [{ ...found, end: ordinal.end, unit: 'rank', kind: 'ordinal' }];
  if (/[\p{Script=Latin}\p{N}_/]/u.test(next)) return [];
  if (isYear(written, text.slice(found.end))) return [{ ...found, value: written, unit: 'date', kind: 'date' }];
  return [{ ...found, unit: at(patterns.counted, text, found.end)?.it ?? '' }];
}

function isYear(written: string, after: string): boolean {
  const [least, most] = /^ \p{L}/u.test(after) ? LIKELY_YEARS : YEARS;
  return /^\d{4}$/u.test(written) && Number(written) >= least && Number(written) <= most;
}

/** A number in words counts a noun; with a hyphen after it it is part of another word. */
function inWords(found: Found, text: string, lexicon: Lexicon): Found[] {
  const patterns = patternsOf(lexicon);
  if (lexicon.table.script === 'unspaced') {
    const counter = at(patterns.counter, text, found.end);
    return counter && text[found.start - 1] !== '第' ? [{ ...found, end: counter.end, unit: counter.it }] : [];
  }
  if (/^-\p{L}/u.test(text.slice(found.end, found.end + 2)) || /-$/u.test(text.slice(0, found.start))) return [];
  return [{ ...found, unit: at(patterns.counted, text, found.end)?.it ?? '' }];
}

/** One is a figure before a large number, or a unit or currency; as an article only of a span of time that is measured. */
function single(start: number, written: string, text: string, lexicon: Lexicon): Found[] {
  const patterns = patternsOf(lexicon);
  const end = start + written.length;
  const scale = scaleAt(text, end, lexicon);
  const found: Found = { start, end, value: 1, unit: '', kind: 'number', scale: 1 };
  if (scale) {
    const large = { ...found, end: end + 1 + scale[0].length, value: scale[1], scale: scale[1] };
    return [measured(large, text, lexicon) ?? { ...large, unit: at(patterns.counted, text, large.end)?.it ?? '' }];
  }
  const measure = measured(found, text, lexicon);
  if (!measure) return [];
  const numeral = lexicon.table.one?.split('|').includes(written.toLowerCase()) ?? false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (patterns.approximate.test(before)) return [measure];
  if (measure.unit === 'second' && !numeral) return [];
  if (measure.kind !== 'duration')
    return numeral && lexicon.table.script === 'spaced' && !/[\d%] $/u.test(before) ? [measure] : [];
  return lexicon.table.spans === undefined || patterns.spans.test(before) ? [measure] : [];
}

/** The word for a large number that stands a space after a place. */
function scaleAt(text: string, place: number, { scales }: Lexicon): readonly [string, number] | undefined {
  const after = text.slice(place, place + 24).toLowerCase();
  return [...scales].find(
    ([name, value]) =>
      value >= 100 && after.startsWith(` ${name}`) && !/[\p{L}\p{M}]/u.test(after[name.length + 1] ?? ''),
  );
}

/** The half of “month and a half” and of “the first half”, and the third of “a third defeat”, are no shares. */
function isNoPart(start: number, written: string, text: string, lexicon: Lexicon): boolean {
  const { joined, notPart, ordinal, notOrdinal } = patternsOf(lexicon);
  const before = text.slice(Math.max(0, start - 12), start);
  if (joined.test(before) || notPart.test(before)) return true;
  const after = text.slice(start + written.length);
  return ordinal.test(written) && /^(?: \p{L}|,)/u.test(after) && !notOrdinal.test(after);
}

/** Half of a unit is that much of it, in smaller ones where there are; half of anything else is a share. */
function fraction(start: number, written: string, text: string, lexicon: Lexicon): Found[] {
  const part = lexicon.table.fractions[written.toLowerCase()];
  if (part === undefined || isNoPart(start, written, text, lexicon)) return [];
  const found: Found = { start, end: start + written.length, value: part, unit: '', kind: 'number', scale: 1 };
  const article = /^ (?:(?:of )?(?:an?|one)|de|di) /u.exec(text.slice(found.end));
  const skipped = article ? found.end + article[0].length - 1 : found.end;
  const scale = scaleAt(text, skipped, lexicon);
  const large = { ...found, value: exact(part * (scale?.[1] ?? 1)), end: skipped + (scale ? scale[0].length + 1 : 0) };
  const measure = measured(large, text, lexicon) ?? (scale ? large : undefined);
  if (!measure) return [{ ...found, value: exact(part * 100), unit: '%', kind: 'share', measured: true }];
  const smaller = SMALLER[measure.unit];
  return [smaller ? { ...measure, value: exact(part * smaller[1]), unit: smaller[0] } : measure];
}

/** Spans of time in one word: setahun after a word that measures time, عامين anywhere. */
function spansIn(text: string, lexicon: Lexicon): Found[] {
  const { singles, spans } = patternsOf(lexicon);
  const { table } = lexicon;
  return [...text.matchAll(singles)].flatMap((match): Found[] => {
    const word = match[0].toLowerCase();
    const at = { start: match.index, end: match.index + word.length };
    const dual = table.duals?.[word];
    if (dual !== undefined) return [inUnit({ ...at, value: 2, unit: '', kind: 'duration' }, dual)];
    const one = table.singles?.[word];
    const measures = spans.test(text.slice(Math.max(0, at.start - 20), at.start));
    return one !== undefined && measures ? [inUnit({ ...at, value: 1, unit: '', kind: 'duration' }, one)] : [];
  });
}

/** Without the last digits that multiplying leaves. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

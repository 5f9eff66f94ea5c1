/** Figures that belong together: the two ends of a range, four out of five, an amount and its conversion. */

import type { FigureValue } from '../../model';
import type { Found } from './found';
import { group, type Lexicon, perLexicon } from './lexicon';

/** Shares of a few are shares; 41 of 64 films are two counts. */
const MOST_OUT_OF = 10;

interface Patterns {
  readonly to: RegExp;
  readonly and: RegExp;
  readonly between: RegExp;
  readonly outOf: RegExp;
}

const patternsOf = perLexicon(({ table, begin }): Patterns => {
  const [between, and] = table.between;
  const space = table.script === 'spaced' ? ' ' : ' ?';
  return {
    to: new RegExp(`^(?: ?[–—~〜～-] ?|${space}${group(table.to)}${space})$`, 'iu'),
    and: new RegExp(`^${space}${group(and)}${space}$`, 'iu'),
    between: new RegExp(`${begin}${group(between)}${space}$`, 'iu'),
    outOf: new RegExp(`^ ${group(table.outOf)} $`, 'iu'),
  };
});

/** @param found in order, none over another */
export function joined(found: readonly Found[], text: string, lexicon: Lexicon): Found[] {
  const { outOf } = patternsOf(lexicon);
  const answer: Found[] = [];
  for (const one of found) {
    const last = answer.at(-1);
    const gap = last ? text.slice(last.end, one.start) : '';
    const range = last && rangeOf(last, one, gap, text, lexicon);
    const share = last && outOf.test(gap) ? shareOf(last, one) : undefined;
    if (range ?? share) answer[answer.length - 1] = (range ?? share) as Found;
    else if (last && isResult(last, one, gap)) answer.pop();
    else if (last && isConversion(last, one, text)) answer.push({ ...one, conversionOf: answer.length - 1 });
    else answer.push(one);
  }
  return answer;
}

function rangeOf(a: Found, b: Found, gap: string, text: string, lexicon: Lexicon): Found | undefined {
  const { to, and, between } = patternsOf(lexicon);
  const opened = and.test(gap) && between.test(text.slice(Math.max(0, a.start - 20), a.start));
  if (!opened && !to.test(gap)) return undefined;
  const ends = endsOf(a, b);
  return ends && { ...(a.measured ? a : b), start: a.start, end: b.end, value: ends, kind: 'range' };
}

/** The lower and the higher end, where both are of one kind; the first may leave unit and large number to the second. */
function endsOf(a: Found, b: Found): readonly [FigureValue, FigureValue] | undefined {
  const [low, high] = [endOf(a, 0), endOf(b, 1)];
  if (low === undefined || high === undefined) return undefined;
  if (typeof low === 'string' || typeof high === 'string')
    return typeof low === 'string' && typeof high === 'string' ? dates(low, high) : undefined;
  if (a.kind === 'time' || b.kind === 'time') return a.kind === b.kind ? [low, high] : undefined;
  if (a.measured && b.measured && a.unit !== b.unit) return undefined;
  const scale = (a.scale ?? 1) === 1 && low * (b.scale ?? 1) < high ? (b.scale ?? 1) : 1;
  return low * scale < high ? [low * scale, high] : undefined;
}

/** Of what is a range already, “mid-March to mid-April”, the outer ends. */
function endOf({ value }: Found, end: 0 | 1): FigureValue | undefined {
  return Array.isArray(value) ? (typeof value[0] === 'string' ? value[end] : undefined) : (value as FigureValue);
}

/** The year of the second is the first's too, or the one before it. */
function dates(low: string, high: string): readonly [string, string] | undefined {
  if (!low.startsWith('--') || high.startsWith('--')) return [low, high];
  const year = Number(high.slice(0, 4));
  const [day, last] = [low.slice(2), high.slice(5)];
  return [`${day > last ? year - 1 : year}-${day}`, high];
}

function shareOf(a: Found, b: Found): Found | undefined {
  const [part, whole] = [a.value, b.value];
  if (typeof part !== 'number' || typeof whole !== 'number' || a.measured || b.kind === 'share') return undefined;
  if (part >= whole || whole > MOST_OUT_OF) return undefined;
  return { ...b, start: a.start, value: (part / whole) * 100, unit: '%', kind: 'share', measured: true };
}

/** What a game ended with, 2-1: no range, and of no use alone. */
function isResult(a: Found, b: Found, gap: string): boolean {
  return /^[-–]$/u.test(gap) && !a.measured && !b.measured && a.kind === 'number' && b.kind === 'number';
}

/** An amount in brackets right after another in another unit. */
function isConversion(a: Found, b: Found, text: string): boolean {
  const gap = text.slice(a.end, b.start);
  return (
    a.measured === true &&
    b.measured === true &&
    a.kind === b.kind &&
    a.unit !== b.unit &&
    /^ ?[(（][^()]{0,16}$/u.test(gap)
  );
}

/** Linked sentences that tell the same figure with another value. Rounding, conversion and what one merely lacks are none. */
import type { DetailDifference, Figure, Link, Probability, SentenceRef } from '../model';

/** As for other certainty: a wrong link makes a difference of two sentences that say different things. */
const LINK_LEAST: Probability = 0.8;
/** Of counts, and of what is left among figures that agree: further apart they count different things. What is counted can't be compared across languages. */
const MOST_RATIO = 1.6;
/** So small numbers count all sorts of things. */
const SMALL = 12;
/** Numbers in words, and parts of a whole, are told loosely: "a fifth" of 18 per cent. As shares of the larger one. */
const LOOSE = 0.15;
const WORDED = 0.1;
/** Shares that are told as parts of a whole: a half, thirds, quarters, fifths, tenths. */
const PARTS: readonly number[] = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90].concat([100 / 3, 200 / 3]);
const SAME = 0.005;
const DAY_MS = 864e5;

/**
 * Only where each of the two sentences has one figure of that kind left, once those that agree are put aside: of several
 * that don't, nobody can tell which belong together.
 * @param figures by article and sentence
 */
export function figureDifferences(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  figures: readonly (readonly (readonly Figure[])[])[],
): DetailDifference[] {
  const byKindAt = ({ article, sentence }: SentenceRef) => byKind(figures[article]?.[sentence] ?? []);
  return links
    .filter(({ p }) => p >= LINK_LEAST)
    .flatMap(({ a, b }) => {
      const others = byKindAt(b);
      return [...byKindAt(a)].flatMap(([kind, ofA]): DetailDifference[] => {
        const [one, other] = leftOf(kind, ofA, others.get(kind) ?? []);
        if (!one || !other || !differ(kind, one.figure, other.figure)) return [];
        return [{ type: kind === 'date' ? 'date' : 'figure', a, b, spans: [one.figure.span, other.figure.span] }];
      });
    });
}

interface Placed {
  readonly figure: Figure;
}

/** As many of a kind on either side, all but one of them alike: the two that are left. */
function leftOf(kind: string, ofA: readonly Placed[], ofB: readonly Placed[]): readonly Placed[] {
  if (ofA.length !== ofB.length) return [];
  const left = [...ofB];
  const alone = ofA.filter((one) => {
    const same = left.findIndex((other) => agree(kind, one.figure, other.figure));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  if (alone.length !== 1 || left.length !== 1) return [];
  // What is left among others may be of quite another thing.
  return ofA.length === 1 || areNear(alone[0]?.figure, left[0]?.figure) ? [...alone, ...left] : [];
}

function areNear(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b || typeof a.value === 'string') return true;
  const ends = [...endsOf(a), ...endsOf(b)];
  return Math.max(...ends) <= MOST_RATIO * Math.min(...ends);
}

/** Whether two figures are the same one: rounded, or a day without its year, it still is. What is counted is not compared. */
export function areSameFigure(a: Figure, b: Figure): boolean {
  const [kind, other] = [kindOf(a), kindOf(b)];
  if (kind !== other) return false;
  if (kind === undefined) return a.kind === b.kind && a.unit === b.unit && String(a.value) === String(b.value);
  if (kind !== 'date') return agree(kind, a, b);
  const [x, y] = comparableDays(String(a.value), String(b.value));
  return x.length > 0 && x.join() === y.join();
}

function agree(kind: string, a: Figure, b: Figure): boolean {
  if (kind === 'date') return !daysDiffer(a, b);
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x.length !== y.length) return false;
  return x.every((one, k) => isRounded(one, y[k] ?? 0) || isRounded(y[k] ?? 0, one));
}

function byKind(figures: readonly Figure[]): ReadonlyMap<string, readonly Placed[]> {
  const kinds = new Map<string, Placed[]>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    if (kind === undefined) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { figure }]);
  }
  return kinds;
}

/** What may be compared with each other: amounts in one currency, shares, days, and what is counted or lasts. */
function kindOf({ kind, unit, value }: Figure): string | undefined {
  const dated = [value].flat().some((one) => typeof one === 'string');
  if (dated) return Array.isArray(value) ? undefined : 'date';
  if (kind === 'amount') return `amount ${unit}`;
  if (kind === 'share' || unit === '%') return 'share';
  if (kind === 'duration') return `duration ${unit}`;
  return kind === 'number' || kind === 'range' ? 'count' : undefined;
}

function differ(kind: string, a: Figure, b: Figure): boolean {
  if (typeof a.value === 'string' || typeof b.value === 'string') return daysDiffer(a, b);
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x.length === 2 || y.length === 2) return kind !== 'count' && areApart(x, y);
  const [one = 0, other = 0] = [x[0], y[0]];
  if (isRounded(one, other) || isRounded(other, one)) return false;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  if (kind === 'share' && PARTS.some((part) => isNear(part, one) || isNear(part, other)) && high - low <= LOOSE * high)
    return false;
  if (isInWords(a) || isInWords(b)) if (high - low <= WORDED * high) return false;
  const isCounted = kind === 'count' || kind.startsWith('duration');
  return !isCounted || (low > 0 && high / low <= MOST_RATIO && high > SMALL);
}

function endsOf({ value }: Figure): number[] {
  return [value].flat().map(Number);
}

/** Ranges, or a number beside one: with nothing in common. */
function areApart(x: readonly number[], y: readonly number[]): boolean {
  const [low, high] = [Math.max(x[0] ?? 0, y[0] ?? 0), Math.min(x.at(-1) ?? 0, y.at(-1) ?? 0)];
  return low > high * (1 + SAME);
}

/**
 * A day without its year, or a month without its day, is no other day. Nor is the day beside one that is told as a weekday
 * or as yesterday: where it was told, it may have been a day earlier or later.
 */
function daysDiffer(a: Figure, b: Figure): boolean {
  const [x, y] = comparableDays(String(a.value), String(b.value));
  if ((isInWords(a) || isInWords(b)) && x.length === 3 && y.length === 3)
    return Math.abs(Date.parse(x.join('-')) - Date.parse(y.join('-'))) > DAY_MS;
  const common = Math.min(x.length, y.length);
  return x.slice(0, common).join() !== y.slice(0, common).join();
}

/** Their parts, both without the year where one has none. */
function comparableDays(a: string, b: string): [string[], string[]] {
  const isYearless = a.startsWith('--') || b.startsWith('--');
  return [a, b].map((day) => partsOf(day).slice(isYearless && !day.startsWith('--') ? 1 : 0)) as [string[], string[]];
}

function partsOf(day: string): string[] {
  return day.split('-').filter((part) => part !== '');
}

/** Whether the second is the first in fewer digits, rounded or cut off. */
function isRounded(exact: number, rounded: number): boolean {
  if (isNear(exact, rounded)) return true;
  if (exact === 0 || rounded === 0) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) + 1 - digitsOf(rounded));
  return isNear(Math.round(exact / step) * step, rounded) || isNear(Math.floor(exact / step) * step, rounded);
}

/** How many digits a number is told in: 3,000 in one, 3.1 in two. */
function digitsOf(x: number): number {
  const digits = Number(Math.abs(x).toPrecision(10)).toString().replace('.', '').replace(/^0+/u, '');
  return Math.max(1, (Number.isInteger(x) ? digits.replace(/0+$/u, '') : digits).length);
}

function isNear(x: number, y: number): boolean {
  return Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y));
}

function isInWords({ text }: Figure): boolean {
  return !/\p{Nd}/u.test(text);
}

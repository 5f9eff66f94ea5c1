/** How far names and figures speak for two articles telling one piece of news, or against it. */
import type { Marks } from './marks';

/**
 * What is added to the cosine where all rare names of the poorer article, or all its figures, stand in the other one too.
 * Chosen on whole tenths on adapted-dev and ntrex-dev; a tenth more or less changes little (bench/README.md).
 */
const NAMES = 0.4;
const FIGURES = 0.3;
/**
 * What is taken away where both name somebody or something and share neither a name nor a figure: in adapted-dev none of
 * 108 pairs of one story, and 238 of 363 pairs of two stories that are alike. Two events told in the same routine phrases
 * are as alike as two tellings of one, so it has to outweigh what lies between them and the threshold.
 */
const NOTHING = 0.3;
/** Weight that is put beside an article's own, so that one name or two decide little. */
const PRIOR = 4;
/** Articles that are supposed beside those given: among few, how many have a name says little. */
const SUPPOSED = 5;

/** Marks of one sort that an article has, as numbers in ascending order, and what they weigh together. */
interface Weighed {
  readonly marks: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/** An article's marks, made ready to be held against those of thousands of others. */
export interface WeighedMarks {
  readonly names: Weighed;
  readonly figures: Weighed;
}

/** @returns in the order given; what a mark weighs, the articles tell together */
export function weighed(marks: readonly Marks[]): WeighedMarks[] {
  const names = weigh(marks.map((one) => one.names));
  const figures = weigh(marks.map((one) => one.figures));
  return marks.map((_, k) => ({ names: names[k] as Weighed, figures: figures[k] as Weighed }));
}

/** A mark weighs more the fewer articles have it: `ln((n + 5) / n_mark)`. Marks are numbered by their names. */
function weigh(sets: readonly ReadonlySet<string>[]): Weighed[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const mark of set) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const known = [...counts.keys()].sort();
  const numbers = new Map(known.map((mark, k) => [mark, k]));
  const weights = known.map((mark) => Math.log((sets.length + SUPPOSED) / (counts.get(mark) ?? 1)));
  return sets.map((set) => {
    const marks = Int32Array.from(set, (mark) => numbers.get(mark) ?? 0).sort();
    const own = Float64Array.from(marks, (mark) => weights[mark] ?? 0);
    return { marks, weights: own, total: own.reduce((sum, weight) => sum + weight, 0) };
  });
}

/** To be added to the cosine of two articles. */
export function evidence(a: WeighedMarks, b: WeighedMarks): number {
  return evidenceOf(a, b, shared(a.names, b.names), shared(a.figures, b.figures));
}

/**
 * The same of one article with each of all others. Most have nothing in common, so the others are found by the marks of the
 * one instead of being gone through.
 * @param all undefined for an article without marks: nothing speaks for it or against it
 * @returns chooses the one, and gives what is to be added of another until the next is chosen
 */
export function evidenceAmong(all: readonly (WeighedMarks | undefined)[]): (one: number) => (other: number) => number {
  const named = sharedAmong(all.map((marks) => marks?.names));
  const counted = sharedAmong(all.map((marks) => marks?.figures));
  return (one) => {
    const [a, names, figures] = [all[one], named(one), counted(one)];
    return (other) => {
      const b = all[other];
      return a && b ? evidenceOf(a, b, names[other] as number, figures[other] as number) : 0;
    };
  };
}

/** @param named weight of the names that both have @param counted of the figures */
function evidenceOf(a: WeighedMarks, b: WeighedMarks, named: number, counted: number): number {
  const poorer = Math.min(a.names.total, b.names.total);
  if (poorer > 0 && named + counted === 0) return -NOTHING;
  return (
    NAMES * (named / (poorer + PRIOR)) + FIGURES * (counted / (Math.min(a.figures.total, b.figures.total) + PRIOR))
  );
}

/** Weight of what one has in common with each, a number an article; the same list each time, to be read at once. */
function sharedAmong(all: readonly (Weighed | undefined)[]): (one: number) => Float64Array {
  const having = new Map<number, number[]>();
  all.forEach((own, k) => {
    for (const mark of own?.marks ?? []) {
      const known = having.get(mark);
      if (known) known.push(k);
      else having.set(mark, [k]);
    }
  });
  const sums = new Float64Array(all.length);
  return (one) => {
    sums.fill(0);
    const own = all[one];
    own?.marks.forEach((mark, at) => {
      const weight = own.weights[at] as number;
      for (const k of having.get(mark) ?? []) sums[k] = (sums[k] as number) + weight;
    });
    return sums;
  };
}

/** Weight of what both have. */
function shared(a: Weighed, b: Weighed): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < a.marks.length && j < b.marks.length) {
    const one = a.marks[i] as number;
    const other = b.marks[j] as number;
    if (one === other) sum += a.weights[i] as number;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return sum;
}

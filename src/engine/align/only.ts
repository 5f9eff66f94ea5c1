/**
 * The probability that no other article says what a sentence says (docs/method.md, steps 4 and 8). A link's probability
 * does not tell: a sentence half of which is told elsewhere has no link and is no addition.
 */
import { dot } from '../encode';
import { joinedVector } from './join';
import { logit, type Weights } from './logistic';
import { at, type Matrix, rowMaxima, rowPeaks } from './matrix';
import type { Likeness } from './similarity';
import type { Passage } from './telling';

export const ONLY = [
  'said',
  'cosine',
  'cosineRank',
  'csls',
  'window',
  'joinGain',
  'length',
  'closeness',
  'articles',
  'rowSum',
  'own',
] as const;
export type OnlyWeights = Weights<(typeof ONLY)[number]>;

/** From this probability on a sentence without a link is only here (docs/method.md, steps 4 and 8). */
const ONLY_LEAST = 0.8;
/**
 * Where no other article has a candidate of this probability (docs/method.md, step 8), more likely than not is enough: two
 * judgements that were made apart agree. Against fewer articles than were compared it is the only one there is.
 */
export const ONLY_BELOW = 0.2;
const ONLY_LIKELY = 0.5;
/** Probabilities of being said elsewhere are told apart down to this. */
const SAID_CLIP = 1e-3;
/** Joining with a neighbour is not held to lose more than this. */
export const JOIN_FLOOR = -0.3;

/**
 * Whether a sentence without a link is called only here; what is not is unsure.
 * @param only the probability that no other article says it
 * @param best the highest probability of a candidate in any other article
 */
export function isOnly(only: number, best: number): boolean {
  return only >= ONLY_LEAST || (only >= ONLY_LIKELY && best < ONLY_BELOW);
}

/** One other article against the sentences of this one. */
export interface Other {
  readonly passage: Passage;
  /** Rows are this article's sentences. */
  readonly likeness: Pick<Likeness, 'cosine' | 'csls' | 'window'>;
  /** Second-pass probabilities, rows this article's sentences. */
  readonly p: Matrix;
}

/** A linked sentence's partner: which of the `others`, and which of its sentences. */
export type Partner = readonly [other: number, sentence: number];

/**
 * The features of every sentence of one article, in the order of `ONLY`.
 * @param partnersOf the sentences that a sentence is linked to
 */
export function onlyFeatures(
  own: Passage,
  others: readonly Other[],
  partnersOf: (sentence: number) => readonly Partner[],
): Float64Array[] {
  const peaks = others.map(({ p }) => rowPeaks(p));
  const cosines = maximaOf(others.map(({ likeness }) => likeness.cosine));
  const csls = maximaOf(others.map(({ likeness }) => likeness.csls));
  const windows = maximaOf(others.map(({ likeness }) => likeness.window));
  const sorted = [...cosines].sort((a, b) => a - b);
  const closest = Math.max(0, ...peaks.map((rows) => rows.reduce((sum, { value }) => sum + value, 0) / rows.length));
  return own.vectors.map((_, i) => {
    const unsaid = peaks.reduce((product, rows) => product * (1 - (rows[i]?.value ?? 0)), 1);
    const cosine = cosines[i] as number;
    return Float64Array.of(
      logit(1 - unsaid, SAID_CLIP),
      cosine,
      sorted.findIndex((x) => x >= cosine) / sorted.length,
      csls[i] as number,
      windows[i] as number,
      joinGain(own, others, partnersOf, i),
      own.logLengths[i] as number,
      closest,
      Math.log(others.length + 1),
      Math.max(...others.map(({ p }) => rowSum(p, i))),
      Math.max(0, ...own.vectors.map((_, k) => (k === i ? 0 : at(own.own, i, k)))),
    );
  });
}

/** The largest rise of the cosine to a linked neighbour's partner when the sentence is merged with that neighbour. */
export function joinGain(
  own: Passage,
  others: readonly Other[],
  partnersOf: (sentence: number) => readonly Partner[],
  i: number,
): number {
  let best = JOIN_FLOOR;
  for (const neighbour of [i - 1, i + 1]) {
    if (neighbour < 0 || neighbour >= own.vectors.length) continue;
    const partners = partnersOf(neighbour);
    if (partners.length === 0) continue;
    const joined = joinedVector(own, [i, neighbour]);
    for (const [other, sentence] of partners) {
      const { passage, likeness } = others[other] as Other;
      const together = dot(joined, passage.vectors[sentence] as Float32Array);
      best = Math.max(best, together - at(likeness.cosine, neighbour, sentence));
    }
  }
  return best;
}

function rowSum(m: Matrix, i: number): number {
  let sum = 0;
  for (let j = 0; j < m.columns; j++) sum += at(m, i, j);
  return sum;
}

/** The largest value of each row in any of the tables. */
function maximaOf(tables: readonly Matrix[]): Float64Array {
  const [first, ...rest] = tables.map(rowMaxima) as [Float64Array, ...Float64Array[]];
  return first.map((x, i) => Math.max(x, ...rest.map((maxima) => maxima[i] as number)));
}

/**
 * The probability that no other article says what a sentence says (docs/method.md, step 7). A link's probability
 * does not tell: a sentence half of which is told elsewhere has no link and is no addition.
 */

import { dot } from '../encode';
import type { ArticleIndex, Probability, SentenceIndex } from '../model';
import type { CentredArticle } from './article';
import { joinedVector } from './join';
import { logit, type Weights } from './logistic';
import { cell, type Matrix, rowMaxima, rowPeaks } from './matrix';
import type { Likeness } from './similarity';

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
  'plain',
  'plainRank',
  'plainCsls',
  'echo',
] as const;
export type OnlyWeights = Weights<(typeof ONLY)[number]>;

/**
 * From this probability on a sentence without a link is only here: at least 90 of 100 called so are right on stories that
 * the weights were not fitted on (bench/ALIGNMENT.md).
 */
const ONLY_LEAST = 0.82;
/** Probabilities of being said elsewhere are told apart down to this. */
const SAID_CLIP = 1e-3;
/** Joining with a neighbour is not held to lose more than this. */
export const JOIN_FLOOR = -0.3;

/**
 * Whether a sentence without a link is called only here; what is not is unsure.
 * @param only the probability that no other article says it
 */
export function isOnly(only: Probability): boolean {
  return only >= ONLY_LEAST;
}

/** One other article against the sentences of this one. */
export interface Other {
  readonly article: CentredArticle;
  /** Rows are this article's sentences. */
  readonly likeness: Pick<Likeness, 'cosine' | 'csls' | 'window' | 'plain' | 'plainCsls'>;
  /** How likely each pair is a link, rows this article's sentences. */
  readonly p: Matrix;
}

/** A linked sentence's partner: which of the `others`, and which of its sentences. */
export type Partner = readonly [other: ArticleIndex, sentence: SentenceIndex];

/**
 * The features of every sentence of one article, in the order of `ONLY`.
 * @param partnersOf the sentences that a sentence is linked to
 */
export function onlyFeatures(
  own: CentredArticle,
  others: readonly Other[],
  partnersOf: (sentence: SentenceIndex) => readonly Partner[],
): Float64Array[] {
  const peaks = others.map(({ p }) => rowPeaks(p));
  const largest = (table: keyof Other['likeness']): Float64Array =>
    maximaOf(others.map(({ likeness }) => likeness[table]));
  const [cosine, csls, window, plain, plainCsls] = (['cosine', 'csls', 'window', 'plain', 'plainCsls'] as const).map(
    largest,
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const [cosineRank, plainRank] = [ranksOf(cosine), ranksOf(plain)];
  const closest = Math.max(0, ...peaks.map((rows) => rows.reduce((sum, { value }) => sum + value, 0) / rows.length));
  const said = own.vectors.map((_, i) => 1 - peaks.reduce((rest, rows) => rest * (1 - (rows[i]?.value ?? 0)), 1));
  return own.vectors.map((_, i) => {
    const features: Record<(typeof ONLY)[number], number> = {
      said: logit(said[i] as number, SAID_CLIP),
      cosine: cosine[i] as number,
      cosineRank: cosineRank(i),
      csls: csls[i] as number,
      window: window[i] as number,
      joinGain: joinGain(own, others, partnersOf, i),
      length: own.logLengths[i] as number,
      closeness: closest,
      articles: Math.log(others.length + 1),
      rowSum: Math.max(...others.map(({ p }) => rowSum(p, i))),
      own: largestElsewhere(own, i, () => 1),
      plain: plain[i] as number,
      plainRank: plainRank(i),
      plainCsls: plainCsls[i] as number,
      echo: largestElsewhere(own, i, (k) => said[k] as number),
    };
    return Float64Array.from(ONLY, (name) => features[name]);
  });
}

/** The share of an article's sentences whose value is smaller. */
function ranksOf(values: Float64Array): (i: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  return (i) => sorted.findIndex((x) => x >= (values[i] as number)) / sorted.length;
}

/** The largest cosine to another sentence of the same article, each times its weight; not below 0. */
function largestElsewhere({ own }: CentredArticle, i: number, weightOf: (sentence: SentenceIndex) => number): number {
  let largest = 0;
  for (let k = 0; k < own.rows; k++) if (k !== i) largest = Math.max(largest, cell(own, i, k) * weightOf(k));
  return largest;
}

/** The largest rise of the cosine to a linked neighbour's partner when the sentence is merged with that neighbour. */
export function joinGain(
  own: CentredArticle,
  others: readonly Other[],
  partnersOf: (sentence: SentenceIndex) => readonly Partner[],
  i: number,
): number {
  let best = JOIN_FLOOR;
  for (const neighbour of [i - 1, i + 1]) {
    if (neighbour < 0 || neighbour >= own.vectors.length) continue;
    const partners = partnersOf(neighbour);
    if (partners.length === 0) continue;
    const joined = joinedVector(own, [i, neighbour]);
    for (const [other, sentence] of partners) {
      const { article, likeness } = others[other] as Other;
      const together = dot(joined, article.vectors[sentence] as Float32Array);
      best = Math.max(best, together - cell(likeness.cosine, neighbour, sentence));
    }
  }
  return best;
}

function rowSum(m: Matrix, i: number): number {
  let sum = 0;
  for (let j = 0; j < m.columns; j++) sum += cell(m, i, j);
  return sum;
}

/** The largest value of each row in any of the tables. */
function maximaOf(tables: readonly Matrix[]): Float64Array {
  const [first, ...rest] = tables.map(rowMaxima) as [Float64Array, ...Float64Array[]];
  return first.map((x, i) => Math.max(x, ...rest.map((maxima) => maxima[i] as number)));
}

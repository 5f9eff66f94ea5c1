/**
 * The two logistic passes (docs/method.md, steps 4 and 5). Pass 1 sees two sentences alone; pass 2 sees
 * what stands around them: neighbours along the diagonal, other articles as witnesses, and rivals for the same place.
 */
import { closeness, contextOf } from './context';
import { echoesOf } from './echoes';
import type { Own } from './links';
import { logistic, logit, type Weights } from './logistic';
import { at, type Matrix, matrix } from './matrix';
import type { Likeness } from './similarity';
import type { Witnesses } from './witnesses';

export const FIRST = ['csls', 'dsm', 'ratio', 'cslsByRatio', 'window', 'windowByRatio', 'plainCsls', 'plain'] as const;
export type FirstWeights = Weights<(typeof FIRST)[number]>;

export const SECOND = [
  'logit',
  'diagonalMean',
  'diagonalMax',
  'thirdYes',
  'thirdNo',
  'rivals',
  'samePlace',
  'adjacent',
  'closeness',
  'echo',
] as const;
export type SecondWeights = Weights<(typeof SECOND)[number]>;

/** Where the difference of lengths (ln) stops making windows count for more. */
const RATIO_CEILING = 1.2;

/** Fills a list with the features of one pair, in the order of the names. */
export type Features = (i: number, j: number, into: Float64Array) => void;

export function firstFeatures({ csls, dsm, plainCsls, plain, window, logRatio }: Likeness): Features {
  return (i, j, into) => {
    const ratio = Math.abs(logRatio(i, j));
    const gap = Math.min(ratio, RATIO_CEILING);
    const alike = at(csls, i, j);
    const inPart = at(window, i, j);
    into[0] = alike;
    into[1] = at(dsm, i, j);
    into[2] = ratio;
    into[3] = alike * gap;
    into[4] = inPart;
    into[5] = inPart * gap;
    into[6] = at(plainCsls, i, j);
    into[7] = at(plain, i, j);
  };
}

export function secondFeatures(p1: Matrix, likeness: Likeness, { yes, no }: Witnesses, own: Own): Features {
  const echoAt = echoesOf(p1, own);
  const contextAt = contextOf(p1, likeness);
  const close = closeness(p1);
  return (i, j, into) => {
    const context = contextAt(i, j);
    const cell = i * p1.columns + j;
    into[0] = logit(p1.data[cell] as number);
    into[1] = (context.previous + context.next) / 2;
    into[2] = Math.max(context.previous, context.next);
    into[3] = yes[cell] as number;
    into[4] = no[cell] as number;
    into[5] = context.rivals;
    into[6] = context.samePlace;
    into[7] = context.adjacent;
    into[8] = close;
    into[9] = echoAt(i, j);
  };
}

/** A table of probabilities by a model over the features of every pair. */
export function probabilities<Name extends string>(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  names: readonly Name[],
  weights: Weights<Name>,
  features: Features,
): Matrix {
  const weigh = logistic(names, weights);
  const x = new Float64Array(names.length);
  return matrix(rows, columns, (i, j) => {
    features(i, j, x);
    return weigh(x);
  });
}

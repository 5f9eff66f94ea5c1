/**
 * The two logistic passes (docs/method.md, steps 4 and 5). Pass 1 sees two sentences alone; pass 2 sees what stands
 * around them: neighbours along the diagonal, other articles as witnesses, rivals for the same place, and echoes.
 */
import { closeness, contextOf } from './context';
import { echoesOf, type Own } from './echoes';
import { logistic, logit, placesOf, type Weights } from './logistic';
import { cell, type Matrix, table } from './matrix';
import type { Likeness } from './similarity';
import type { Testimony, Witnesses } from './witnesses';

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

const FIRST_AT = placesOf(FIRST);
const SECOND_AT = placesOf(SECOND);

/** Where the difference of lengths (ln) stops making windows count for more. */
const RATIO_CEILING = 1.2;

/** Fills a list with the features of one pair, each in its name's place. */
export type Features = (i: number, j: number, into: Float64Array) => void;

export function firstFeatures({ csls, dsm, plainCsls, plain, window, logRatio }: Likeness): Features {
  return (i, j, into) => {
    const ratio = Math.abs(logRatio(i, j));
    const gap = Math.min(ratio, RATIO_CEILING);
    const alike = cell(csls, i, j);
    const inPart = cell(window, i, j);
    into[FIRST_AT.csls] = alike;
    into[FIRST_AT.dsm] = cell(dsm, i, j);
    into[FIRST_AT.ratio] = ratio;
    into[FIRST_AT.cslsByRatio] = alike * gap;
    into[FIRST_AT.window] = inPart;
    into[FIRST_AT.windowByRatio] = inPart * gap;
    into[FIRST_AT.plainCsls] = cell(plainCsls, i, j);
    into[FIRST_AT.plain] = cell(plain, i, j);
  };
}

/** @param heard what the two articles say of each other by `p1` */
export function secondFeatures(
  p1: Matrix,
  likeness: Likeness,
  { yes, no }: Witnesses,
  heard: Testimony,
  own: Own,
): Features {
  const echoAt = echoesOf(heard, own);
  const contextAt = contextOf(p1, likeness);
  const close = closeness(heard);
  return (i, j, into) => {
    const context = contextAt(i, j);
    const flat = i * p1.columns + j;
    into[SECOND_AT.logit] = logit(cell(p1, i, j));
    into[SECOND_AT.diagonalMean] = (context.previous + context.next) / 2;
    into[SECOND_AT.diagonalMax] = Math.max(context.previous, context.next);
    into[SECOND_AT.thirdYes] = yes[flat] as number;
    into[SECOND_AT.thirdNo] = no[flat] as number;
    into[SECOND_AT.rivals] = context.rivals;
    into[SECOND_AT.samePlace] = context.samePlace;
    into[SECOND_AT.adjacent] = context.adjacent;
    into[SECOND_AT.closeness] = close;
    into[SECOND_AT.echo] = echoAt(i, j);
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
  const data = new Float32Array(rows * columns);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      features(i, j, x);
      data[at] = weigh(x);
    }
  }
  return table(rows, columns, data);
}

/** What stands around a pair of sentences, in a table of first-pass probabilities (docs/method.md, step 5 and "Second round"). */
import { BINS, WINDOWS } from '../encode';
import { at, type Matrix, type Peak, rowPeaks, transpose } from './matrix';
import type { Likeness } from './similarity';

/** How far along the diagonal support is looked for, and how it fades with distance and beside the diagonal. */
const REACH = 3;
const FADE = 0.75;
/** A sentence longer than its partner by this much (ln) says it in the best window; otherwise in all of it. */
const LONGER = 0.25;

export interface Context {
  /** Support along the diagonal before and after: `max over d=1..3, e∈{−1,0,1} of .75^(d−1)·(.75 if e≠0)·p₁[i∓d, j∓d∓e]`. */
  readonly previous: number;
  readonly next: number;
  /** The best other candidate in the row plus that in the column. */
  readonly rivals: number;
  /** The same two, each times the share of the place that it and this pair claim in the sentence they have in common. */
  readonly samePlace: number;
  /** The best of the four direct neighbours in row and column. */
  readonly adjacent: number;
}

export function contextOf(p1: Matrix, likeness: Likeness): (i: number, j: number) => Context {
  const rows = rowPeaks(p1);
  const columns = rowPeaks(transpose(p1));
  const rowPlace = (i: number, j: number): Place => placeOf(likeness, i, j, likeness.logRatio(i, j));
  const columnPlace = (i: number, j: number): Place => placeOf(likeness, i, j, -likeness.logRatio(i, j));
  return (i, j) => {
    const [inRow, inColumn] = [rival(rows[i] as Peak, j), rival(columns[j] as Peak, i)];
    const overlapInRow = inRow.at < 0 ? 0 : overlap(rowPlace(i, j), rowPlace(i, inRow.at));
    const overlapInColumn = inColumn.at < 0 ? 0 : overlap(columnPlace(i, j), columnPlace(inColumn.at, j));
    return {
      previous: support(p1, i, j, -1),
      next: support(p1, i, j, 1),
      rivals: inRow.value + inColumn.value,
      samePlace: inRow.value * overlapInRow + inColumn.value * overlapInColumn,
      adjacent: adjacent(p1, i, j),
    };
  };
}

/** The smaller of the mean row maximum and the mean column maximum: how far the two articles tell the same. */
export function closeness(p1: Matrix): number {
  const mean = (peaks: readonly Peak[]): number =>
    peaks.reduce((sum, { value }) => sum + value, 0) / Math.max(1, peaks.length);
  return Math.min(mean(rowPeaks(p1)), mean(rowPeaks(transpose(p1))));
}

/** `max over d=1..3, e∈{−1,0,1} of .75^(d−1)·(.75 if e≠0)·p₁[i∓d, j∓d∓e]`: what stands before, or after, supports. */
export function support({ rows, columns, data }: Matrix, i: number, j: number, step: 1 | -1): number {
  let best = 0;
  let weight = 1;
  for (let d = 1; d <= REACH; d++, weight *= FADE) {
    const row = i + step * d;
    if (row < 0 || row >= rows) break;
    for (let e = -1; e <= 1; e++) {
      const column = j + step * (d + e);
      if (column < 0 || column >= columns) continue;
      const value = (data[row * columns + column] as number) * (e === 0 ? weight : weight * FADE);
      if (value > best) best = value;
    }
  }
  return best;
}

/** The best other candidate than `own`, and where it stands (-1 for nowhere). */
function rival({ column, value, runnerUp, runnerUpColumn }: Peak, own: number): { at: number; value: number } {
  return column === own ? { at: runnerUpColumn, value: runnerUp } : { at: column, value };
}

/** `[from, to)` in bins. */
type Place = readonly [number, number];
const ALL: Place = [0, BINS];

function placeOf({ best, cosine }: Likeness, i: number, j: number, longerBy: number): Place {
  return longerBy > LONGER ? (WINDOWS[best[i * cosine.columns + j] as number] as Place) : ALL;
}

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return Math.max(0, shared) / Math.min(a[1] - a[0], b[1] - b[0]);
}

function adjacent(p1: Matrix, i: number, j: number): number {
  let best = 0;
  if (i > 0) best = Math.max(best, at(p1, i - 1, j));
  if (i + 1 < p1.rows) best = Math.max(best, at(p1, i + 1, j));
  if (j > 0) best = Math.max(best, at(p1, i, j - 1));
  if (j + 1 < p1.columns) best = Math.max(best, at(p1, i, j + 1));
  return best;
}

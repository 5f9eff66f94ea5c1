/** What stands around a pair of sentences, in a table of first-pass probabilities (docs/method.md, step 5). */
import { BINS, WINDOWS } from '../encode';
import { cell, type Matrix, type Peak, rowPeaks, transpose } from './matrix';
import type { Likeness } from './similarity';
import type { Testimony } from './witnesses';

/** How far along the diagonal support is looked for, and how it fades with distance and beside the diagonal. */
const REACH = 3;
const FADE = 0.75;
/** A sentence longer than its partner by this much (ln) says it in the best window; otherwise in all of it. */
const LONGER = 0.25;

/** What stands around one cell; overwritten from cell to cell, since there are millions. */
export interface Context {
  /** Support along the diagonal before and after: `max over d=1..3, e∈{−1,0,1} of .75^(d−1)·(.75 if e≠0)·p₁[i∓d, j∓d∓e]`. */
  previous: number;
  next: number;
  /** The best other candidate in the row plus that in the column. */
  rivals: number;
  /** The same two, each times the share of the place that it and this pair claim in the sentence they have in common. */
  samePlace: number;
  /** The best of the four direct neighbours in row and column. */
  adjacent: number;
}

/** @returns a function of row and column; what it gives holds until it is called again */
export function contextOf(
  p1: Matrix,
  likeness: Pick<Likeness, 'best' | 'logRatio'>,
): (i: number, j: number) => Context {
  const rows = rowPeaks(p1);
  const columns = rowPeaks(transpose(p1));
  const rowPlaces = placesIn(p1, likeness, 1);
  const columnPlaces = placesIn(p1, likeness, -1);
  const frame = framed(p1);
  const abreast = abreastOf(frame);
  const diagonal = frame.width + 1;
  const width = p1.columns;
  const context: Context = { previous: 0, next: 0, rivals: 0, samePlace: 0, adjacent: 0 };
  return (i, j) => {
    const [row, column] = [rows[i] as Peak, columns[j] as Peak];
    const bestOfRow = row.column === j;
    const bestOfColumn = column.column === i;
    const inRow = bestOfRow ? row.runnerUpColumn : row.column;
    const inColumn = bestOfColumn ? column.runnerUpColumn : column.column;
    const valueInRow = bestOfRow ? row.runnerUp : row.value;
    const valueInColumn = bestOfColumn ? column.runnerUp : column.value;
    const at = i * width + j;
    const framedAt = frame.at(i, j);
    context.previous = framedSupport(abreast, framedAt, -diagonal);
    context.next = framedSupport(abreast, framedAt, diagonal);
    context.rivals = valueInRow + valueInColumn;
    context.samePlace = 0;
    if (inRow >= 0) context.samePlace += valueInRow * overlap(rowPlaces, at, i * width + inRow);
    if (inColumn >= 0) context.samePlace += valueInColumn * overlap(columnPlaces, at, inColumn * width + j);
    context.adjacent = adjacent(frame, framedAt);
    return context;
  };
}

/** The smaller of the mean row maximum and the mean column maximum: how far the two articles tell the same. */
export function closeness({ peaks, turnedPeaks }: Testimony): number {
  const mean = (values: Float64Array): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
  return Math.min(mean(peaks), mean(turnedPeaks));
}

/** `max over d=1..3, e∈{−1,0,1} of .75^(d−1)·(.75 if e≠0)·p₁[i∓d, j∓d∓e]`: what stands before, or after, supports. */
export function support(m: Matrix, i: number, j: number, step: 1 | -1): number {
  const { rows, columns, data, rowStep, columnStep } = m;
  let best = 0;
  let weight = 1;
  for (let d = 1; d <= REACH; d++, weight *= FADE) {
    const row = i + step * d;
    if (row < 0 || row >= rows) break;
    for (let e = -1; e <= 1; e++) {
      const column = j + step * (d + e);
      if (column < 0 || column >= columns) continue;
      const value = (data[row * rowStep + column * columnStep] as number) * (e === 0 ? weight : weight * FADE);
      if (value > best) best = value;
    }
  }
  return best;
}

/** A table with zeros around it, so that nothing needs to know where it ends; the cell (i, j) stands at `at(i, j)`. */
interface Framed {
  readonly width: number;
  readonly data: Float32Array;
  at(i: number, j: number): number;
}

function framed(m: Matrix): Framed {
  const width = m.columns + 2 * REACH;
  const at = (i: number, j: number): number => (i + REACH) * width + j + REACH;
  const data = new Float32Array((m.rows + 2 * REACH) * width);
  for (let i = 0; i < m.rows; i++) for (let j = 0; j < m.columns; j++) data[at(i, j)] = cell(m, i, j);
  return { width, data, at };
}

/**
 * `max over e of (.75 if e≠0)·p₁[i, j∓e]` of every cell: what three steps beside each other give. It is kept, since it
 * serves three cells before and three after; factors of .75 lose no digit of a number of 24 bits.
 */
function abreastOf({ data }: Framed): Float64Array {
  const abreast = new Float64Array(data.length);
  for (let at = 1; at + 1 < data.length; at++) {
    abreast[at] = Math.max(data[at] as number, FADE * Math.max(data[at - 1] as number, data[at + 1] as number));
  }
  return abreast;
}

/** `support` of the cell that stands at `at`, from what its neighbours along the diagonal give. */
function framedSupport(abreast: Float64Array, at: number, diagonal: number): number {
  const near = abreast[at + diagonal] as number;
  const far = FADE * (abreast[at + 2 * diagonal] as number);
  const farthest = FADE * FADE * (abreast[at + 3 * diagonal] as number);
  return Math.max(near, far, farthest);
}

/** Where in `WINDOWS` the whole sentence stands: behind them. */
const ALL = WINDOWS.length;
/** The share of the smaller of two places that both cover, by the places' numbers. */
const OVERLAPS = overlaps([...WINDOWS, [0, BINS]]);

/** Which part of the row's sentence (`side` 1) or of the column's (−1) each pair claims, row by row. */
function placesIn(
  { rows, columns }: Matrix,
  { best, logRatio }: Pick<Likeness, 'best' | 'logRatio'>,
  side: 1 | -1,
): Int8Array {
  const places = new Int8Array(rows * columns).fill(ALL);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) if (side * logRatio(i, j) > LONGER) places[at] = best(i, j);
  }
  return places;
}

function overlap(places: Int8Array, one: number, other: number): number {
  return OVERLAPS[(places[one] as number) * (ALL + 1) + (places[other] as number)] as number;
}

/** @param places `[from, to)` in bins */
function overlaps(places: readonly (readonly [number, number])[]): Float64Array {
  return Float64Array.from(
    places.flatMap(([from, to]) =>
      places.map(([start, end]) => {
        const shared = Math.min(to, end) - Math.max(from, start);
        return Math.max(0, shared) / Math.min(to - from, end - start);
      }),
    ),
  );
}

function adjacent({ data, width }: Framed, at: number): number {
  const inRow = Math.max(data[at - 1] as number, data[at + 1] as number);
  return Math.max(inRow, data[at - width] as number, data[at + width] as number);
}

/**
 * The two logistic passes (engine.md, steps 4 and 5). Pass 1 sees two sentences alone; pass 2 sees what stands around
 * them: neighbours along the diagonal, other articles as witnesses, and rivals for the same place.
 */
import { type Matrix, matrix, type Peak, rowPeaks, sparseRows, transpose } from './matrix';
import { pairFeatures } from './similarity';
import weights from './weights.json';

/** Stories of two articles have weights of their own: nobody else can witness. */
export type WeightSet = typeof weights.two;

export function weightsFor(articles: number): WeightSet {
  return articles > 2 ? weights.more : weights.two;
}

/** Probabilities nearer to 0 or 1 than this say no more to the next pass (engine.md, step 5). */
const CLIP = 1e-4;
/** A first-pass probability below this carries no witness; it bounds the cost (engine.md, "Cost"). */
const WITNESS_LEAST = 0.02;
/** How far along the diagonal support is looked for, and how it fades with distance and beside the diagonal. */
const REACH = 3;
const FADE = 0.75;

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function logit(p: number): number {
  const clipped = Math.min(1 - CLIP, Math.max(CLIP, p));
  return Math.log(clipped / (1 - clipped));
}

/** `p₁ = σ(w·[csls, dsm] + b)`. */
export function firstPass(u: Matrix, { first }: WeightSet): Matrix {
  const { csls, dsm } = pairFeatures(u);
  return matrix(u.rows, u.columns, (i, j) => sigmoid(first.csls * csls(i, j) + first.dsm * dsm(i, j) + first.bias));
}

/** `max over d=1..3, e∈{−1,0,1} of .75^(d−1)·(.75 if e≠0)·p₁[i∓d, j∓d∓e]`: what stands before, or after, supports. */
function support({ rows, columns, data }: Matrix, i: number, j: number, step: 1 | -1): number {
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

/** What the other articles of the story say of the sentences of two of them. */
export interface Witnesses {
  /** `max over other articles k and their sentences l of p₁(i,l)·p₁(l,j)`. */
  readonly yes: Float32Array;
  /** `max over k of (max_l p₁(i,l))·(max_l p₁(l,j)) − that k's yes`. */
  readonly no: Float32Array;
}

/** One other article: its sentences against the rows, and its own rows against the columns. */
interface Third {
  readonly toRows: Matrix;
  readonly toColumns: Matrix;
}

export function witnesses(rows: number, columns: number, thirds: readonly Third[]): Witnesses {
  const yes = new Float32Array(rows * columns);
  const no = new Float32Array(rows * columns);
  for (const { toRows, toColumns } of thirds) {
    const mine = sparseRows(toRows, WITNESS_LEAST);
    const theirs = sparseRows(transpose(toColumns), WITNESS_LEAST);
    const rowPeak = rowPeaks(toRows).map((peak) => peak.value);
    const columnPeak = rowPeaks(toColumns).map((peak) => peak.value);
    const one = new Float32Array(columns);
    for (let i = 0; i < rows; i++) {
      one.fill(0);
      const { columns: via, values } = mine[i] as (typeof mine)[number];
      for (let n = 0; n < via.length; n++) {
        const onward = theirs[via[n] as number] as (typeof theirs)[number];
        for (let k = 0; k < onward.columns.length; k++) {
          const j = onward.columns[k] as number;
          const both = (values[n] as number) * (onward.values[k] as number);
          if (both > (one[j] as number)) one[j] = both;
        }
      }
      for (let j = 0, cell = i * columns; j < columns; j++, cell++) {
        const said = one[j] as number;
        const denied = (rowPeak[i] as number) * (columnPeak[j] as number) - said;
        if (said > (yes[cell] as number)) yes[cell] = said;
        if (denied > (no[cell] as number)) no[cell] = denied;
      }
    }
  }
  return { yes, no };
}

/** The best other candidate in the row plus that in the column. */
function rivals(row: Peak, column: Peak, i: number, j: number): number {
  const inRow = row.column === j ? row.runnerUp : row.value;
  const inColumn = column.column === i ? column.runnerUp : column.value;
  return inRow + inColumn;
}

/** Pass 2 over a table of first-pass probabilities. */
export function secondPass(p1: Matrix, { yes, no }: Witnesses, { second }: WeightSet): Matrix {
  const rows = rowPeaks(p1);
  const columns = rowPeaks(transpose(p1));
  return matrix(p1.rows, p1.columns, (i, j) => {
    const cell = i * p1.columns + j;
    const p = p1.data[cell] as number;
    const previous = support(p1, i, j, -1);
    const next = support(p1, i, j, 1);
    return sigmoid(
      second.logit * logit(p) +
        second.diagonalMean * ((previous + next) / 2) +
        second.diagonalMax * Math.max(previous, next) +
        second.thirdYes * (yes[cell] as number) +
        second.thirdNo * (no[cell] as number) +
        second.rivals * rivals(rows[i] as Peak, columns[j] as Peak, i, j) +
        second.bias,
    );
  });
}

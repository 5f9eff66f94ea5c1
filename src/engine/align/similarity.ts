/**
 * How alike the sentences of two articles are, said three ways (docs/method.md, step 4): the cosine; the cosine less how
 * alike each of the two is to everything (CSLS, Conneau et al. 2018, "Word translation without parallel data");
 * and how much one stands out among all candidates on both sides (dual softmax).
 */
import { dot } from '../encode';
import { at, cosines, type Matrix, matrix, transpose } from './matrix';
import type { Passage } from './telling';

/** Neighbours whose mean says how alike a sentence is to everything (docs/method.md, step 4). */
const NEIGHBOURHOOD = 6;
/** The temperature of the softmax (docs/method.md, step 4). */
const TEMPERATURE = 0.12;
/**
 * Sentences less alike than this as wholes are not compared in part, to save work. Higher bounds save more but raise
 * every probability; this one moves recall of additions by .01 at most (bench/ALIGNMENT.md).
 */
const CANDIDATE_LEAST = -0.1;

/** What `csls` and `dsm` need of each row of `u`, and of each row of its transpose. */
interface Side {
  readonly neighbourhood: Float64Array;
  readonly logSumExp: Float64Array;
}

function sideOf({ rows, columns, data }: Matrix): Side {
  const neighbourhood = new Float64Array(rows);
  const logSumExp = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const row = data.subarray(i * columns, (i + 1) * columns);
    neighbourhood[i] = meanOfLargest(row, NEIGHBOURHOOD);
    let sum = 0;
    for (const x of row) sum += Math.exp(x / TEMPERATURE);
    logSumExp[i] = Math.log(sum);
  }
  return { neighbourhood, logSumExp };
}

function meanOfLargest(values: Float32Array, count: number): number {
  const largest = Array.from(values.slice(0, count)).sort((x, y) => x - y);
  for (let k = count; k < values.length; k++) insertIfLarger(largest, values[k] as number);
  return largest.length === 0 ? 0 : largest.reduce((sum, x) => sum + x, 0) / largest.length;
}

/** `ascending` keeps its length; its smallest gives way to a larger value. */
function insertIfLarger(ascending: number[], value: number): void {
  if (value <= (ascending[0] as number)) return;
  let k = 0;
  while (k + 1 < ascending.length && (ascending[k + 1] as number) < value) {
    ascending[k] = ascending[k + 1] as number;
    k += 1;
  }
  ascending[k] = value;
}

/** How alike the sentences of two articles are, in the words of pass 1. All tables are rows of one by columns of the other. */
export interface Likeness {
  /** `u = v·vᵀ`. */
  readonly cosine: Matrix;
  /** `u − ½(r_i + c_j)`, r and c the means of the 6 largest in the row and the column. */
  readonly csls: Matrix;
  /** `½[ln softmax_row(u/.12) + ln m + ln softmax_col(u/.12) + ln n]`. */
  readonly dsm: Matrix;
  /** csls of the best window of the longer sentence against the whole of the other. */
  readonly window: Matrix;
  /** Which window that was, by its place in `WINDOWS`. */
  readonly best: Int8Array;
  /** `ln(L_i/L_j) − ln(mean L_A/mean L_B)`: by how much the row's sentence is the longer. */
  logRatio(i: number, j: number): number;
}

export function likeness(a: Passage, b: Passage): Likeness {
  const cosine = cosines(a.vectors, b.vectors);
  const logRatio = (i: number, j: number): number => (a.logLengths[i] as number) - (b.logLengths[j] as number);
  const best = new Int8Array(cosine.data.length);
  const windows = matrix(cosine.rows, cosine.columns, (i, j) => {
    const known = at(cosine, i, j);
    if (known < CANDIDATE_LEAST) return known;
    const longer = logRatio(i, j) >= 0;
    const parts = (longer ? a.windows[i] : b.windows[j]) as readonly Float32Array[];
    const whole = (longer ? b.vectors[j] : a.vectors[i]) as Float32Array;
    let largest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < parts.length; k++) {
      const x = dot(parts[k] as Float32Array, whole);
      if (x <= largest) continue;
      largest = x;
      best[i * cosine.columns + j] = k;
    }
    return largest;
  });
  const [row, column] = [sideOf(cosine), sideOf(transpose(cosine))];
  return {
    cosine,
    csls: cslsOf(cosine, row, column),
    dsm: dsmOf(cosine, row, column),
    window: csls(windows),
    best,
    logRatio,
  };
}

export function csls(u: Matrix): Matrix {
  return cslsOf(u, sideOf(u), sideOf(transpose(u)));
}

export function dsm(u: Matrix): Matrix {
  return dsmOf(u, sideOf(u), sideOf(transpose(u)));
}

function cslsOf(u: Matrix, row: Side, column: Side): Matrix {
  return matrix(
    u.rows,
    u.columns,
    (i, j) => at(u, i, j) - ((row.neighbourhood[i] as number) + (column.neighbourhood[j] as number)) / 2,
  );
}

function dsmOf(u: Matrix, row: Side, column: Side): Matrix {
  const sizes = Math.log(u.rows) + Math.log(u.columns);
  return matrix(
    u.rows,
    u.columns,
    (i, j) => at(u, i, j) / TEMPERATURE + (sizes - (row.logSumExp[i] as number) - (column.logSumExp[j] as number)) / 2,
  );
}

/** The same, seen from the other article. */
export function mirrored({ cosine, csls: alike, dsm, window, best, logRatio }: Likeness): Likeness {
  const { rows, columns } = cosine;
  const turned = new Int8Array(best.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) turned[j * rows + i] = best[i * columns + j] as number;
  }
  return {
    cosine: transpose(cosine),
    csls: transpose(alike),
    dsm: transpose(dsm),
    window: transpose(window),
    best: turned,
    logRatio: (j, i) => -logRatio(i, j),
  };
}

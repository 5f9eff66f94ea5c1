/**
 * How alike the sentences of two articles are, said three ways (engine.md, step 4): the cosine; the cosine less how
 * alike each of the two is to everything (CSLS, Conneau et al. 2018, "Word translation without parallel data");
 * and how much one stands out among all candidates on both sides (dual softmax).
 */
import { dot } from '../encode';
import { type Matrix, matrix, transpose } from './matrix';

/** Neighbours whose mean says how alike a sentence is to everything (engine.md, step 4). */
const NEIGHBOURHOOD = 6;
/** The temperature of the softmax (engine.md, step 4). */
const TEMPERATURE = 0.12;

/** `u = v·vᵀ`, cosines of vectors of length 1. */
export function similarities(a: readonly Float32Array[], b: readonly Float32Array[]): Matrix {
  return matrix(a.length, b.length, (i, j) => dot(a[i] as Float32Array, b[j] as Float32Array));
}

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

/** The two features of every pair that pass 1 weighs. */
export interface PairFeatures {
  /** `u − ½(r_i + c_j)`, r and c the means of the 6 largest in the row and the column. */
  csls(i: number, j: number): number;
  /** `½[ln softmax_row(u/.12) + ln m + ln softmax_col(u/.12) + ln n]`. */
  dsm(i: number, j: number): number;
}

export function pairFeatures(u: Matrix): PairFeatures {
  const row = sideOf(u);
  const column = sideOf(transpose(u));
  const sizes = Math.log(u.rows) + Math.log(u.columns);
  const cosine = (i: number, j: number): number => u.data[i * u.columns + j] as number;
  return {
    csls: (i, j) => cosine(i, j) - ((row.neighbourhood[i] as number) + (column.neighbourhood[j] as number)) / 2,
    dsm: (i, j) =>
      cosine(i, j) / TEMPERATURE + (sizes - (row.logSumExp[i] as number) - (column.logSumExp[j] as number)) / 2,
  };
}

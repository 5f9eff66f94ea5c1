/**
 * How alike the sentences of two articles are, said three ways (docs/method.md, step 4): the cosine; the cosine less how
 * alike each of the two is to everything (CSLS, Conneau et al. 2018, "Word translation without parallel data");
 * and how much one stands out among all candidates on both sides (dual softmax).
 */
import { dot } from '../encode';
import type { CentredArticle } from './article';
import { cell, cosinesWithout, type Matrix, matrix, table, transpose } from './matrix';

/** Neighbours whose mean says how alike a sentence is to everything (docs/method.md, step 4). */
const NEIGHBOURHOOD = 6;
/** The temperature of the softmax (docs/method.md, step 4). */
const TEMPERATURE = 0.12;
/**
 * A pair is compared with all candidates of its row and its column; among few there is nothing to compare it with, and
 * alone it would always be average. So what is missing to six neighbours, and to this many candidates of the softmax,
 * counts as sentences that have nothing to do with it: cosine 0, and a little more for the best of four windows.
 */
const CROWD = 12;
const WINDOW_BACKGROUND = 0.1;
/**
 * Sentences less alike than this as wholes are not compared in part, to save work. Higher bounds save more but raise
 * every probability; this one moves recall of additions by .01 at most (bench/ALIGNMENT.md).
 */
const CANDIDATE_LEAST = -0.1;

/**
 * … and of the others only those among this many of the most alike of either sentence: far above `NEIGHBOURHOOD`, so that
 * what reaches the means is among them. Articles up to this length are compared in part throughout.
 */
const CANDIDATES = 32;

/** The mean of the largest six of each row: how alike a sentence is to everything. */
function neighbourhoods(m: Matrix, background: number): Float64Array {
  const means = new Float64Array(m.rows);
  for (let i = 0; i < m.rows; i++) {
    const largest = largestOf(m, i, NEIGHBOURHOOD);
    let sum = (NEIGHBOURHOOD - largest.length) * background;
    for (let k = 0; k < largest.length; k++) sum += largest[k] as number;
    means[i] = sum / NEIGHBOURHOOD;
  }
  return means;
}

/** `ln Σ exp(x/.12)` of each row, and of each column; each exponential serves both. */
function logSums({ rows, columns, data }: Matrix): { readonly row: Float64Array; readonly column: Float64Array } {
  const row = new Float64Array(rows).fill(Math.max(0, CROWD - columns));
  const column = new Float64Array(columns).fill(Math.max(0, CROWD - rows));
  for (let i = 0, at = 0; i < rows; i++) {
    let sum = row[i] as number;
    for (let j = 0; j < columns; j++, at++) {
      const part = Math.exp((data[at] as number) / TEMPERATURE);
      sum += part;
      column[j] = (column[j] as number) + part;
    }
    row[i] = sum;
  }
  return { row: row.map(Math.log), column: column.map(Math.log) };
}

/** The largest `count` values of a row, ascending. */
function largestOf(m: Matrix, i: number, count: number): Float64Array {
  const largest = new Float64Array(Math.min(count, m.columns)).fill(Number.NEGATIVE_INFINITY);
  for (let j = 0; j < m.columns; j++) {
    const x = cell(m, i, j);
    if (x > (largest[0] as number)) insert(largest, x);
  }
  return largest;
}

/** `ascending` keeps its length; its smallest gives way to the larger value. */
function insert(ascending: Float64Array, value: number): void {
  let k = 0;
  while (k + 1 < ascending.length && (ascending[k + 1] as number) < value) {
    ascending[k] = ascending[k + 1] as number;
    k += 1;
  }
  ascending[k] = value;
}

/** How alike the sentences of two articles are, in the words of pass 1. All tables are rows of one by columns of the other. */
export interface Likeness {
  /** `u = v·vᵀ`, of vectors without what their article has in common. */
  readonly cosine: Matrix;
  /** `u − ½(r_i + c_j)`, r and c the means of the 6 largest in the row and the column. */
  readonly csls: Matrix;
  /** Cosines and csls of the sentences with what their article is about still in them: it is the main claim's own. */
  readonly plain: Matrix;
  readonly plainCsls: Matrix;
  /** `½[ln softmax_row(u/.12) + ln m + ln softmax_col(u/.12) + ln n]`. */
  readonly dsm: Matrix;
  /** csls of the best window of the longer sentence against the whole of the other. */
  readonly window: Matrix;
  /** Which window that was, by its place in `WINDOWS`. */
  best(i: number, j: number): number;
  /** `ln(L_i/L_j) − ln(mean L_A/mean L_B)`: by how much the row's sentence is the longer. */
  logRatio(i: number, j: number): number;
}

export function likeness(a: CentredArticle, b: CentredArticle): Likeness {
  const { plain, without: cosine } = cosinesWithout(a.plain, b.plain);
  const logRatio = (i: number, j: number): number => (a.logLengths[i] as number) - (b.logLengths[j] as number);
  const best = new Int8Array(cosine.data.length);
  return {
    cosine,
    csls: csls(cosine),
    dsm: dsm(cosine),
    plain,
    plainCsls: csls(plain),
    window: csls(inPart(a, b, cosine, logRatio, best), WINDOW_BACKGROUND),
    best: (i, j) => best[i * cosine.columns + j] as number,
    logRatio,
  };
}

/** The same, seen from the other article; the tables share their numbers. */
export function mirrored({ cosine, csls, dsm, plain, plainCsls, window, best, logRatio }: Likeness): Likeness {
  return {
    cosine: transpose(cosine),
    csls: transpose(csls),
    dsm: transpose(dsm),
    plain: transpose(plain),
    plainCsls: transpose(plainCsls),
    window: transpose(window),
    best: (j, i) => best(i, j),
    logRatio: (j, i) => -logRatio(i, j),
  };
}

/** The cosine of the best window of the longer sentence with the whole of the other; `best` is filled with which it was. */
function inPart(
  a: CentredArticle,
  b: CentredArticle,
  cosine: Matrix,
  logRatio: Likeness['logRatio'],
  best: Int8Array,
): Matrix {
  const rowLeast = leastCandidates(cosine);
  const columnLeast = leastCandidates(transpose(cosine));
  return matrix(cosine.rows, cosine.columns, (i, j) => {
    const known = cell(cosine, i, j);
    if (known < Math.min(rowLeast[i] as number, columnLeast[j] as number)) return known;
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
}

/** From which cosine on the candidates of each row are compared in part. */
function leastCandidates(cosine: Matrix): Float64Array {
  const least = new Float64Array(cosine.rows);
  const heap = new Float64Array(Math.min(CANDIDATES, cosine.columns));
  for (let i = 0; i < cosine.rows; i++) {
    heap.fill(Number.NEGATIVE_INFINITY);
    for (let j = 0; j < cosine.columns; j++) {
      const x = cell(cosine, i, j);
      if (x > (heap[0] as number)) replaceLeast(heap, x);
    }
    least[i] = Math.max(CANDIDATE_LEAST, heap[0] ?? 0);
  }
  return least;
}

/** A larger value takes the place of the smallest, which stands first; what stands at k is no more than at 2k+1 and 2k+2. */
function replaceLeast(heap: Float64Array, value: number): void {
  let k = 0;
  for (let child = 1; child < heap.length; child = 2 * k + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= value) break;
    heap[k] = heap[child] as number;
    k = child;
  }
  heap[k] = value;
}

/** @param u row by row */
export function csls(u: Matrix, background = 0): Matrix {
  const row = neighbourhoods(u, background);
  const column = neighbourhoods(transpose(u), background);
  const data = new Float32Array(u.data.length);
  for (let i = 0, at = 0; i < u.rows; i++) {
    const own = row[i] as number;
    for (let j = 0; j < u.columns; j++, at++) data[at] = (u.data[at] as number) - (own + (column[j] as number)) / 2;
  }
  return table(u.rows, u.columns, data);
}

/** @param u row by row */
export function dsm(u: Matrix): Matrix {
  const { row, column } = logSums(u);
  const sizes = Math.log(Math.max(CROWD, u.rows)) + Math.log(Math.max(CROWD, u.columns));
  const data = new Float32Array(u.data.length);
  for (let i = 0, at = 0; i < u.rows; i++) {
    const rest = sizes - (row[i] as number);
    for (let j = 0; j < u.columns; j++, at++) {
      data[at] = (u.data[at] as number) / TEMPERATURE + (rest - (column[j] as number)) / 2;
    }
  }
  return table(u.rows, u.columns, data);
}

import { dot } from '../encode';

/** A dense table of numbers about the sentences of two articles: `rows` of the first by `columns` of the second. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly data: Float32Array;
}

export function matrix(rows: number, columns: number, cell: (row: number, column: number) => number): Matrix {
  const data = new Float32Array(rows * columns);
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < columns; j++, at++) data[at] = cell(i, j);
  return { rows, columns, data };
}

/** `v·wᵀ`, cosines of vectors of length 1. */
export function cosines(a: readonly Float32Array[], b: readonly Float32Array[]): Matrix {
  return matrix(a.length, b.length, (i, j) => dot(a[i] as Float32Array, b[j] as Float32Array));
}

export function at({ columns, data }: Matrix, i: number, j: number): number {
  return data[i * columns + j] as number;
}

export function transpose(m: Matrix): Matrix {
  return matrix(m.columns, m.rows, (i, j) => m.data[j * m.columns + i] as number);
}

/** The largest value of a row and the largest elsewhere, and where they stand (the first, of equals; -1: nowhere). */
export interface Peak {
  readonly column: number;
  readonly value: number;
  readonly runnerUp: number;
  readonly runnerUpColumn: number;
}

/** One peak a row; values are taken to be at least 0. */
export function rowPeaks({ rows, columns, data }: Matrix): Peak[] {
  return Array.from({ length: rows }, (_, i) => {
    const peak = { column: -1, value: 0, runnerUp: 0, runnerUpColumn: -1 };
    for (let j = 0; j < columns; j++) {
      const x = data[i * columns + j] as number;
      if (peak.column < 0 || x > peak.value) {
        peak.runnerUp = peak.value;
        peak.runnerUpColumn = peak.column;
        peak.column = j;
        peak.value = x;
      } else if (peak.runnerUpColumn < 0 || x > peak.runnerUp) {
        peak.runnerUp = x;
        peak.runnerUpColumn = j;
      }
    }
    return peak;
  });
}

/** The cells of a row that are at least `least`, in order. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

export function sparseRows({ rows, columns, data }: Matrix, least: number): SparseRow[] {
  return Array.from({ length: rows }, (_, i) => {
    const found: { columns: number[]; values: number[] } = { columns: [], values: [] };
    for (let j = 0; j < columns; j++) {
      const x = data[i * columns + j] as number;
      if (x >= least) {
        found.columns.push(j);
        found.values.push(x);
      }
    }
    return found;
  });
}

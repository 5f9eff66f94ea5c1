import { multiply, PANEL, panels } from '../products';

/**
 * A dense table of numbers about the sentences of two articles: `rows` of the first by `columns` of the second. Where a
 * cell stands is said by steps, so that the table seen from the other article shares its numbers.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
  /** How far apart in `data` two neighbours of a column, and of a row, stand. */
  readonly rowStep: number;
  readonly columnStep: number;
}

/** @param data row by row */
export function table(rows: number, columns: number, data: Float32Array): Matrix {
  return { rows, columns, data, rowStep: columns, columnStep: 1 };
}

export function matrix(rows: number, columns: number, cell: (row: number, column: number) => number): Matrix {
  const data = new Float32Array(rows * columns);
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < columns; j++, at++) data[at] = cell(i, j);
  return table(rows, columns, data);
}

/** `v·wᵀ`, cosines of vectors of length 1. */
export function cosines(a: readonly Float32Array[], b: readonly Float32Array[]): Matrix {
  const data = new Float32Array(a.length * b.length);
  const rows = panels(a);
  const columns = panels(b);
  const products = new Float64Array(PANEL * PANEL);
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      multiply(row, column, products);
      const [lastRow, lastColumn] = [Math.min(PANEL, a.length - i * PANEL), Math.min(PANEL, b.length - j * PANEL)];
      for (let r = 0; r < lastRow; r++) {
        const start = (i * PANEL + r) * b.length + j * PANEL;
        for (let c = 0; c < lastColumn; c++) data[start + c] = products[r * PANEL + c] as number;
      }
    });
  });
  return table(a.length, b.length, data);
}

export function cell({ data, rowStep, columnStep }: Matrix, i: number, j: number): number {
  return data[i * rowStep + j * columnStep] as number;
}

/** The same numbers seen from the other article; nothing is copied. */
export function transpose({ rows, columns, data, rowStep, columnStep }: Matrix): Matrix {
  return { rows: columns, columns: rows, data, rowStep: columnStep, columnStep: rowStep };
}

/** The largest value of each row; −∞ for rows without cells. */
export function rowMaxima({ rows, columns, data, rowStep, columnStep }: Matrix): Float64Array {
  const maxima = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let j = 0, at = i * rowStep; j < columns; j++, at += columnStep) {
      const x = data[at] as number;
      if (x > largest) largest = x;
    }
    maxima[i] = largest;
  }
  return maxima;
}

/** The largest value of a row and the largest elsewhere, and where they stand (the first, of equals; -1: nowhere). */
export interface Peak {
  readonly column: number;
  readonly value: number;
  readonly runnerUp: number;
  readonly runnerUpColumn: number;
}

/** One peak a row; values are taken to be at least 0. */
export function rowPeaks({ rows, columns, data, rowStep, columnStep }: Matrix): Peak[] {
  const peaks: Peak[] = [];
  for (let i = 0; i < rows; i++) {
    let [column, value, runnerUp, runnerUpColumn] = [-1, 0, 0, -1];
    for (let j = 0, at = i * rowStep; j < columns; j++, at += columnStep) {
      const x = data[at] as number;
      if (column < 0 || x > value) {
        runnerUp = value;
        runnerUpColumn = column;
        column = j;
        value = x;
      } else if (runnerUpColumn < 0 || x > runnerUp) {
        runnerUp = x;
        runnerUpColumn = j;
      }
    }
    peaks.push({ column, value, runnerUp, runnerUpColumn });
  }
  return peaks;
}

/** The cells that are at least some bound, row after row: those of row i stand from `starts[i]` to `starts[i + 1]`. */
export interface Sparse {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export function sparse(m: Matrix, least: number): Sparse {
  const starts = new Int32Array(m.rows + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < m.rows; i++) {
    for (let j = 0; j < m.columns; j++) {
      const x = cell(m, i, j);
      if (x < least) continue;
      columns.push(j);
      values.push(x);
    }
    starts[i + 1] = columns.length;
  }
  return { rows: m.rows, starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

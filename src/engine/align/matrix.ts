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

export function transpose(m: Matrix): Matrix {
  return matrix(m.columns, m.rows, (i, j) => m.data[j * m.columns + i] as number);
}

/** The largest value of a row, where it stands (the first, of equals; -1 in an empty row) and the largest elsewhere. */
export interface Peak {
  readonly column: number;
  readonly value: number;
  readonly runnerUp: number;
}

/** One peak a row; values are taken to be at least 0. */
export function rowPeaks({ rows, columns, data }: Matrix): Peak[] {
  return Array.from({ length: rows }, (_, i) => {
    let column = -1;
    let value = 0;
    let runnerUp = 0;
    for (let j = 0; j < columns; j++) {
      const x = data[i * columns + j] as number;
      if (column < 0 || x > value) {
        if (column >= 0) runnerUp = value;
        column = j;
        value = x;
      } else if (x > runnerUp) runnerUp = x;
    }
    return { column, value, runnerUp };
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

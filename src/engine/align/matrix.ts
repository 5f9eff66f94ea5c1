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

/** So many vectors of each side are multiplied at once. */
const PANEL = 4;

/**
 * `v·wᵀ`, cosines of vectors of length 1. Four rows by four columns at a time, in doubles and laid side by side: what is
 * read serves several products and need not be converted for each.
 */
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

/** The numbers of four vectors side by side, `[first of each, second of each, …]`; the last ones are filled with zeros. */
function panels(vectors: readonly Float32Array[]): Float64Array[] {
  return Array.from({ length: Math.ceil(vectors.length / PANEL) }, (_, k) => {
    const four = vectors.slice(k * PANEL, (k + 1) * PANEL);
    const panel = new Float64Array((vectors[0]?.length ?? 0) * PANEL);
    four.forEach((vector, lane) => {
      for (let d = 0; d < vector.length; d++) panel[d * PANEL + lane] = vector[d] as number;
    });
    return panel;
  });
}

/** Every vector of one panel by every one of the other; two rows at a time, as many sums as a processor keeps at hand. */
function multiply(rows: Float64Array, columns: Float64Array, products: Float64Array): void {
  for (let r = 0; r < PANEL; r += 2) {
    let aw = 0;
    let ax = 0;
    let ay = 0;
    let az = 0;
    let bw = 0;
    let bx = 0;
    let by = 0;
    let bz = 0;
    for (let k = 0; k < columns.length; k += PANEL) {
      const a = rows[k + r] as number;
      const b = rows[k + r + 1] as number;
      const w = columns[k] as number;
      const x = columns[k + 1] as number;
      const y = columns[k + 2] as number;
      const z = columns[k + 3] as number;
      aw += a * w;
      ax += a * x;
      ay += a * y;
      az += a * z;
      bw += b * w;
      bx += b * x;
      by += b * y;
      bz += b * z;
    }
    products.set([aw, ax, ay, az, bw, bx, by, bz], r * PANEL);
  }
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

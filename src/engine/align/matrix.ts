import { eachRow } from '../products';

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

/** `v·wᵀ`, cosines of vectors of length 1; of a list with itself each pair is worked out once. */
export function cosines(a: readonly Float32Array[], b: readonly Float32Array[]): Matrix {
  const data = new Float32Array(a.length * b.length);
  eachRow(a, b, (i, products) => data.set(products.subarray(0, b.length), i * b.length));
  if (a === b) mirror(data, a.length);
  return table(a.length, b.length, data);
}

/** What stands above the diagonal is put below it. */
function mirror(data: Float32Array, count: number): void {
  for (let i = 1; i < count; i++) for (let j = 0; j < i; j++) data[i * count + j] = data[j * count + i] as number;
}

/** Vectors of length 1, and one that is to be taken away from each of them. */
export interface Shifted {
  readonly vectors: readonly Float32Array[];
  readonly shift: Float64Array;
  /** How long each is without it. */
  readonly lengths: Float64Array;
}

export function shiftedBy(vectors: readonly Float32Array[], shift: Float64Array): Shifted {
  const lengths = Float64Array.from(vectors, (vector) => {
    let squares = 0;
    for (let k = 0; k < vector.length; k++) squares += ((vector[k] as number) - (shift[k] as number)) ** 2;
    return Math.sqrt(squares);
  });
  return { vectors, shift, lengths };
}

/**
 * The cosines of vectors as they are, and without what is to be taken away. The second follow from the first,
 * `(v − s)·(w − t) = v·w − v·t − s·w + s·t`, so that the many products are worked out once; a vector of which nothing is
 * left is like none.
 */
export function cosinesWithout(a: Shifted, b: Shifted): { readonly plain: Matrix; readonly without: Matrix } {
  const plain = cosines(a.vectors, b.vectors);
  const rows = a.vectors.map((vector) => product(vector, b.shift));
  const columns = b.vectors.map((vector) => product(vector, a.shift));
  const both = product(a.shift, b.shift);
  const data = new Float32Array(plain.data.length);
  for (let i = 0, at = 0; i < plain.rows; i++) {
    for (let j = 0; j < plain.columns; j++, at++) {
      const length = (a.lengths[i] as number) * (b.lengths[j] as number);
      if (length === 0) continue;
      data[at] = ((plain.data[at] as number) - (rows[i] as number) - (columns[j] as number) + both) / length;
    }
  }
  return { plain, without: table(plain.rows, plain.columns, data) };
}

function product(v: ArrayLike<number>, w: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < v.length; k++) sum += (v[k] as number) * (w[k] as number);
  return sum;
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

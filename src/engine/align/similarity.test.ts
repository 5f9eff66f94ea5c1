import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededDirection, seededNumbers } from '../../testing';
import { dot } from '../encode';
import { type CentredArticle, centredArticle } from './article';
import {
  cell,
  cosines,
  cosinesWithout,
  type Matrix,
  matrix,
  rowMaxima,
  rowPeaks,
  shiftedBy,
  sparse,
  transpose,
} from './matrix';
import { csls, dsm, likeness, mirrored } from './similarity';

const SEED = 5;

const anyCosines = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }), seed: fc.nat() })
  .map(({ rows, columns, seed }) => {
    const next = seededNumbers(`cosines ${seed}`);
    return matrix(rows, columns, () => 2 * next() - 1);
  });

function rowsOf(m: Matrix): number[][] {
  return Array.from({ length: m.rows }, (_, i) => Array.from({ length: m.columns }, (_, j) => cell(m, i, j)));
}

function columnsOf(m: Matrix): number[][] {
  return Array.from({ length: m.columns }, (_, j) => rowsOf(m).map((row) => row[j] as number));
}

describe('the cosine less the neighbourhoods', () => {
  test('agrees with sorting each row and column', () => {
    // What is missing to six counts as 0.
    const mean = (values: readonly number[]): number =>
      [...values]
        .sort((a, b) => b - a)
        .slice(0, 6)
        .reduce((sum, x) => sum + x, 0) / 6;
    fc.assert(
      fc.property(anyCosines, (u) => {
        const table = csls(u);
        rowsOf(u).forEach((row, i) => {
          columnsOf(u).forEach((column, j) => {
            const expected = (row[j] as number) - 0.5 * (mean(row) + mean(column));
            expect(cell(table, i, j)).toBeCloseTo(expected, 6);
          });
        });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('by hand', () => {
    // Row sums 1 and 1/2, column sums 3/2 and 0, each of six with four of the background.
    const u = matrix(2, 2, (i, j) => [1, 0, 0.5, 0][i * 2 + j] as number);
    expect(cell(csls(u), 0, 0)).toBeCloseTo(1 - (1 / 6 + 1.5 / 6) / 2);
    expect(cell(csls(u), 1, 1)).toBeCloseTo(-(0.5 / 6 + 0) / 2);
    expect(cell(csls(u, 0.3), 0, 0)).toBeCloseTo(1 - (2.2 / 6 + 2.7 / 6) / 2);
  });

  test('tells alike from unlike where each article has one sentence', () => {
    const alone = (x: number): number => cell(csls(matrix(1, 1, () => x)), 0, 0);
    expect(alone(0.9)).toBeCloseTo(0.75);
    expect(alone(0)).toBeCloseTo(0);
  });
});

describe('the dual softmax', () => {
  test('agrees with two softmaxes', () => {
    const softmax = (values: readonly number[], k: number): number => {
      // What is missing to twelve counts as e⁰.
      const powers = values.map((x) => Math.exp(x / 0.12));
      return (powers[k] as number) / powers.reduce((sum, x) => sum + x, Math.max(0, 12 - values.length));
    };
    fc.assert(
      fc.property(anyCosines, (u) => {
        const table = dsm(u);
        rowsOf(u).forEach((row, i) => {
          columnsOf(u).forEach((column, j) => {
            const byRow = Math.log(softmax(row, j)) + Math.log(Math.max(12, u.columns));
            const byColumn = Math.log(softmax(column, i)) + Math.log(Math.max(12, u.rows));
            expect(cell(table, i, j)).toBeCloseTo(0.5 * (byRow + byColumn), 5);
          });
        });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('is 0 where nothing stands out', () => {
    expect(cell(dsm(matrix(14, 12, () => 0.3)), 2, 5)).toBeCloseTo(0, 5);
  });
});

test('similarities are the cosines of every pair', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((seed) => seededDirection(seed)) as [Float32Array, Float32Array, Float32Array];
  const u = cosines([a, b], [b, c, a]);
  expect([u.rows, u.columns]).toEqual([2, 3]);
  expect(u.data[1 * 3 + 0]).toBeCloseTo(1, 6);
  expect(u.data[0 * 3 + 2]).toBeCloseTo(1, 6);
  expect(u.data[0 * 3 + 0]).toBeCloseTo(
    a.reduce((sum, x, k) => sum + x * (b[k] as number), 0),
    6,
  );
});

describe('windows', () => {
  const axis = (...numbers: number[]): Float32Array => {
    const vector = new Float32Array(16);
    for (const k of numbers) vector[k] = 1 / Math.sqrt(numbers.length);
    return vector;
  };
  const plain = (k: number) => ({ whole: axis(k), windows: [axis(k), axis(k), axis(k), axis(k)] });
  const long = { whole: axis(8, 9), windows: [axis(8), axis(9), axis(8), axis(8, 9)] };
  const article = (...vectors: { whole: Float32Array; windows: Float32Array[] }[]) => ({
    vectors,
    lengths: vectors.map((one) => (one === long ? 200 : 100)),
    normalForms: vectors.map(() => ''),
  });
  const a = centredArticle(article(plain(0), plain(1), plain(2), long));
  const b = centredArticle(article(plain(0), plain(1), plain(2), plain(9)));
  const { cosine, window, best, logRatio } = likeness(a, b);

  test('of the longer sentence are held against the whole of the other', () => {
    expect(best(3, 3)).toBe(1);
    expect(cell(window, 3, 3)).toBeGreaterThan(cell(csls(cosine), 3, 3) + 0.1);
  });

  test('lengths are compared within their articles', () => {
    expect(logRatio(3, 3)).toBeCloseTo(Math.log(200 / 125) - Math.log(100 / 100), 6);
    expect(logRatio(0, 0)).toBeCloseTo(Math.log(100 / 125), 6);
  });

  test('are the same from the other side', () => {
    const [there, back] = [mirrored(likeness(a, b)), likeness(b, a)];
    for (const i of [0, 1, 2, 3]) {
      for (const j of [0, 1, 2, 3]) {
        expect(back.best(i, j)).toBe(there.best(i, j));
        expect(cell(back.window, i, j)).toBeCloseTo(cell(there.window, i, j), 5);
      }
    }
    expect(back.logRatio(3, 1)).toBeCloseTo(there.logRatio(3, 1), 9);
  });
});

describe('tables', () => {
  const table = matrix(2, 3, (i, j) => [0.25, 0.75, 0.75, 0, 0, 0][i * 3 + j] as number);

  test('a peak is the first of the largest, with the largest elsewhere', () => {
    expect(rowPeaks(table)).toEqual([
      { column: 1, value: 0.75, runnerUp: 0.75, runnerUpColumn: 2 },
      { column: 0, value: 0, runnerUp: 0, runnerUpColumn: 1 },
    ]);
    expect(rowPeaks(matrix(1, 3, (_, j) => [0.5, 1, 0.75][j] as number))).toEqual([
      { column: 1, value: 1, runnerUp: 0.75, runnerUpColumn: 2 },
    ]);
  });

  test('an empty row has no peak', () => {
    expect(rowPeaks(matrix(1, 0, () => 1))).toEqual([{ column: -1, value: 0, runnerUp: 0, runnerUpColumn: -1 }]);
  });

  test('turned over, columns are rows', () => {
    expect(rowsOf(transpose(table))).toEqual([
      [0.25, 0],
      [0.75, 0],
      [0.75, 0],
    ]);
  });

  test('a sparse table holds what is large enough', () => {
    expect(sparse(table, 0.25)).toEqual({
      rows: 2,
      starts: Int32Array.of(0, 3, 3),
      columns: Int32Array.of(0, 1, 2),
      values: Float32Array.of(0.25, 0.75, 0.75),
    });
  });

  test('the largest of each row; none of an empty one', () => {
    expect([...rowMaxima(transpose(table))]).toEqual([0.25, 0.75, 0.75]);
    expect([...rowMaxima(matrix(1, 0, () => 1))]).toEqual([Number.NEGATIVE_INFINITY]);
  });

  test('cosines of any counts are the products of each two', () => {
    for (const rows of [0, 1, 2, 3]) {
      for (const columns of [0, 1, 3, 4, 5, 9]) {
        const vectors = (name: string, count: number) =>
          Array.from({ length: count }, (_, k) => seededDirection(`${name} ${k}`, 7));
        const [a, b] = [vectors('a', rows), vectors('b', columns)];
        const table = cosines(a, b);
        a.forEach((x, i) => {
          b.forEach((y, j) => {
            expect(cell(table, i, j)).toBeCloseTo(dot(x, y), 6);
          });
        });
        expect(table.data).toHaveLength(rows * columns);
      }
    }
  });

  test('cosines of a list with itself are those with a copy of it', () => {
    for (const count of [0, 1, 4, 5, 11]) {
      const vectors = Array.from({ length: count }, (_, k) => seededDirection(`own ${k}`, 7));
      expect(cosines(vectors, vectors)).toEqual(cosines(vectors, [...vectors]));
    }
  });

  test('cosines without what an article has in common are those of the vectors without it', () => {
    for (const [rows, columns] of [
      [0, 3],
      [1, 1],
      [2, 5],
      [6, 9],
    ] as const) {
      const sentences = (name: string, count: number) =>
        Array.from({ length: count }, (_, k) => ({ whole: seededDirection(`${name} ${k}`, 7), windows: [] }));
      const articles = [sentences('a', rows), sentences('b', columns)].map((vectors) =>
        centredArticle({ vectors, lengths: vectors.map(() => 9), normalForms: vectors.map(() => '') }),
      ) as [CentredArticle, CentredArticle];
      const { plain, without } = cosinesWithout(articles[0].plain, articles[1].plain);
      articles[0].vectors.forEach((x, i) => {
        articles[1].vectors.forEach((y, j) => {
          expect(cell(without, i, j)).toBeCloseTo(dot(x, y), 6);
          expect(cell(plain, i, j)).toBeCloseTo(
            dot(articles[0].plain.vectors[i] as Float32Array, articles[1].plain.vectors[j] as Float32Array),
            6,
          );
        });
      });
    }
  });

  test('a vector of which nothing is left is like none', () => {
    const one = shiftedBy([Float32Array.of(1, 0), Float32Array.of(0, 1)], Float64Array.of(1, 0));
    const other = shiftedBy([Float32Array.of(0, 1)], Float64Array.of(0, 0));
    expect([...cosinesWithout(one, other).without.data]).toEqual([0, expect.closeTo(Math.SQRT1_2, 6)]);
  });
});

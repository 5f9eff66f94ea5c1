import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import type { Own } from './echoes';
import { logistic, logit, sigmoid } from './logistic';
import { type Matrix, matrix, transpose } from './matrix';
import {
  type Features,
  FIRST,
  firstFeatures,
  probabilities as probabilitiesBy,
  SECOND,
  secondFeatures,
} from './passes';
import type { Likeness } from './similarity';
import { weightsFor } from './weights';
import { testimony, type Witnesses, witnesses as witnessesOf } from './witnesses';

const SEED = 6;

/** Probabilities of which some are as small as to be pruned, some exactly 0. */
function probabilities(seed: string, rows: number, columns: number): Matrix {
  const next = seededNumbers(seed);
  return matrix(rows, columns, () => {
    const x = next();
    return x < 0.1 ? 0 : x < 0.4 ? x / 10 : x;
  });
}

const size = fc.integer({ min: 1, max: 8 });

/** The cell, 0 outside. */
function cell({ rows, columns, data }: Matrix, i: number, j: number): number {
  const table = Array.from({ length: rows }, (_, row) => Array.from(data.slice(row * columns, (row + 1) * columns)));
  return table[i]?.[j] ?? 0;
}

const upTo = (count: number): number[] => [...Array(count).keys()];

function naiveSupport(p: Matrix, i: number, j: number, step: 1 | -1): number {
  const cells = [1, 2, 3].flatMap((d) =>
    [-1, 0, 1].map((e) => 0.75 ** (d - 1) * (e === 0 ? 1 : 0.75) * cell(p, i + step * d, j + step * (d + e))),
  );
  return Math.max(...cells);
}

function naiveRivals(p: Matrix, i: number, j: number): number {
  const inRow = upTo(p.columns)
    .filter((k) => k !== j)
    .map((k) => cell(p, i, k));
  const inColumn = upTo(p.rows)
    .filter((k) => k !== i)
    .map((k) => cell(p, k, j));
  return Math.max(0, ...inRow) + Math.max(0, ...inColumn);
}

/** Two articles of sentences of one length, whose best window is always the first. */
function evenLikeness(u: Matrix, logRatio: (i: number, j: number) => number = () => 0): Likeness {
  return { cosine: u, csls: u, dsm: u, plain: u, plainCsls: u, window: u, best: () => 0, logRatio };
}

/** Articles no two sentences of which are alike. */
function unlike({ rows, columns }: Matrix): Own {
  return { rows: matrix(rows, rows, () => 0), columns: matrix(columns, columns, () => 0) };
}

type Name = (typeof SECOND)[number];

/** What other articles say, from their tables. */
function witnesses(
  rows: number,
  columns: number,
  thirds: readonly { readonly toRows: Matrix; readonly toColumns: Matrix }[],
): Witnesses {
  const heard = thirds.map(({ toRows, toColumns }) => ({ toRows: testimony(toRows), toColumns: testimony(toColumns) }));
  return witnessesOf(rows, columns, heard);
}

/** One feature of the second pass alone. */
function featureAlone(
  name: Name,
  p: Matrix,
  third: Witnesses,
  alike = evenLikeness(p),
  own = unlike(p),
): (i: number, j: number) => number {
  return featureOf(secondFeatures(p, alike, third, testimony(p), own), SECOND.indexOf(name), SECOND.length);
}

function featureOf(features: Features, at: number, width: number): (i: number, j: number) => number {
  const x = new Float64Array(width);
  return (i, j) => {
    features(i, j, x);
    return x[at] as number;
  };
}

function noWitnesses({ rows, columns }: Matrix): Witnesses {
  return witnesses(rows, columns, []);
}

function forEachCell(p: Matrix, check: (i: number, j: number) => void): void {
  for (const i of upTo(p.rows)) for (const j of upTo(p.columns)) check(i, j);
}

test('witnesses count from three articles on', () => {
  expect(weightsFor(2).second).toMatchObject({ thirdYes: 0, thirdNo: 0 });
  expect(weightsFor(3).second.thirdYes).toBeGreaterThan(0);
  expect(weightsFor(5).second.thirdNo).toBeLessThan(0);
});

test('a logistic model weighs features by their names', () => {
  const weigh = logistic(['a', 'b'], { b: 2, bias: -1, a: 0.5 });
  // .5·2 + 2·.25 − 1 = .5
  expect(weigh([2, 0.25])).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12);
});

test('the logistic function and its inverse, clipped at the ends', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 12);
  expect(logit(0.75)).toBeCloseTo(Math.log(3), 12);
  expect(logit(0)).toBeCloseTo(Math.log(1e-4 / 0.9999), 9);
  expect(logit(1)).toBeCloseTo(-logit(0), 9);
});

describe('features of the first pass', () => {
  const table = (x: number): Matrix => matrix(1, 1, () => x);
  const features = (logRatio: number): number[] => {
    const x = new Float64Array(FIRST.length);
    const told = { csls: table(0.5), dsm: table(0.25), window: table(0.75), plainCsls: table(-0.5), plain: table(1) };
    const alike = { ...told, cosine: table(0), best: () => 0 };
    firstFeatures({ ...alike, logRatio: () => logRatio })(0, 0, x);
    return [...x];
  };

  test('weigh windows by how much longer one sentence is', () => {
    expect(features(-0.5)).toEqual([0.5, 0.25, 0.5, 0.25, 0.75, 0.375, -0.5, 1]);
  });

  test('up to a ceiling', () => {
    expect(features(2)).toEqual([0.5, 0.25, 2, 0.5 * 1.2, 0.75, 0.75 * 1.2, -0.5, 1]);
  });
});

describe('features of the second pass', () => {
  const anyTable = fc
    .record({ rows: size, columns: size, seed: fc.nat() })
    .map(({ rows, columns, seed }) => probabilities(`table ${seed}`, rows, columns));

  test('the first probability, as log odds', () => {
    const p = matrix(1, 3, (_, j) => [0.5, 0.75, 0][j] as number);
    const feature = featureAlone('logit', p, noWitnesses(p));
    expect(feature(0, 0)).toBeCloseTo(0, 6);
    expect(feature(0, 1)).toBeCloseTo(Math.log(3), 5);
    expect(feature(0, 2)).toBeCloseTo(Math.log(1e-4 / 0.9999), 3);
  });

  test('support along the diagonal, by hand', () => {
    const p = matrix(5, 5, (i, j) => (i === 0 && j === 1 ? 0.8 : i === 4 && j === 4 ? 0.4 : 0));
    const mean = featureAlone('diagonalMean', p, noWitnesses(p));
    const max = featureAlone('diagonalMax', p, noWitnesses(p));
    // (2, 2): the first stands two rows up and beside the diagonal, the second two down on it.
    expect(max(2, 2)).toBeCloseTo(0.75 * 0.75 * 0.8, 6);
    expect(mean(2, 2)).toBeCloseTo((0.75 * 0.75 * 0.8 + 0.75 * 0.4) / 2, 6);
    // (0, 0): neither before nor within three rows after.
    expect(max(0, 0)).toBeCloseTo(0, 6);
  });

  test('support along the diagonal agrees with trying every step', () => {
    fc.assert(
      fc.property(anyTable, (p) => {
        const mean = featureAlone('diagonalMean', p, noWitnesses(p));
        const max = featureAlone('diagonalMax', p, noWitnesses(p));
        forEachCell(p, (i, j) => {
          const both = [naiveSupport(p, i, j, -1), naiveSupport(p, i, j, 1)] as const;
          expect(mean(i, j)).toBeCloseTo((both[0] + both[1]) / 2, 5);
          expect(max(i, j)).toBeCloseTo(Math.max(...both), 5);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('rivals are the best other candidates of row and column', () => {
    fc.assert(
      fc.property(anyTable, (p) => {
        const rivals = featureAlone('rivals', p, noWitnesses(p));
        forEachCell(p, (i, j) => {
          expect(rivals(i, j)).toBeCloseTo(naiveRivals(p, i, j), 5);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('a rival for the same place counts by the share of the place that both claim', () => {
    const p = matrix(1, 3, (_, j) => [0.9, 0.5, 0.2][j] as number);
    // The row's sentence is twice as long as each of the three: said in bins 0-3, 5-8 and 0-5.
    const alike = { ...evenLikeness(p, () => Math.LN2), best: (_: number, j: number) => j };
    const place = featureAlone('samePlace', p, noWitnesses(p), alike);
    expect(place(0, 0)).toBeCloseTo(0.5 * 0, 6);
    expect(place(0, 1)).toBeCloseTo(0.9 * 0, 6);
    expect(place(0, 2)).toBeCloseTo(0.9 * 1, 6);
    // As long as they are, it is all of it that each claims.
    const even = featureAlone('samePlace', p, noWitnesses(p));
    expect(even(0, 0)).toBeCloseTo(0.5, 6);
    expect(even(0, 2)).toBeCloseTo(0.9, 6);
  });

  test('the best of the direct neighbours, and how close the articles are', () => {
    const p = matrix(2, 3, (i, j) => [0.1, 0.9, 0.2, 0.3, 0.4, 0.6][i * 3 + j] as number);
    const adjacent = featureAlone('adjacent', p, noWitnesses(p));
    expect(adjacent(0, 0)).toBeCloseTo(0.9, 6);
    expect(adjacent(1, 1)).toBeCloseTo(0.9, 6);
    expect(adjacent(0, 1)).toBeCloseTo(0.4, 6);
    // Row maxima .9 and .6, column maxima .3, .9 and .6.
    expect(featureAlone('closeness', p, noWitnesses(p))(0, 0)).toBeCloseTo(0.6, 6);
  });

  test('what sentences alike say is heard by how alike they are', () => {
    const p = matrix(2, 2, (i, j) => [0.25, 0.75, 0.5, 0.01][i * 2 + j] as number);
    const own: Own = {
      rows: matrix(2, 2, (i, j) => (i === j ? 1 : 0.5)),
      columns: matrix(2, 2, (i, j) => (i === j ? 1 : -1)),
    };
    const echo = featureAlone('echo', p, noWitnesses(p), evenLikeness(p), own);
    // The other row says column 0 by ½, alike by ½; the other column is the contrary: nothing.
    expect(echo(0, 0)).toBeCloseTo(0.25, 6);
    // The other row says column 1 by .01: too little to be heard.
    expect(echo(0, 1)).toBe(0);
    expect(echo(1, 1)).toBeCloseTo(0.375, 6);
  });

  test('all together give the probability', () => {
    const third = { toRows: probabilities('to rows', 5, 4), toColumns: probabilities('to columns', 6, 4) };
    const p = probabilities('p', 5, 6);
    const features = secondFeatures(p, evenLikeness(p), witnesses(5, 6, [third]), testimony(p), unlike(p));
    const weights = weightsFor(3).second;
    const table = probabilitiesBy(p, SECOND, weights, features);
    forEachCell(p, (i, j) => {
      const sum = SECOND.reduce((total, name, k) => {
        return total + weights[name] * featureOf(features, k, SECOND.length)(i, j);
      }, weights.bias);
      expect(cell(table, i, j)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 6);
    });
  });
});

describe('witnesses', () => {
  test('agree with asking every sentence of every other article', () => {
    const anyThirds = fc
      .record({
        rows: size,
        columns: size,
        thirds: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
        seed: fc.nat(),
      })
      .map(({ rows, columns, thirds, seed }) => ({
        rows,
        columns,
        thirds: thirds.map((sentences, k) => ({
          toRows: probabilities(`rows ${k} ${seed}`, rows, sentences),
          toColumns: probabilities(`columns ${k} ${seed}`, columns, sentences),
        })),
      }));
    // Below .02 a sentence is no witness: it bounds the cost.
    const heard = (p: number): number => (p < 0.02 ? 0 : p);
    fc.assert(
      fc.property(anyThirds, ({ rows, columns, thirds }) => {
        const { yes, no } = witnesses(rows, columns, thirds);
        for (const i of upTo(rows)) {
          for (const j of upTo(columns)) {
            const said = thirds.map(({ toRows, toColumns }) =>
              Math.max(0, ...upTo(toRows.columns).map((l) => heard(cell(toRows, i, l)) * heard(cell(toColumns, j, l)))),
            );
            const denied = thirds.map(({ toRows, toColumns }, k) => {
              const best = (table: Matrix, row: number): number =>
                Math.max(0, ...upTo(table.columns).map((l) => cell(table, row, l)));
              return best(toRows, i) * best(toColumns, j) - (said[k] as number);
            });
            expect(yes[i * columns + j]).toBeCloseTo(Math.max(0, ...said), 6);
            expect(no[i * columns + j]).toBeCloseTo(Math.max(0, ...denied), 6);
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('by hand: one says yes by one sentence, another says no by two', () => {
    const agreeing = {
      toRows: matrix(1, 2, (_, l) => [0.5, 0][l] as number),
      toColumns: matrix(1, 2, (_, l) => [0.5, 0][l] as number),
    };
    const denying = {
      toRows: matrix(1, 2, (_, l) => [1, 0][l] as number),
      toColumns: matrix(1, 2, (_, l) => [0, 0.5][l] as number),
    };
    expect(witnesses(1, 1, [agreeing, denying])).toEqual({ yes: Float32Array.of(0.25), no: Float32Array.of(0.5) });
  });
});

describe('from the other side', () => {
  const anySeed = fc.nat();

  test('witnesses and rivals say the same', () => {
    fc.assert(
      fc.property(size, size, size, anySeed, (rows, columns, sentences, seed) => {
        const p = probabilities(`p ${seed}`, rows, columns);
        const third = {
          toRows: probabilities(`r ${seed}`, rows, sentences),
          toColumns: probabilities(`c ${seed}`, columns, sentences),
        };
        const there = witnesses(rows, columns, [third]);
        const back = witnesses(columns, rows, [{ toRows: third.toColumns, toColumns: third.toRows }]);
        const rivals = { there: featureAlone('rivals', p, there), back: featureAlone('rivals', transpose(p), back) };
        forEachCell(p, (i, j) => {
          const cells = [i * columns + j, j * rows + i] as const;
          expect(back.yes[cells[1]]).toBeCloseTo(there.yes[cells[0]] as number, 6);
          expect(back.no[cells[1]]).toBeCloseTo(there.no[cells[0]] as number, 6);
          expect(rivals.back(j, i)).toBeCloseTo(rivals.there(i, j), 5);
        });
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { type Matrix, matrix, transpose } from './matrix';
import { firstPass, logit, secondPass, sigmoid, type WeightSet, type Witnesses, weightsFor, witnesses } from './passes';
import { pairFeatures } from './similarity';

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

type SecondWeights = WeightSet['second'];
const NOTHING: SecondWeights = {
  logit: 0,
  diagonalMean: 0,
  diagonalMax: 0,
  thirdYes: 0,
  thirdNo: 0,
  rivals: 0,
  bias: 0,
};

/** The second pass with one weight at 1, taken back through the logistic function: one feature alone. */
function featureAlone(name: keyof SecondWeights, p: Matrix, third: Witnesses): (i: number, j: number) => number {
  const weights = { ...weightsFor(2), second: { ...NOTHING, [name]: 1 } };
  const table = secondPass(p, third, weights);
  return (i, j) => {
    const x = cell(table, i, j);
    return Math.log(x / (1 - x));
  };
}

function noWitnesses({ rows, columns }: Matrix): Witnesses {
  return witnesses(rows, columns, []);
}

function forEachCell(p: Matrix, check: (i: number, j: number) => void): void {
  for (const i of upTo(p.rows)) for (const j of upTo(p.columns)) check(i, j);
}

test('weights are those of the design notes, witnesses counting from three articles on', () => {
  expect(weightsFor(2).first).toEqual({ csls: 16.68, dsm: 1.35, bias: -5.51 });
  expect(weightsFor(3).first).toEqual({ csls: 14.95, dsm: 1.09, bias: -4.66 });
  expect(weightsFor(2).second).toMatchObject({ thirdYes: 0, thirdNo: 0 });
  expect(weightsFor(5).second).toMatchObject({ thirdYes: 2.6, thirdNo: -2.27 });
});

test('the logistic function and its inverse, clipped at the ends', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 12);
  expect(logit(0.75)).toBeCloseTo(Math.log(3), 12);
  expect(logit(0)).toBeCloseTo(Math.log(1e-4 / 0.9999), 9);
  expect(logit(1)).toBeCloseTo(-logit(0), 9);
});

test('the first pass weighs the two features', () => {
  const u = probabilities('first', 3, 4);
  const { csls, dsm } = pairFeatures(u);
  const p = firstPass(u, weightsFor(2));
  forEachCell(u, (i, j) => {
    const odds = Math.exp(16.68 * csls(i, j) + 1.35 * dsm(i, j) - 5.51);
    expect(cell(p, i, j)).toBeCloseTo(odds / (1 + odds), 6);
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

  test('all together, by the weights of either kind of story', () => {
    const third = { toRows: probabilities('to rows', 5, 4), toColumns: probabilities('to columns', 6, 4) };
    const p = probabilities('p', 5, 6);
    const { yes, no } = witnesses(5, 6, [third]);
    const [w, table] = [weightsFor(3).second, secondPass(p, { yes, no }, weightsFor(3))];
    forEachCell(p, (i, j) => {
      const both = [naiveSupport(p, i, j, -1), naiveSupport(p, i, j, 1)] as const;
      const clipped = Math.max(1e-4, Math.min(0.9999, cell(p, i, j)));
      const sum =
        w.logit * Math.log(clipped / (1 - clipped)) +
        w.diagonalMean * ((both[0] + both[1]) / 2) +
        w.diagonalMax * Math.max(...both) +
        w.thirdYes * (yes[i * 6 + j] as number) +
        w.thirdNo * (no[i * 6 + j] as number) +
        w.rivals * naiveRivals(p, i, j) +
        w.bias;
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
    // Below .02 a sentence is no witness: engine.md, "Cost".
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

  test('the first pass says the same', () => {
    fc.assert(
      fc.property(size, size, anySeed, (rows, columns, seed) => {
        const u = probabilities(`mirror ${seed}`, rows, columns);
        const there = firstPass(u, weightsFor(3));
        const back = firstPass(transpose(u), weightsFor(3));
        forEachCell(u, (i, j) => {
          expect(cell(back, j, i)).toBeCloseTo(cell(there, i, j), 6);
        });
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

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

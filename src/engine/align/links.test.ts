import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { linksOf, type PairLink, parallelism } from './links';
import { type Matrix, matrix, transpose } from './matrix';

const SEED = 8;

const table = (...rows: number[][]): Matrix =>
  matrix(rows.length, rows[0]?.length ?? 0, (i, j) => rows[i]?.[j] as number);

/** `i-j` for a mutual link, `i>j` for one in one direction only. */
const drawn = (links: readonly PairLink[]): string =>
  links.map(({ i, j, mutual }) => `${i}${mutual ? '-' : '>'}${j}`).join(' ');

describe('a link', () => {
  test('between mutual bests needs one half', () => {
    expect(drawn(linksOf(table([0.5, 0], [0, 0.49])))).toBe('0-0');
  });

  test('in one direction only needs seven tenths', () => {
    expect(drawn(linksOf(table([0.9, 0.71, 0.69])))).toBe('0-0 0>1');
    expect(drawn(linksOf(table([0.9], [0.71], [0.69])))).toBe('0-0 1>0');
  });

  test('is not made with the second best of both sides', () => {
    expect(drawn(linksOf(table([0.95, 0.9], [0.1, 0.92])))).toBe('0-0 1-1');
  });

  test('carries the probability', () => {
    expect(linksOf(table([0.75]))).toEqual([{ i: 0, j: 0, p: 0.75, mutual: true }]);
  });

  test.each([
    ['no rows', matrix(0, 3, () => 1)],
    ['no columns', matrix(3, 0, () => 1)],
    ['nothing at all', matrix(0, 0, () => 1)],
  ])('is not made with %s', (_, empty) => {
    expect(linksOf(empty)).toEqual([]);
  });

  test('agrees with asking every cell whether it is best of its row or column', () => {
    const anySize = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(anySize, anySize, fc.nat(), (rows, columns, seed) => {
        const next = seededNumbers(`links ${seed}`);
        const p = matrix(rows, columns, next);
        const cells = Array.from(p.data, (value, k) => ({ i: Math.floor(k / columns), j: k % columns, p: value }));
        const best = (among: readonly { p: number }[]): number => Math.max(...among.map((cell) => cell.p));
        const expected = cells.flatMap((cell) => {
          const ofRow = cell.p === best(cells.filter(({ i }) => i === cell.i));
          const ofColumn = cell.p === best(cells.filter(({ j }) => j === cell.j));
          const linked = ofRow && ofColumn ? cell.p >= 0.5 : (ofRow || ofColumn) && cell.p >= 0.7;
          return linked ? [{ ...cell, mutual: ofRow && ofColumn }] : [];
        });
        expect(linksOf(p)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('is the same from either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), (rows, seed) => {
        // Quarters, so that many cells tie.
        const next = seededNumbers(`sides ${seed}`);
        const p = matrix(rows, 6, () => Math.floor(next() * 5) / 4);
        const mirrored = linksOf(transpose(p)).map(({ i, j, ...rest }) => ({ i: j, j: i, ...rest }));
        expect(mirrored.sort((x, y) => x.i - y.i || x.j - y.j)).toEqual(linksOf(p));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('articles that run in parallel', () => {
  const link = (i: number, j: number, mutual = true): PairLink => ({ i, j, p: 0.9, mutual });

  test('are covered by mutual links, counted against the shorter', () => {
    const links = [link(0, 0), link(1, 1), link(2, 1, false)];
    expect(parallelism(links, { rows: 8, columns: 4 }).coverage).toBe(2 / 4);
    expect(parallelism([], { rows: 0, columns: 4 })).toEqual({ coverage: 0, order: 0.5 });
  });

  test('are in order by the share of ascending neighbours', () => {
    // Of three pairs of neighbours two ascend: (2 + 1) / (3 + 2).
    const links = [link(0, 0), link(1, 2), link(2, 1), link(3, 3)];
    expect(parallelism(links, { rows: 4, columns: 4 }).order).toBe(3 / 5);
  });

  /** `count` sentences told alike, then one pair that is only somewhat likely. */
  const parallel = (count: number, likely: number): Matrix =>
    matrix(count + 1, count + 1, (i, j) => (i !== j ? 0.01 : i === count ? likely : 0.9));

  test('have mutual bests linked from one fifth', () => {
    // 19 links: (18 + 1) / (18 + 2) = .95.
    expect(linksOf(parallel(19, 0.21))).toHaveLength(20);
    expect(linksOf(parallel(19, 0.19))).toHaveLength(19);
  });

  test('are too few to tell below nineteen links', () => {
    // 18 links: (17 + 1) / (17 + 2) < .95.
    expect(linksOf(parallel(18, 0.21))).toHaveLength(18);
  });

  test('are not those of which a sentence has moved', () => {
    const p = parallel(19, 0.21);
    const moved = matrix(20, 20, (i, j) => p.data[(i === 3 ? 9 : i === 9 ? 3 : i) * 20 + j] as number);
    expect(linksOf(moved)).toHaveLength(19);
  });

  test('are not those of which much is not linked', () => {
    // 19 of 28 sentences: .68 < .7.
    const p = matrix(28, 28, (i, j) => (i !== j ? 0.01 : i < 19 ? 0.9 : 0.21));
    expect(linksOf(p)).toHaveLength(19);
  });

  test('still want seven tenths in one direction', () => {
    const p = matrix(20, 21, (i, j) => (i === j ? 0.9 : j === 20 && i === 19 ? 0.6 : 0.01));
    expect(linksOf(p)).toHaveLength(20);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { LINK, linkFeatures, linksOf, type PairLink, parallelism } from './links';
import { type Matrix, matrix, transpose } from './matrix';

const SEED = 8;

const table = (...rows: number[][]): Matrix =>
  matrix(rows.length, rows[0]?.length ?? 0, (i, j) => rows[i]?.[j] as number);

/** `i-j` for a mutual link, `i>j` for one in one direction only. */
const drawn = (links: readonly PairLink[]): string =>
  links.map(({ i, j, mutual }) => `${i}${mutual ? '-' : '>'}${j}`).join(' ');

describe('a link', () => {
  test('is every pair that is as likely as not, mutual where each is the other’s best', () => {
    expect(drawn(linksOf(table([0.9, 0.5, 0.49])))).toBe('0-0 0>1');
    expect(drawn(linksOf(table([0.95, 0.9], [0.1, 0.92])))).toBe('0-0 0>1 1-1');
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
});

describe('how a pair stands among the others', () => {
  // Mutual: 0-0 and 1-1 (of two rows: coverage 1, order (1 + 1)/(1 + 2)). 0-1 loses both, 1-0 both, 0-2 its row.
  const p = table([0.75, 0.5, 0.25], [0.5, 0.9, 0.1]);
  const alike = (x: number, size: number): Matrix => matrix(size, size, (i, j) => (i === j ? 1 : x));
  const features = linkFeatures(p, { rows: alike(0.5, 2), columns: alike(-0.5, 3) });
  const of = (i: number, j: number) => {
    const into = new Float64Array(LINK.length);
    features(i, j, into);
    return Object.fromEntries(LINK.map((name, k) => [name, into[k]]));
  };
  const logit = (x: number): number => Math.log(x / (1 - x));

  test('a mutual best has lost nothing', () => {
    expect(of(0, 0)).toMatchObject({ oneWay: 0, neither: 0, lostCoverage: 0, lostOrder: 0, gap: 0, echo: 0 });
    expect(of(0, 0).logit).toBeCloseTo(logit(0.75), 6);
    expect(of(0, 0).coverage).toBe(1);
    expect(of(0, 0).order).toBeCloseTo(2 / 3);
  });

  test('what loses its row is held against the better pair there', () => {
    const lost = of(0, 2);
    expect(lost).toMatchObject({ oneWay: 1, neither: 0, lostCoverage: 1 });
    expect(lost.gap).toBeCloseTo(logit(0.75) - logit(0.25), 5);
    // The columns are unlike each other: nothing counts below 0.
    expect(lost.echo).toBe(0);
  });

  test('what loses both is held against both', () => {
    const lost = of(0, 1);
    expect(lost).toMatchObject({ oneWay: 0, neither: 1, lostCoverage: 2 });
    expect(lost.lostOrder).toBeCloseTo(4 / 3);
    expect(lost.gap).toBeCloseTo(logit(0.75) + logit(0.9), 5);
    // It lost its column to the other row, which is alike by one half.
    expect(lost.echo).toBeCloseTo(0.5);
  });
});

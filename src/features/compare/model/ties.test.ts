import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewFrom } from '../../../testing';
import {
  type Joint,
  jointsBetween,
  lineAt,
  longestRising,
  placeThrough,
  scrollBeside,
  scrolledFor,
  tiedPairs,
} from './ties';

const RUNS = { seed: 11, numRuns: 400 };

/** All chains, the slow way. */
function longestLength(pairs: readonly (readonly [number, number])[]): number {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  const lengths: number[] = [];
  sorted.forEach((pair, k) => {
    const before = sorted.slice(0, k).map((one, j) => (one[0] < pair[0] && one[1] < pair[1] ? (lengths[j] ?? 0) : 0));
    lengths[k] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...lengths);
}

const pairs = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 14 });
const joints = fc
  .array(fc.record({ here: fc.integer({ min: 1, max: 2000 }), there: fc.integer({ min: 1, max: 2000 }) }))
  .map((list) =>
    jointsBetween(
      list.toSorted((a, b) => a.here - b.here),
      { here: 2001, there: 2001 },
    ),
  );
const height = fc.double({ min: -500, max: 3000, noNaN: true });
const turned = (list: readonly Joint[]): Joint[] => list.map(({ here, there }) => ({ here: there, there: here }));

describe('the chain of pairs', () => {
  test('leaves out what one article tells elsewhere', () => {
    const story = viewFrom('A: a | b | c | d\nB[id]: d | a | b | c');
    expect(tiedPairs(story, 0, 1)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  test('has each sentence once, where several of the other say it', () => {
    const chain = longestRising([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
    expect(chain).toHaveLength(2);
  });

  test('is empty where nothing is linked', () => {
    expect(longestRising([])).toEqual([]);
  });

  test('rises on both sides, and no longer one does', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const chain = longestRising(list);
        expect(chain).toHaveLength(longestLength(list));
        chain.forEach((pair, k) => {
          expect(list).toContainEqual(pair);
          const [here, there] = chain[k - 1] ?? [-1, -1];
          expect(pair[0]).toBeGreaterThan(here);
          expect(pair[1]).toBeGreaterThan(there);
        });
      }),
      RUNS,
    );
  });
});

describe('a place of the other column', () => {
  const JOINTS = jointsBetween(
    [
      { here: 100, there: 300 },
      { here: 200, there: 320 },
    ],
    { here: 400, there: 720 },
  );

  test('is in proportion between what is linked before and after', () => {
    expect([0, 50, 100, 150, 200, 300, 400].map((here) => placeThrough(JOINTS, here))).toEqual([
      0, 150, 300, 310, 320, 520, 720,
    ]);
  });

  test('goes on at the same pace before the beginning and after the end', () => {
    expect(placeThrough(JOINTS, -30)).toBe(-30);
    expect(placeThrough(JOINTS, 450)).toBe(770);
    expect(placeThrough([], 70)).toBe(70);
  });

  test('two sentences that begin in one line are one joint', () => {
    const line = [
      { here: 27, there: 54 },
      { here: 27, there: 81 },
      { here: 54, there: 81 },
      { here: 81, there: 81 },
    ];
    expect(jointsBetween(line, { here: 100, there: 100 })).toEqual([
      { here: 0, there: 0 },
      { here: 27, there: 54 },
      { here: 54, there: 81 },
      { here: 100, there: 100 },
    ]);
  });

  test('never runs back while the reader goes on, and is itself at every joint', () => {
    fc.assert(
      fc.property(joints, height, height, (list, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(placeThrough(list, low)).toBeLessThanOrEqual(placeThrough(list, high));
        for (const { here, there } of list) expect(placeThrough(list, here)).toBeCloseTo(there, 6);
      }),
      RUNS,
    );
  });

  test('leads back to where one came from', () => {
    fc.assert(
      fc.property(joints, height, (list, here) => {
        expect(placeThrough(turned(list), placeThrough(list, here))).toBeCloseTo(here, 4);
      }),
      RUNS,
    );
  });
});

describe('scrolling beside the column that leads', () => {
  const JOINTS = jointsBetween([{ here: 1000, there: 1400 }], { here: 2000, there: 2400 });
  const LOWEST = 200;

  test('begins where both begin', () => {
    expect(scrollBeside({ scrolled: 0, offset: 0 }, JOINTS, { lowest: LOWEST, offset: 0 })).toBe(0);
    expect([0, 100, 400, 1000].map((scrolled) => lineAt(scrolled, LOWEST))).toEqual([0, 50, 200, 200]);
  });

  test('has what is linked at one height', () => {
    // The line stands 200 px down: the sentence at 1000 is at it.
    expect(scrollBeside({ scrolled: 800, offset: 0 }, JOINTS, { lowest: LOWEST, offset: 0 })).toBe(1200);
  });

  test('keeps the distance that a column was tied at, whoever leads', () => {
    expect(scrollBeside({ scrolled: 800, offset: 0 }, JOINTS, { lowest: LOWEST, offset: -70 })).toBe(1130);
    expect(scrollBeside({ scrolled: 1130, offset: -70 }, turned(JOINTS), { lowest: LOWEST, offset: 0 })).toBe(800);
  });

  test('brings a place to the reading line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (place) => {
        const scrolled = scrolledFor(place, LOWEST);
        expect(scrolled + lineAt(scrolled, LOWEST)).toBeCloseTo(place, 6);
      }),
      RUNS,
    );
  });

  test('runs back no further than the line comes down', () => {
    fc.assert(
      fc.property(joints, height, height, (list, a, b) => {
        const to = (scrolled: number): number =>
          scrollBeside({ scrolled, offset: 0 }, list, { lowest: LOWEST, offset: 0 });
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(to(low) - (to(high) + lineAt(high, LOWEST) - lineAt(low, LOWEST))).toBeLessThanOrEqual(1e-6);
      }),
      RUNS,
    );
  });
});

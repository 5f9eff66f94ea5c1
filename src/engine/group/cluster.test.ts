import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { APART, cluster } from './cluster';

const SEED = 10;

type Similarity = (a: number, b: number) => number;

/** The nearest two clusters, by the mean over all pairs of their items, again and again until none is near enough. */
function naive(count: number, similarity: Similarity, threshold: number): number[][] {
  let clusters = Array.from({ length: count }, (_, item) => [item]);
  const mean = (a: readonly number[], b: readonly number[]): number => {
    const all = a.flatMap((x) => b.map((y) => similarity(x, y)));
    return all.reduce((sum, x) => sum + x, 0) / all.length;
  };
  for (;;) {
    const pairs = clusters.flatMap((a, k) => clusters.slice(k + 1).map((b) => ({ a, b, value: mean(a, b) })));
    const [best] = pairs.sort((x, y) => y.value - x.value);
    if (!best || best.value < threshold)
      return clusters.map((items) => items.sort((x, y) => x - y)).sort((x, y) => (x[0] as number) - (y[0] as number));
    clusters = [...clusters.filter((items) => items !== best.a && items !== best.b), [...best.a, ...best.b]];
  }
}

/** A symmetric table of random similarities in which a tenth of the pairs must not meet. */
function anyTable(seed: number, count: number): Similarity {
  const next = seededNumbers(`cluster ${seed}`);
  const values = Array.from({ length: count * count }, () => (next() < 0.1 ? APART : next()));
  return (a, b) => values[Math.min(a, b) * count + Math.max(a, b)] as number;
}

const anyCount = fc.integer({ min: 0, max: 9 });

describe('clusters', () => {
  test('are those of average linkage', () => {
    fc.assert(
      fc.property(anyCount, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (count, seed, threshold) => {
        const table = anyTable(seed, count);
        expect(cluster(count, table, threshold)).toEqual(naive(count, table, threshold));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('are the same whatever the order of the items', () => {
    const anyOrder = anyCount.chain((count) =>
      fc.tuple(fc.shuffledSubarray([...Array(count).keys()], { minLength: count }), fc.nat()),
    );
    fc.assert(
      fc.property(anyOrder, ([order, seed]) => {
        const table = anyTable(seed, order.length);
        const shuffled = cluster(order.length, (a, b) => table(order[a] as number, order[b] as number), 0.5);
        const named = shuffled.map((items) => items.map((item) => order[item] as number).sort((x, y) => x - y));
        expect(named.sort((x, y) => (x[0] as number) - (y[0] as number))).toEqual(cluster(order.length, table, 0.5));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('meet from the threshold on', () => {
    expect(cluster(2, () => 0.55, 0.55)).toEqual([[0, 1]]);
    expect(cluster(2, () => 0.549, 0.55)).toEqual([[0], [1]]);
  });

  test('are judged by the mean, not by their nearest or farthest items', () => {
    // 0 and 1 meet first (.9); 2 is .8 to one and .2 to the other, .5 on the mean.
    const table: Similarity = (a, b) => (a + b === 1 ? 0.9 : Math.min(a, b) === 0 ? 0.8 : 0.2);
    expect(cluster(3, table, 0.5)).toEqual([[0, 1, 2]]);
    expect(cluster(3, table, 0.51)).toEqual([[0, 1], [2]]);
  });

  test('keep apart what must not meet, and what would bring it along', () => {
    const apart: Similarity = (a, b) => (a + b === 1 ? APART : 0.9);
    expect(cluster(3, apart, 0.1).map((items) => items.length)).toEqual([2, 1]);
    expect(cluster(2, () => APART, 0)).toEqual([[0], [1]]);
  });

  test('of nothing are none', () => {
    expect(cluster(0, () => 1, 0)).toEqual([]);
  });

  test('of 300 items are found', () => {
    // Every third belongs together.
    const clusters = cluster(300, (a, b) => (a % 3 === b % 3 ? 0.8 : 0.1), 0.5);
    expect(clusters.map((items) => items.length)).toEqual([100, 100, 100]);
  });
});

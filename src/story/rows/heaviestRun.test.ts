import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRun, type Wish } from './heaviestRun';

const weigh = (run: readonly Wish[]) => run.reduce((sum, { strength }) => sum + strength, 0);
const isInOrder = (run: readonly Wish[]) => run.every(({ row }, i) => i === 0 || (run[i - 1] as Wish).row <= row);

/** Every selection there is. */
function selections(wishes: readonly Wish[]): Wish[][] {
  const [first, ...rest] = wishes;
  return first ? selections(rest).flatMap((one) => [one, [first, ...one]]) : [[]];
}

test('is the heaviest of all selections that never step back', () => {
  const wish = fc.record({ row: fc.nat(5), strength: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (drawn) => {
      const wishes = drawn.map((one, block) => ({ ...one, block }));
      const run = heaviestRun(wishes);
      expect(isInOrder(run)).toBe(true);
      expect(run.every((one) => wishes.includes(one))).toBe(true);
      expect(weigh(run)).toBe(Math.max(...selections(wishes).filter(isInOrder).map(weigh)));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('keeps one strong wish against two weak ones', () => {
  const wishes = [
    { block: 0, row: 1, strength: 0.9 },
    { block: 1, row: 2, strength: 0.9 },
    { block: 2, row: 0, strength: 2.7 },
  ];
  expect(heaviestRun(wishes)).toEqual([wishes[2]]);
});

test('of nothing is nothing', () => {
  expect(heaviestRun([])).toEqual([]);
});

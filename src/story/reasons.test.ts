import { expect, test } from 'vitest';
import type { LinkReasons } from '../engine';
import { readReasons } from './reasons';

const REASONS: LinkReasons = { similarity: 0.6, ranks: [1, 1], support: 0.5, vouching: [2] };

test.each([
  [[1, 1], 'both'],
  [[1, 3], 'one'],
  [[2, 1], 'one'],
  [[2, 3], 'neither'],
] as const)('ranks of %j: %s is the nearest', (ranks, nearest) => {
  expect(readReasons({ ...REASONS, ranks }).nearest).toBe(nearest);
});

test('neighbours count from half on', () => {
  expect(readReasons(REASONS)).toEqual({ nearest: 'both', inStep: true, vouching: [2] });
  expect(readReasons({ ...REASONS, support: 0.49 }).inStep).toBe(false);
});

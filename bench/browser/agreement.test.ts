import { expect, test } from 'vitest';
import { agreementOf } from './agreement';

const link = (b: number, p: number) => ({ a: [0, 0] as const, b: [1, b] as const, p, by: [], why: [] }) as never;

test('links of one side alone count, but for those near the threshold', () => {
  const here = { links: [link(0, 0.9), link(1, 0.7), link(2, 0.51)] };
  const there = { links: [link(0, 0.88), link(3, 0.8)] };
  expect(agreementOf(here, there)).toEqual({ links: 4, otherwise: 2, near: 1, most: expect.closeTo(0.02) });
  expect(agreementOf(here, here)).toEqual({ links: 3, otherwise: 0, near: 0, most: 0 });
});

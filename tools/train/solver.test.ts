import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../src/testing';
import { fitLogistic, solveSymmetric } from './solver';

const row = (...values: number[]): Float64Array => Float64Array.from(values);

describe('a symmetric system', () => {
  test('is solved', () => {
    // 4x + 2y = 10, 2x + 3y = 11: x = 1, y = 3.
    const [x, y] = solveSymmetric([row(4, 0), row(2, 3)], row(10, 11));
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(3, 12);
  });
});

describe('logistic regression', () => {
  test('of one yes-or-no feature gives the log odds of its groups', () => {
    // 0: 1 of 4, 1: 3 of 4.
    const rows = [0, 0, 0, 0, 1, 1, 1, 1].map((x) => row(x));
    const { weights, bias } = fitLogistic({ rows, labels: [1, 0, 0, 0, 1, 1, 1, 0] }, 0);
    expect(bias).toBeCloseTo(-Math.log(3), 6);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 6);
  });

  test('finds the weights that examples were drawn with', () => {
    const next = seededNumbers('logistic');
    const rows = Array.from({ length: 20_000 }, () => row(next() * 4 - 2, next() * 40));
    const labels = rows.map(([x = 0, y = 0]) => Number(next() < 1 / (1 + Math.exp(-(1.5 * x - 0.1 * y + 2)))));
    const { weights, bias } = fitLogistic({ rows, labels });
    expect(weights[0]).toBeCloseTo(1.5, 1);
    expect(weights[1]).toBeCloseTo(-0.1, 2);
    expect(bias).toBeCloseTo(2, 0);
  });

  test('gives what never varies no weight, and what tells all a finite one', () => {
    const rows = [-2, -1, 1, 2].map((x) => row(x, 7));
    const { weights, bias } = fitLogistic({ rows, labels: [0, 0, 1, 1] });
    expect(weights[1]).toBe(0);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(Number.isFinite(weights[0])).toBe(true);
    expect(bias).toBeCloseTo(0, 9);
  });
});

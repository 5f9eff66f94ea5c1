import { describe, expect, test } from 'vitest';
import { isOnly } from './only';

describe('a sentence without a link', () => {
  test.each([
    [0.8, 0.49, true],
    [0.79, 0.2, false],
    [0.79, 0.19, true],
    [0.5, 0.19, true],
    [0.49, 0, false],
  ])('that nobody else says by %s, with a candidate of %s, is an addition: %s', (only, best, expected) => {
    expect(isOnly(only, best)).toBe(expected);
  });
});

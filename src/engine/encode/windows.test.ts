import { describe, expect, test } from 'vitest';
import { windowsOf } from './windows';

/** One number a token: its place in the sentence. */
const places = (count: number): Float32Array => Float32Array.from({ length: count }, (_, k) => k);
const values = (windows: readonly Float32Array[]): number[] => windows.map(([x]) => x as number);
const BARE = { before: 0, after: 0 };

describe('windows', () => {
  test('are means over three or five of eight bins from either end', () => {
    // Tokens 0-2, 5-7, 0-4, 3-7.
    expect(values(windowsOf(places(8), 1, BARE))).toEqual([1, 6, 2, 5]);
    // ⌊8t/16⌋: two tokens a bin, 0-5, 10-15, 0-9, 6-15.
    expect(values(windowsOf(places(16), 1, BARE))).toEqual([2.5, 12.5, 4.5, 10.5]);
  });

  test('put token t of n into bin ⌊8t/n⌋ where bins are not of one size', () => {
    for (const tokens of [9, 10, 11, 13, 15, 17, 21, 100]) {
      const inBins = (from: number, to: number): number => {
        const inside = [...places(tokens)].filter(
          (t) => Math.floor((8 * t) / tokens) >= from && Math.floor((8 * t) / tokens) < to,
        );
        return inside.reduce((sum, t) => sum + t, 0) / inside.length;
      };
      const expected = [inBins(0, 3), inBins(5, 8), inBins(0, 5), inBins(3, 8)];
      values(windowsOf(places(tokens), 1, BARE)).forEach((x, k) => {
        expect(x).toBeCloseTo(expected[k] as number, 4);
      });
    }
  });

  test('leave out what stands around the sentence', () => {
    const framed = Float32Array.of(90, 91, 92, 93, ...places(8), 99);
    expect(values(windowsOf(framed, 1, { before: 4, after: 1 }))).toEqual([1, 6, 2, 5]);
  });

  test('of fewer than eight tokens are the whole', () => {
    expect(values(windowsOf(Float32Array.of(50, ...places(7), 60), 1, { before: 1, after: 1 }))).toEqual([3, 3, 3, 3]);
  });

  test('of no tokens are what there is', () => {
    expect(values(windowsOf(Float32Array.of(2, 4), 1, { before: 1, after: 1 }))).toEqual([3, 3, 3, 3]);
  });

  test('keep the numbers of one token together', () => {
    const states = Float32Array.from({ length: 16 }, (_, k) => (k % 2 === 0 ? 1 : k));
    const [first] = windowsOf(states, 2, BARE);
    expect([...(first ?? [])]).toEqual([1, 3]);
  });
});

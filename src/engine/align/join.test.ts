import { describe, expect, test } from 'vitest';
import { joinedVector, joinNeighbours, type Passage } from './join';
import type { PairLink } from './links';
import { withheld } from './verdicts';

const DIMENSIONS = 16;

/** The sum of the axes, at length 1: `axes(2)` and `axes(3)` are the halves of `axes(2, 3)`. */
function axes(...numbers: number[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const axis of numbers) vector[axis] = 1 / Math.sqrt(numbers.length);
  return vector;
}

function passage(...sentences: (readonly [Float32Array, number])[]): Passage {
  return { vectors: sentences.map(([vector]) => vector), lengths: sentences.map(([, length]) => length) };
}

const link = (i: number, j: number): PairLink => ({ i, j, p: 0.8, mutual: true });
const plain = (from: number, to: number): (readonly [Float32Array, number])[] =>
  Array.from({ length: to - from }, (_, k) => [axes(from + k), 100] as const);
const cells = (links: readonly PairLink[]): string => links.map(({ i, j }) => `${i}-${j}`).join(' ');

describe('sentences taken together', () => {
  test('have the mean of their vectors, weighted by the root of their lengths', () => {
    const both = joinedVector(passage([axes(0), 9], [axes(5), 100], [axes(1), 16]), [0, 2]);
    // 3 and 4 along the two axes.
    expect(both[0]).toBeCloseTo(0.6, 6);
    expect(both[1]).toBeCloseTo(0.8, 6);
    expect(both[5]).toBe(0);
  });
});

/** Five sentences told alike, then B's sixth, of which A makes two: the second half has no link. */
const whole = passage(...plain(0, 5), [axes(5, 6), 100]);
const halves = passage(...plain(0, 5), [axes(5), 50], [axes(6), 50]);
const sixLinks = [0, 1, 2, 3, 4, 5].map((k) => link(k, k));

describe('a sentence left over', () => {
  test('joins the link beside it where the other side said both in one', () => {
    expect(joinNeighbours(sixLinks, halves, whole)).toEqual([...sixLinks, { i: 6, j: 5, p: 0.8, mutual: false }]);
  });

  test('joins on the other side too', () => {
    expect(cells(joinNeighbours(sixLinks, whole, halves))).toBe('0-0 1-1 2-2 3-3 4-4 5-5 5-6');
  });

  test('stays alone where the article does not run in parallel far enough', () => {
    // Five links: (4 + 1) / (4 + 2) < .85.
    const short = {
      halves: passage(...plain(0, 4), [axes(5), 50], [axes(6), 50]),
      whole: passage(...plain(0, 4), [axes(5, 6), 100]),
    };
    expect(joinNeighbours(sixLinks.slice(0, 5), short.halves, short.whole)).toEqual(sixLinks.slice(0, 5));
  });

  test('stays alone where less than half of the article is linked', () => {
    const a = passage(...plain(0, 5), [axes(5), 50], [axes(6), 50], ...plain(7, 13));
    const b = passage(...plain(0, 5), [axes(5, 6), 100], ...plain(7, 13).reverse(), [axes(14), 100]);
    expect(joinNeighbours(sixLinks, a, b)).toEqual(sixLinks);
  });

  test('stays alone where it says something else', () => {
    const other = passage(...plain(0, 5), [axes(5), 50], [axes(9), 50]);
    expect(joinNeighbours(sixLinks, other, whole)).toEqual(sixLinks);
  });

  test('stays alone where the passage would grow too long for its counterpart', () => {
    // Closer in meaning (.71 → .97), but four times the length: .4 · ln(4)² is more than that.
    const long = passage(...plain(0, 5), [axes(5), 100], [axes(6), 300]);
    expect(joinNeighbours(sixLinks, long, whole)).toEqual(sixLinks);
  });

  test('stays alone where it does not stand beside the link', () => {
    const parted = passage(...plain(0, 5), [axes(5), 50], [axes(9), 50], [axes(6), 50]);
    expect(joinNeighbours(sixLinks, parted, whole)).toEqual(sixLinks);
  });

  test('is measured against the length ratio that is usual between the two', () => {
    // B says everything in a quarter of the length: a whole of 25 for two halves of 50 each is as usual.
    const brief = passage(...plain(0, 5).map(([vector]) => [vector, 25] as const), [axes(5, 6), 25]);
    expect(cells(joinNeighbours(sixLinks, halves, brief))).toBe('0-0 1-1 2-2 3-3 4-4 5-5 6-5');
  });

  test('is one of at most two on a side that join', () => {
    const inOne = passage(...plain(0, 5), [axes(5, 6, 7, 8), 100]);
    const inFour = passage(...plain(0, 5), [axes(5), 25], [axes(6), 25], [axes(7), 25], [axes(8), 25]);
    expect(cells(joinNeighbours(sixLinks, inFour, inOne))).toBe('0-0 1-1 2-2 3-3 4-4 5-5 6-5 7-5');
  });

  test('does not join where five stand together already', () => {
    // All say the same, each with something of its own: every one that joins brings the two sides closer.
    const version = (own: readonly number[]): Passage =>
      passage(...plain(0, 5), ...own.map((axis, k) => [axes(5, axis), k === 0 ? 100 : 10] as const));
    const joined = joinNeighbours(sixLinks, version([6, 7, 8]), version([9, 10, 11]));
    expect(cells(joined.slice(5))).toBe('5-5 5-6 6-5 6-6 7-5 7-6');
  });

  test('joins one link only, though it stands between two', () => {
    const a = passage(...plain(0, 5), [axes(5), 50], [axes(6), 50], [axes(7), 50]);
    const b = passage(...plain(0, 5), [axes(5, 6), 100], [axes(6, 7), 100]);
    const links = [...sixLinks, link(7, 6)];
    expect(cells(joinNeighbours(links, a, b))).toBe('0-0 1-1 2-2 3-3 4-4 5-5 6-5 7-6');
  });
});

describe('“only here”', () => {
  const partnersOf = (...pairs: [string, [number, number]][]): Map<string, [number, number][]> =>
    new Map(pairs.map(([from, to]) => [from, [to]]));

  test('is withheld where the sentence completes what its neighbour’s partner says', () => {
    const passages = [passage([axes(5), 50], [axes(6), 50]), passage([axes(5, 6), 100])];
    expect(withheld(passages, partnersOf(['0 0', [1, 0]]), 0, 1)).toBe(true);
    expect(withheld(passages, partnersOf(['0 1', [1, 0]]), 0, 0)).toBe(true);
  });

  test('is not withheld where it adds something else', () => {
    const passages = [passage([axes(5), 50], [axes(7), 50]), passage([axes(5, 6), 100])];
    expect(withheld(passages, partnersOf(['0 0', [1, 0]]), 0, 1)).toBe(false);
  });

  test('is not withheld because of a neighbour without a link, or of a sentence farther off', () => {
    const passages = [passage([axes(5), 50], [axes(9), 50], [axes(6), 50]), passage([axes(5, 6), 100])];
    expect(withheld(passages, new Map(), 0, 1)).toBe(false);
    expect(withheld(passages, partnersOf(['0 0', [1, 0]]), 0, 2)).toBe(false);
  });

  test('is withheld only where the rise is more than a trace', () => {
    // Alone .96; together with a long unlike neighbour less, with one of the same words a little more.
    const partner = Float32Array.of(0.96, 0.28);
    const near = (x: number, y: number): Float32Array => Float32Array.of(x, y);
    const rising = (second: Float32Array, length: number): boolean =>
      withheld(
        [passage([near(1, 0), 100], [second, length]), passage([partner, 100])],
        partnersOf(['0 0', [1, 0]]),
        0,
        1,
      );
    // cos of (1, 0) + (.96, .28): direction of half the angle, .9899 > .96 + .02.
    expect(rising(near(0.96, 0.28), 100)).toBe(true);
    // √(4/100) = .2 of the weight: (1.192, .056) / 1.1933 · partner = .972 < .98.
    expect(rising(near(0.96, 0.28), 4)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { joinedVector, joinNeighbours } from './join';
import type { PairLink } from './links';
import { matrix } from './matrix';
import { JOIN_FLOOR, joinGain, type Other, type Partner } from './only';
import { likeness } from './similarity';
import type { Passage } from './telling';

const DIMENSIONS = 16;

/** The sum of the axes, at length 1: `axes(2)` and `axes(3)` are the halves of `axes(2, 3)`. */
function axes(...numbers: number[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const axis of numbers) vector[axis] = 1 / Math.sqrt(numbers.length);
  return vector;
}

function passage(...sentences: (readonly [Float32Array, number])[]): Passage {
  const vectors = sentences.map(([vector]) => vector);
  const lengths = sentences.map(([, length]) => length);
  const logLengths = lengths.map((length) => Math.log(length / 100));
  return { vectors, windows: vectors.map((x) => [x, x, x, x]), lengths, logLengths, own: matrix(0, 0, () => 0) };
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

describe('what joining a sentence with a linked neighbour gains', () => {
  const gain = (own: Passage, other: Passage, partners: ReadonlyMap<number, Partner[]>, i: number): number => {
    const seen: Other = { passage: other, likeness: likeness(own, other), p: matrix(0, 0, () => 0) };
    return joinGain(own, [seen], (sentence) => partners.get(sentence) ?? [], i);
  };
  const both = passage([axes(5, 6), 100]);

  test('is the way to the neighbour’s partner, where the sentence completes what that says', () => {
    const own = passage([axes(5), 50], [axes(6), 50]);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 1)).toBeCloseTo(1 - Math.SQRT1_2, 6);
    expect(gain(own, both, new Map([[1, [[0, 0]]]]), 0)).toBeCloseTo(1 - Math.SQRT1_2, 6);
  });

  test('is a loss where it adds something else', () => {
    const own = passage([axes(5), 50], [axes(7), 50]);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 1)).toBeCloseTo(0.5 - Math.SQRT1_2, 6);
  });

  test('is the least there is without a linked neighbour', () => {
    const own = passage([axes(5), 50], [axes(9), 50], [axes(6), 50]);
    expect(gain(own, both, new Map(), 1)).toBe(JOIN_FLOOR);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 2)).toBe(JOIN_FLOOR);
  });
});

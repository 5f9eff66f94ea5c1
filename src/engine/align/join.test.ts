import { describe, expect, test } from 'vitest';
import type { CentredArticle } from './article';
import { joinedVector } from './join';
import { matrix, shiftedBy } from './matrix';
import { JOIN_FLOOR, joinGain, type Other, type Partner } from './only';
import { likeness } from './similarity';

const DIMENSIONS = 16;

/** The sum of the axes, at length 1: `axes(2)` and `axes(3)` are the halves of `axes(2, 3)`. */
function axes(...numbers: number[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const axis of numbers) vector[axis] = 1 / Math.sqrt(numbers.length);
  return vector;
}

function article(...sentences: (readonly [Float32Array, number])[]): CentredArticle {
  const vectors = sentences.map(([vector]) => vector);
  const lengths = sentences.map(([, length]) => length);
  const logLengths = lengths.map((length) => Math.log(length / 100));
  return {
    vectors,
    plain: shiftedBy(vectors, new Float64Array(DIMENSIONS)),
    windows: vectors.map((x) => [x, x, x, x]),
    lengths,
    logLengths,
    own: matrix(0, 0, () => 0),
  };
}

describe('sentences taken together', () => {
  test('have the mean of their vectors, weighted by the root of their lengths', () => {
    const both = joinedVector(article([axes(0), 9], [axes(5), 100], [axes(1), 16]), [0, 2]);
    // 3 and 4 along the two axes.
    expect(both[0]).toBeCloseTo(0.6, 6);
    expect(both[1]).toBeCloseTo(0.8, 6);
    expect(both[5]).toBe(0);
  });
});

describe('what joining a sentence with a linked neighbour gains', () => {
  const gain = (
    own: CentredArticle,
    other: CentredArticle,
    partners: ReadonlyMap<number, Partner[]>,
    i: number,
  ): number => {
    const seen: Other = { article: other, likeness: likeness(own, other), p: matrix(0, 0, () => 0) };
    return joinGain(own, [seen], (sentence) => partners.get(sentence) ?? [], i);
  };
  const both = article([axes(5, 6), 100]);

  test('is the way to the neighbour’s partner, where the sentence completes what that says', () => {
    const own = article([axes(5), 50], [axes(6), 50]);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 1)).toBeCloseTo(1 - Math.SQRT1_2, 6);
    expect(gain(own, both, new Map([[1, [[0, 0]]]]), 0)).toBeCloseTo(1 - Math.SQRT1_2, 6);
  });

  test('is a loss where it adds something else', () => {
    const own = article([axes(5), 50], [axes(7), 50]);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 1)).toBeCloseTo(0.5 - Math.SQRT1_2, 6);
  });

  test('is the least there is without a linked neighbour', () => {
    const own = article([axes(5), 50], [axes(9), 50], [axes(6), 50]);
    expect(gain(own, both, new Map(), 1)).toBe(JOIN_FLOOR);
    expect(gain(own, both, new Map([[0, [[0, 0]]]]), 2)).toBe(JOIN_FLOOR);
  });
});

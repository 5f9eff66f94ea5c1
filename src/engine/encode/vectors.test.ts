import { describe, expect, test } from 'vitest';
import { articleShare, centredVectors, withoutArticle, withoutLanguage } from './center';
import type { SentenceVectors } from './encode';
import { dot, meanPool, sumOf, unit } from './vectors';

const vector = (...values: number[]): Float32Array => Float32Array.from(values);

function expectClose(actual: Float32Array | undefined, ...expected: number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((x, k) => {
    expect(actual?.[k]).toBeCloseTo(x, 6);
  });
}

describe('pooling', () => {
  test('is the mean of the rows', () => {
    expectClose(meanPool(vector(1, 2, 3, /**/ 3, 6, -3), 3), 2, 4, 0);
    expectClose(meanPool(vector(1, 2, 3), 3), 1, 2, 3);
  });
});

describe('unit', () => {
  test('keeps the direction at length 1', () => {
    expectClose(unit(vector(3, -4)), 0.6, -0.8);
  });

  test('leaves a vector of zeros as it is', () => {
    expectClose(unit(vector(0, 0)), 0, 0);
  });

  test('changes nothing that it was given', () => {
    const given = vector(3, 4);
    unit(given);
    expectClose(given, 3, 4);
  });
});

test('the scalar product is the sum of the products', () => {
  expect(dot(vector(1, 2, 3), vector(4, -5, 6))).toBe(12);
});

test('a sum of no vectors is undefined', () => {
  expect(sumOf([])).toBeUndefined();
  expect([...(sumOf([vector(1, 2), vector(3, -5)]) ?? [])]).toEqual([4, -3]);
});

describe('without its language', () => {
  const calibration = { means: { en: vector(1, 0), fr: vector(0, 1), 'pt-BR': vector(-1, 0) } };

  test('a vector is what is left of it less the mean, at length 1', () => {
    // (4, 4) − (1, 0) = (3, 4)
    expectClose(withoutLanguage(vector(4, 4), 'en', calibration), 0.6, 0.8);
    // (3, −3) − (0, 1) = (3, −4)
    expectClose(withoutLanguage(vector(3, -3), 'fr', calibration), 0.6, -0.8);
  });

  test('a tag with a region has its own mean, or its language’s', () => {
    // (2, 4) − (−1, 0) = (3, 4)
    expectClose(withoutLanguage(vector(2, 4), 'pt-BR', calibration), 0.6, 0.8);
    expectClose(withoutLanguage(vector(4, 4), 'en-GB', calibration), 0.6, 0.8);
  });

  test('an unknown language has the mean of the means', () => {
    // The mean is (0, 1/3); (3, 4 1/3) less it is (3, 4).
    expectClose(withoutLanguage(vector(3, 13 / 3), 'tlh', calibration), 0.6, 0.8);
  });

  test('nothing is taken away where no means are known', () => {
    expectClose(withoutLanguage(vector(0.6, 0.8), 'en', { means: {} }), 0.6, 0.8);
  });
});

describe('a sentence and its windows without their language', () => {
  const sentence = { whole: vector(4, 4), windows: [vector(4, 4)] };
  const means = { en: vector(1, 0) };

  test('lose what windows have on the mean beside it', () => {
    // (4, 4) − (1, 0) − (1.5, 2) = (1.5, 2)
    const { whole, windows } = centredVectors(sentence, 'en', { means, windowShift: vector(1.5, 2) });
    expectClose(whole, 0.6, 0.8);
    expectClose(windows[0], 0.6, 0.8);
  });

  test('lose only the mean where no shift is known', () => {
    expectClose(centredVectors(sentence, 'en', { means }).windows[0], 0.6, 0.8);
  });
});

describe('without its article', () => {
  const centred = (sentences: readonly SentenceVectors[]) =>
    withoutArticle(sentences, articleShare(sentences) ?? new Float64Array());

  test('a vector is less the sum over n + 5', () => {
    // Sum (7, 7), n + 5 = 7: less (1, 1) each. (4, 5) → (3, 4); (3, 2) → (2, 1).
    const [first, second] = centred([
      { whole: vector(4, 5), windows: [vector(1, 2)] },
      { whole: vector(3, 2), windows: [vector(4, 5)] },
    ]);
    expectClose(first?.whole, 0.6, 0.8);
    expectClose(second?.whole, 2 / Math.sqrt(5), 1 / Math.sqrt(5));
    // The same is taken from its windows.
    expectClose(first?.windows[0], 0, 1);
    expectClose(second?.windows[0], 0.6, 0.8);
  });

  test('a single sentence keeps its direction', () => {
    expectClose(centred([{ whole: vector(0.6, 0.8), windows: [] }])[0]?.whole, 0.6, 0.8);
  });

  test('no sentences are none', () => {
    expect(articleShare([])).toBeUndefined();
    expect(centred([])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSentenceId, sentenceId } from './ids';

const RUNS = { seed: 7, numRuns: 200 };

describe('sentence ids', () => {
  test('name article, block and sentence', () => {
    expect(sentenceId('003', 4, 2)).toBe('003/p4.s2');
    expect(parseSentenceId('003/p4.s2')).toEqual({ article: '003', block: 4, within: 2 });
  });

  test('come back as they were written, even from an article with a strange id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(9999), fc.nat(99), (article, block, within) => {
        fc.pre(!/[\n\r\u2028\u2029]/u.test(article));
        expect(parseSentenceId(sentenceId(article, block, within))).toEqual({ article, block, within });
      }),
      RUNS,
    );
  });

  test.each(['', '003', '003/p4', '/p4.s2', '003/p04.s2', '003/p4.s-1', '003/p4.s2 ', '003/p9999999999.s1'])(
    'are not %j',
    (text) => {
      expect(parseSentenceId(text)).toBeUndefined();
    },
  );
});

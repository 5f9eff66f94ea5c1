import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement, Link } from '../engine';
import { readJudgement, readLink, writeJudgement, writeLink } from './tuples';

const RUNS = { seed: 5, numRuns: 200 };

/** What the file keeps whole: probabilities of four decimals, reasons of two. */
const share = fc.nat(10000).map((n) => n / 10000);
const hundredths = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => n / 100);
const ref = fc.record({ article: fc.nat(9), sentence: fc.nat(99) });
const two = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one);
const reasons = fc.record({
  similarity: hundredths(-100, 100),
  ranks: two(fc.integer({ min: 1, max: 50 })),
  support: hundredths(0, 100),
  vouching: fc.subarray([2, 3, 5]),
});
const link: fc.Arbitrary<Link> = fc.record({ a: ref, b: ref, p: share, reasons }, { requiredKeys: ['a', 'b', 'p'] });
const judgement: fc.Arbitrary<Judgement> = fc.record(
  {
    verdict: fc.constantFrom('linked', 'unsure', 'only', 'uncompared'),
    nearest: fc.array(fc.record({ article: fc.nat(9), sentence: fc.nat(99), p: share })),
    only: share,
  },
  { requiredKeys: ['verdict', 'nearest'] },
);

test('a link and its reasons come back from the file as they were written', () => {
  fc.assert(
    fc.property(link, (one) => {
      expect(readLink(writeLink(one))).toEqual(one);
    }),
    RUNS,
  );
});

test('so does a judgement', () => {
  fc.assert(
    fc.property(judgement, (one) => {
      expect(readJudgement(writeJudgement(one))).toEqual(one);
    }),
    RUNS,
  );
});

test('ranks stand by the sentence that they are of', () => {
  const both = { a: { article: 0, sentence: 3 }, b: { article: 2, sentence: 1 }, p: 0.9 };
  const why = { similarity: 0.6, ranks: [1, 4], support: 0.5, vouching: [1] } as const;
  expect(writeLink({ ...both, reasons: why })).toEqual({
    a: [0, 3],
    b: [2, 1],
    p: 0.9,
    why: [0.6, 1, 4, 0.5],
    by: [1],
  });
});

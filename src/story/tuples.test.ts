import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement, Link } from '../engine';
import { figuresOf, quotationsOf } from '../engine';
import type { CompiledArticle } from './schema';
import { asArticle, sentencesIn } from './text';
import { readFigures, readJudgement, readLink, readQuotations, writeJudgement, writeLink, writeStated } from './tuples';

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

test('so do figures and quotations, with the words of the article', () => {
  const texts = [
    'Some 214 passengers were on board on 3 March 2026. Fares rose 12.5%.',
    '“We had no warning,” said Ingrid Solbakk. “None at all. We are asking for $2 million (€1.8 million).”',
  ];
  const [first, second] = texts as [string, string];
  const cuts = [
    [
      [0, 50],
      [51, 68],
    ],
    [
      [0, 41],
      [42, 54],
      [55, 101],
    ],
  ] as [number, number][][];
  const article: CompiledArticle = {
    id: '1',
    lang: 'en',
    name: { text: '', byOpening: false },
    facts: {},
    blocks: [first, second].map((text, k) => ({ role: 'paragraph', text, lang: 'en', sentences: cuts[k] ?? [] })),
    judgements: cuts.flat().map(() => ({ verdict: 'only', nearest: [] })),
    hedges: [],
    figures: [],
    quotations: [],
    credits: [],
  };
  const [figures, quotations] = [figuresOf(asArticle(article)), quotationsOf(asArticle(article))];
  expect(figures.flat().map(({ text }) => text)).toContain('214');
  expect(quotations.flat().map(({ speaker }) => speaker?.text)).toContain('Ingrid Solbakk');
  const written = { ...article, ...writeStated(figures, quotations) };
  expect(readFigures(written, sentencesIn(article))).toEqual(figures);
  expect(readQuotations(written, sentencesIn(article))).toEqual(quotations);
});

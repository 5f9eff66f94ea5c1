import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNotation, comparisonFrom } from '../testing';
import { parseSentenceId } from './ids';
import type { Article } from './model';
import { type Sentence, sentencesByBlock, sentencesOf } from './sentences';

const article = (...blocks: Article['blocks']): Article => ({ id: '003', lang: 'en', facts: {}, blocks });

test('a sentence knows its name, its place, its words and what block it is of', () => {
  const story = article(
    { role: 'title', text: 'T.', lang: 'en', sentences: [{ start: 0, end: 2 }] },
    { role: 'paragraph', text: '—', lang: 'en', sentences: [] },
    {
      role: 'quotation',
      text: ' Satu.  Dua! ',
      lang: 'id',
      sentences: [
        { start: 1, end: 6 },
        { start: 8, end: 12 },
      ],
    },
  );
  const expected: Sentence[] = [
    { id: '003/p0.s0', index: 0, block: 0, span: { start: 0, end: 2 }, text: 'T.', role: 'title', lang: 'en' },
    { id: '003/p2.s0', index: 1, block: 2, span: { start: 1, end: 6 }, text: 'Satu.', role: 'quotation', lang: 'id' },
    { id: '003/p2.s1', index: 2, block: 2, span: { start: 8, end: 12 }, text: 'Dua!', role: 'quotation', lang: 'id' },
  ];
  expect(sentencesOf(story)).toEqual(expected);
  expect(sentencesByBlock(story)).toEqual([[expected[0]], [], [expected[1], expected[2]]]);
});

describe('of any article', () => {
  const every = (check: (article: Article) => void): void =>
    fc.assert(
      fc.property(anyNotation(3), (notation) => comparisonFrom(notation).articles.forEach(check)),
      { seed: 11, numRuns: 200 },
    );

  test('every span of every block is one sentence, in order, at its own index', () => {
    every((one) => {
      const spans = one.blocks.flatMap(({ sentences }) => sentences);
      expect(sentencesOf(one).map(({ span }) => span)).toEqual(spans);
      expect(sentencesOf(one).map(({ index }) => index)).toEqual([...spans.keys()]);
      expect(sentencesByBlock(one).map(({ length }) => length)).toEqual(
        one.blocks.map(({ sentences }) => sentences.length),
      );
    });
  });

  test('the name of a sentence leads back to its words, and no two are equal', () => {
    every((one) => {
      const sentences = sentencesOf(one);
      for (const { id, text, block } of sentences) {
        const place = parseSentenceId(id);
        const named = one.blocks[place?.block ?? -1];
        const { start, end } = named?.sentences[place?.within ?? -1] ?? { start: 0, end: 0 };
        expect([place?.article, place?.block, named?.text.slice(start, end)]).toEqual([one.id, block, text]);
      }
      expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    });
  });
});

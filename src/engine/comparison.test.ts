import { describe, expect, test } from 'vitest';
import { articleVector, compareArticles, comparedSentences } from './comparison';
import type { SentenceVectors } from './encode';
import type { Article, Block, Role } from './model';

/** A block of the sentences given, one space between them. */
function block(role: Role, lang: string, ...texts: string[]): Block {
  let start = 0;
  const sentences = texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  return { role, text: texts.join(' '), lang, sentences };
}

const article = (...blocks: Block[]): Article => ({ id: 'a', lang: 'en', facts: {}, blocks });
const vectors = (all: Record<string, number[]>): Map<string, SentenceVectors> =>
  new Map(Object.entries(all).map(([text, values]) => [text, { whole: Float32Array.from(values), windows: [] }]));

describe('compared sentences', () => {
  test('are those of paragraphs, list items and quotations, numbered among all', () => {
    const all = article(
      block('title', 'en', 'T.'),
      block('paragraph', 'en', 'One.', 'Two.'),
      block('heading', 'en', 'H.'),
      block('furniture', 'en', 'F.', 'G.'),
      block('list-item', 'en', 'Three.'),
      block('quotation', 'id', 'Empat.'),
    );
    expect(comparedSentences(all)).toEqual([
      { sentence: 1, text: 'One.', lang: 'en' },
      { sentence: 2, text: 'Two.', lang: 'en' },
      { sentence: 6, text: 'Three.', lang: 'en' },
      { sentence: 7, text: 'Empat.', lang: 'id' },
    ]);
  });

  test('are the first two thousand, headings not counted', () => {
    const many = Array.from({ length: 1500 }, (_, k) => `Sentence ${k}.`);
    const long = article(
      block('heading', 'en', 'H.'),
      block('paragraph', 'en', ...many),
      block('paragraph', 'en', ...many),
    );
    const compared = comparedSentences(long);
    expect(compared).toHaveLength(2000);
    expect(compared.at(-1)).toEqual({ sentence: 2000, text: 'Sentence 499.', lang: 'en' });
  });
});

describe('the vector of an article', () => {
  test('is the mean of its sentences’, each less the mean of its own language', () => {
    const mixed = article(
      block('heading', 'en', 'H.'),
      block('paragraph', 'en', 'One.'),
      block('quotation', 'id', 'Dua.'),
    );
    const means = { en: Float32Array.of(1, 0, 0), id: Float32Array.of(0, 1, 0) };
    // (1, 0, 2) − en = (0, 0, 2) → (0, 0, 1); (3, 1, 0) − id = (3, 0, 0) → (1, 0, 0); together (1, 0, 1)/√2.
    const vector = articleVector(mixed, vectors({ 'One.': [1, 0, 2], 'Dua.': [3, 1, 0], 'H.': [9, 9, 9] }), { means });
    expect(Array.from(vector ?? [])).toEqual([Math.fround(Math.SQRT1_2), 0, Math.fround(Math.SQRT1_2)]);
  });

  test('is undefined where nothing is compared', () => {
    expect(articleVector(article(block('heading', 'en', 'H.')), new Map(), { means: {} })).toBeUndefined();
    expect(articleVector(article(), new Map(), { means: {} })).toBeUndefined();
  });
});

test('a sentence without a vector is named', () => {
  const one = article(block('paragraph', 'en', 'One.'));
  expect(() => compareArticles([one], new Map(), { means: {} })).toThrow('no vector for “One.”');
});

import { describe, expect, test } from 'vitest';
import { articleVector, comparedSentences, judgeArticles } from './comparison';
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
    expect(comparedSentences(all)).toMatchObject([
      { index: 1, text: 'One.', lang: 'en' },
      { index: 2, text: 'Two.', lang: 'en' },
      { index: 6, text: 'Three.', lang: 'en' },
      { index: 7, text: 'Empat.', lang: 'id' },
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
    expect(compared.at(-1)).toMatchObject({ index: 2000, block: 2, text: 'Sentence 499.' });
  });
});

describe('the vector of an article', () => {
  test('is the mean of its sentences’, each less the mean of its own language', () => {
    const mixed = article(
      block('heading', 'en', 'H.'),
      block('paragraph', 'en', 'One.'),
      block('quotation', 'id', 'Dua.', 'Tiga.'),
    );
    const means = { en: Float32Array.of(1, 0, 0), id: Float32Array.of(0, 1, 0) };
    const known = { 'One.': [1, 0, 2], 'Dua.': [4, 1, 0], 'Tiga.': [3, 5, 0], 'H.': [9, 9, 9] };
    // (1, 0, 2) − en = (0, 0, 2) → (0, 0, 1); (4, 1, 0) − id = (4, 0, 0) → (1, 0, 0); (3, 5, 0) − id = (3, 4, 0) →
    // (.6, .8, 0). Their sum is (1.6, .8, 1), whose largest is 127; a mean of the two blocks or the two languages is another.
    expect(articleVector(mixed, vectors(known), { means })).toEqual(Int8Array.of(127, 64, 79));
  });

  test('is undefined where nothing is compared', () => {
    expect(articleVector(article(block('heading', 'en', 'H.')), new Map(), { means: {} })).toBeUndefined();
    expect(articleVector(article(), new Map(), { means: {} })).toBeUndefined();
  });
});

test('a sentence without a vector is named', () => {
  const one = article(block('paragraph', 'en', 'One.'));
  expect(() => judgeArticles([one], new Map(), { means: {} })).toThrow('no vector for “One.”');
});

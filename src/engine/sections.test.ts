import { expect, test } from 'vitest';
import { comparisonFrom } from '../testing';
import type { Section } from './model';
import { sectionsOf } from './sections';

/** The sections of the notation's first article, against its second. */
function sections(notation: string): Section[] {
  const { articles, judgements } = comparisonFrom(notation);
  return articles.slice(0, 1).flatMap((article, a) => sectionsOf(article, a, judgements[a] ?? []));
}

test('a section holds the compared sentences under its heading, and the share of those only here', () => {
  expect(sections('A: =t | a | #h | b x | ~f | *c y\n B: a b c')).toEqual([
    // t 0, a 1, h 2, b 3, x 4, f 5, c 6, y 7
    { article: 0, heading: 2, sentences: [3, 4, 6, 7], only: 0.5 },
  ]);
});

test('a section ends at the next heading of its level or above, not at one below', () => {
  expect(sections('A: #h | a | ##i | x | ##j | b | #k | y\n B: a b')).toEqual([
    // h 0, a 1, i 2, x 3, j 4, b 5, k 6, y 7
    { article: 0, heading: 0, sentences: [1, 3, 5], only: 1 / 3 },
    { article: 0, heading: 2, sentences: [3], only: 1 },
    { article: 0, heading: 4, sentences: [5], only: 0 },
    { article: 0, heading: 6, sentences: [7], only: 1 },
  ]);
});

test('unsure sentences count, but not as only here', () => {
  expect(sections('A: #h | a? x\n B: a')[0]?.only).toBe(0.5);
});

test('a heading with nothing under it has no section', () => {
  expect(sections('A: a | #h | ~f | #i\n B: a')).toEqual([]);
  expect(sections('A: #h | ##i\n B: a')).toEqual([]);
});

test('text above the first heading is in no section', () => {
  expect(sections('A: =t | a b\n B: a')).toEqual([]);
});

test('a heading without a level is of the first', () => {
  const { articles, judgements } = comparisonFrom('A: #h | a | #i | b\n B: a');
  const [article] = articles;
  if (!article) throw new Error('no article');
  const bare = { ...article, blocks: article.blocks.map(({ level: _, ...block }) => block) };
  expect(sectionsOf(bare, 3, judgements[0] ?? []).map(({ article: a, sentences }) => [a, sentences])).toEqual([
    [3, [1]],
    [3, [3]],
  ]);
});

import { expect, test } from 'vitest';
import { viewFrom } from '../testing';
import { repeatsIn } from './repeats';

/** The texts of what the first article says again. */
function repeats(notation: string): string[] {
  const view = viewFrom(notation);
  return repeatsIn(view, 0).map((block) => view.articles[0]?.article.blocks[block]?.text ?? '');
}

test('a list that sums up what the article tells', () => {
  expect(repeats('A: *a | *b | a x y | b z\nB: a b')).toEqual(['a.', 'b.']);
  expect(repeats('A: a x y | b z | *a | *b\nB: a b')).toEqual(['a.', 'b.']);
});

test('an opening list repeats from one line on, one further down from two thirds on', () => {
  expect(repeats('A: *a | *u? | *v? | a x y\nB: a u? v?')).toHaveLength(3);
  expect(repeats('A: a x y | *a | *u? | *v?\nB: a u? v?')).toEqual([]);
});

test('a list that adds anything, or of which nothing is told, doesn’t', () => {
  expect(repeats('A: *a | *n | a x y\nB: a')).toEqual([]);
  expect(repeats('A: *a | *b | x y\nB: a b')).toEqual([]);
});

test('one bullet is no list', () => {
  expect(repeats('A: *a | a x y\nB: a')).toEqual([]);
});

test('a section whose sentences are linked to the very same, with its heading', () => {
  expect(repeats('A: a x y | b z w | #h | a b\nB: a | b')).toEqual(['h.', 'a. b.']);
  // In one paragraph of the other, but not the same sentence of it: two sections may stand beside one paragraph.
  expect(repeats('A: a x y | #h | b\nB: a b')).toEqual([]);
});

test('of two parts that repeat each other the longer one is the telling', () => {
  expect(repeats('A: #h | a | #i | a x y\nB: a')).toEqual(['h.', 'a.']);
  expect(repeats('A: #h | a x y | #i | a\nB: a')).toEqual(['i.', 'a.']);
});

test('an answer, where its heading asks', () => {
  const asked = (text: string): number => {
    const view = viewFrom('A: a x y | #h | b\nB: a b');
    const [first, ...others] = view.articles;
    if (!first) throw new Error('no article');
    const blocks = first.article.blocks.map((block) => (block.role === 'heading' ? { ...block, text } : block));
    return repeatsIn({ ...view, articles: [{ ...first, article: { ...first.article, blocks } }, ...others] }, 0).length;
  };
  expect(['What next?', '次は？', 'ماذا بعد؟'].map(asked)).toEqual([2, 2, 2]);
  expect(asked('What next')).toBe(0);
});

test('nothing in an article that is linked to nothing', () => {
  expect(repeats('A: #h | a | *b | *c\nB: x')).toEqual([]);
  expect(repeats('A:\nB: x')).toEqual([]);
});

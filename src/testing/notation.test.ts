import { describe, expect, test } from 'vitest';
import { indexStory, readCompiledStory, rowsOf } from '../story';
import { drawRows, storyFrom } from '.';

describe('the notation', () => {
  const story = storyFrom(`
    B[fr]: a | b@.6 | d
    A:     =t | a b | ##h | c d? | ~f
  `);

  test('is a story that the schema accepts, articles by id', () => {
    expect(readCompiledStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
    expect(story.articles.map(({ id, lang }) => [id, lang])).toEqual([
      ['A', 'en'],
      ['B', 'fr'],
    ]);
  });

  test('makes blocks of what stands between bars, sentences of words', () => {
    const blocks = story.articles[0]?.blocks.map(({ role, text, level }) => [role, text, level]);
    expect(blocks).toEqual([
      ['title', 't.', undefined],
      ['paragraph', 'a. b.', undefined],
      ['heading', 'h.', 2],
      ['paragraph', 'c. d.', undefined],
      ['furniture', 'f.', undefined],
    ]);
  });

  test('links equal words of compared blocks unless one is unsure', () => {
    expect(story.links).toEqual([
      { a: [0, 1], b: [1, 0], p: 0.9 },
      { a: [0, 2], b: [1, 1], p: 0.6 },
    ]);
    const verdicts = story.articles.map(({ judgements }) => judgements.map(({ verdict }) => verdict).join(' '));
    expect(verdicts).toEqual(['uncompared linked linked uncompared only unsure uncompared', 'linked linked unsure']);
    expect(story.articles[1]?.judgements[2]?.nearest).toEqual([[0, 5, 0.35]]);
  });

  test('says what it can’t read', () => {
    expect(() => storyFrom('a b')).toThrow('a b: expected an article');
    expect(() => storyFrom('A: a | b#')).toThrow('b#: expected a block');
    expect(() => storyFrom('A: a!')).toThrow('a!: expected a sentence');
  });
});

test('rows are drawn in it', () => {
  const view = indexStory(storyFrom('A: =t | a | *b\n B: b@.6 | a c'));
  expect(drawRows(view, rowsOf(view, [0, 1], 0))).toBe('=t | .\na | (b) + a c\n*b | ^b');
});

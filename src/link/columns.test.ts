import { describe, expect, test } from 'vitest';
import { indexStory, type StoryView } from '../story';
import { storyFrom } from '../testing';
import { defaultColumns } from '.';

function tell(notation: string, withdrawn: string[] = []): StoryView {
  const story = storyFrom(notation);
  const articles = story.articles.map((article) =>
    withdrawn.includes(article.id) ? { ...article, facts: { withdrawn: '2026-05-01' } } : article,
  );
  return indexStory({ ...story, articles });
}

describe('the columns to begin with', () => {
  // A shares 3 of 4, B 3 of 5, C 2 of 2, D nothing.
  const notation = 'A: a b c x\nB: a b c y z\nC: a b\nD: w';
  const story = tell(notation);

  test('begin with what shares most, then what there is most to see of', () => {
    expect(defaultColumns(story, 8)).toEqual(['A', 'B', 'C', 'D']);
    expect(defaultColumns(story, 2)).toEqual(['A', 'B']);
    expect(defaultColumns(story, 0)).toEqual(['A']);
  });

  test('of equal shares begin with the article that has more of it, then by id', () => {
    expect(defaultColumns(tell('A: a\nB: a b\nC: a b'), 8)).toEqual(['B', 'C', 'A']);
  });

  test('put what is worded as possible, or with another certainty, before what says the same', () => {
    expect(defaultColumns(tell('A: a b c\nB: a b c\nC: a b\nD: a | #h | x% y% z%'), 3)).toEqual(['A', 'D', 'B']);
    expect(defaultColumns(tell('A: a b c\nB: a b c\nC: a%hearsay b'), 2)).toEqual(['A', 'C']);
  });

  test('take no account of how much an article that is mostly its own has of its own', () => {
    expect(defaultColumns(tell('A: a b c\nB: a x y z\nC: a b v'), 3)).toEqual(['A', 'C', 'B']);
  });

  test('hold what is wanted, in the same order', () => {
    expect(defaultColumns(story, 2, ['D', 'nobody'])).toEqual(['A', 'D']);
    expect(defaultColumns(story, 2, ['D', 'B'])).toEqual(['B', 'D']);
  });

  test('leave withdrawn articles out, unless wanted or alone', () => {
    expect(defaultColumns(tell(notation, ['C']), 8)).toEqual(['A', 'B', 'D']);
    expect(defaultColumns(tell(notation, ['C']), 2, ['C'])).toEqual(['A', 'C']);
    expect(defaultColumns(tell('A:\nB:', ['A', 'B']), 8)).toEqual(['A', 'B']);
  });
});

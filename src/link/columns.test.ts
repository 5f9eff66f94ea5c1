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
  // C shares 2 of 2, A 3 of 4, B 3 of 5, D nothing.
  const notation = 'A: a b c x\nB: a b c y z\nC: a b\nD: w';
  const story = tell(notation);

  test('begin with what is most shared', () => {
    expect(defaultColumns(story, 8)).toEqual(['C', 'A', 'B', 'D']);
    expect(defaultColumns(story, 2)).toEqual(['C', 'A']);
    expect(defaultColumns(story, 0)).toEqual(['C']);
  });

  test('of equal shares begin with the article that has more of it, then by id', () => {
    expect(defaultColumns(tell('A: a\nB: a b\nC: a b'), 8)).toEqual(['B', 'C', 'A']);
  });

  test('hold what is wanted, in the same order', () => {
    expect(defaultColumns(story, 2, ['D', 'nobody'])).toEqual(['C', 'D']);
    expect(defaultColumns(story, 2, ['D', 'B'])).toEqual(['B', 'D']);
  });

  test('leave withdrawn articles out, unless wanted or alone', () => {
    expect(defaultColumns(tell(notation, ['C']), 8)).toEqual(['A', 'B', 'D']);
    expect(defaultColumns(tell(notation, ['C']), 2, ['C'])).toEqual(['C', 'A']);
    expect(defaultColumns(tell('A:\nB:', ['A', 'B']), 8)).toEqual(['A', 'B']);
  });
});

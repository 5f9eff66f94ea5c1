import { expect, it } from 'vitest';
import { storyFrom, storyTelling, viewFrom } from '../testing';
import { measureOf } from './measure';
import { indexStory } from './view';

it('counts what an article holds, without its title, headings and furniture', () => {
  const view = viewFrom('A: =t$9 | a$214 b%hearsay c% d%unread | #h | e% | ~f$3\nB: a');
  expect(measureOf(view, 0)).toEqual({
    sentences: 5,
    words: 5,
    figures: 1,
    quotations: 0,
    worded: [['hearsay', 1], ['possible', 2]],
    unread: 1,
  }); // biome-ignore format: a row each
});

it('counts words where none are written apart', () => {
  const view = indexStory(storyTelling('s', { A: ['en', 'The ferry left.'], B: ['zh', '渡轮离开了港口。'] }));
  expect(measureOf(view, 0).words).toBe(3);
  expect(measureOf(view, 1).words).toBeGreaterThan(2);
});

it('takes a quotation that goes on for one', () => {
  const story = storyFrom('A: ab cd\nB: ab');
  const quote = (sentence: number, start: number, continued: boolean) => ({
    sentence,
    span: [start, start + 2] as const,
    continued,
  });
  const [a, ...others] = story.articles;
  const quoting = a && { ...a, quotations: [quote(0, 0, false), quote(1, 4, true)] };
  expect(measureOf(indexStory({ ...story, articles: quoting ? [quoting, ...others] : [] }), 0).quotations).toBe(1);
});

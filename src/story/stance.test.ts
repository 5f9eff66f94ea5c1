import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyComparison, storyFrom, viewFrom } from '../testing';
import { indexStory, marksOf, type StoryView, stanceOf } from '.';

/** What the other articles make of the first sentence of A, in their order. */
function stances(view: StoryView): string {
  const [, ...others] = view.articles;
  return others.map(({ index }) => stanceOf(view, { article: 0, sentence: 0 }, index)).join(' ');
}

/** The same story with other candidates for that sentence, `[article, sentence, p]`. */
function withNearest(notation: string, ...nearest: readonly [number, number, number][]): StoryView {
  const story = storyFrom(notation);
  const [a, ...others] = story.articles;
  if (!a) throw new Error('no article');
  const judgements = a.judgements.map((one, sentence) => (sentence === 0 ? { ...one, nearest } : one));
  return indexStory({ ...story, articles: [{ ...a, judgements }, ...others] });
}

describe('of a sentence', () => {
  test('an article says what is linked in it, and lacks what is linked only elsewhere', () => {
    expect(stances(viewFrom('A: a\nB: a\nC: c'))).toBe('says lacks');
  });

  test('that is linked elsewhere an article with a likely candidate may say it', () => {
    expect(stances(viewFrom('A: a\nB: a\nC: a?@.2'))).toBe('says unclear');
    expect(stances(viewFrom('A: a\nB: a\nC: a?@.09'))).toBe('says lacks');
  });

  test('that is only there all others lack it, however near they come', () => {
    expect(stances(viewFrom('A: x\nB: a'))).toBe('lacks');
    expect(stances(withNearest('A: x\nB: a', [1, 0, 0.4]))).toBe('lacks');
  });

  test('that is unsure those may say it that have a likely candidate', () => {
    expect(stances(viewFrom('A: u?\nB: u?\nC: u?@.09\nD: a'))).toBe('unclear lacks lacks');
  });

  test('that is unsure all may say it where none has a likely candidate', () => {
    expect(stances(withNearest('A: u?\nB: a\nC: a', [1, 0, 0.09], [2, 0, 0.01]))).toBe('unclear unclear');
  });

  test('that was not compared, being too far down, nobody can tell', () => {
    expect(stances(withNearest('A: u?\nB: a\nC: a'))).toBe('unclear unclear');
  });

  test('whose verdict is linked, but has no link, those may say it that have a likely candidate', () => {
    const story = storyFrom('A: a\nB: a\nC: c');
    expect(stances(indexStory({ ...story, links: [] }))).toBe('unclear lacks');
  });
});

test('stances and marks of any story agree', () => {
  fc.assert(
    fc.property(anyComparison(4), ({ story, columns }) => {
      const view = indexStory(story);
      for (const { index } of view.articles) {
        marksOf(view, columns, index).forEach(({ kind }, sentence) => {
          if (kind === 'uncompared') return;
          const of = (others: readonly number[]) =>
            others
              .filter((other) => other !== index)
              .map((other) => stanceOf(view, { article: index, sentence }, other));
          const [shown, all] = [of(columns), of(view.articles.map((one) => one.index))];
          if (kind === 'shared') expect(shown).toContain('says');
          else expect(shown).not.toContain('says');
          if (kind === 'only') expect(new Set(all)).toEqual(new Set(all.length > 0 ? ['lacks'] : []));
          if (kind === 'not-shown') expect(shown).not.toContain('unclear');
          // Of a passage that is only here nobody says anything, however unclear each sentence is.
          if (view.articles[index]?.speculative.has(sentence)) expect(all).not.toContain('unclear');
          else if (kind === 'unsure' && all.length > 0) expect(all).toContain('unclear');
        });
      }
    }),
  );
});

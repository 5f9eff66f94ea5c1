import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom, viewFrom } from '../testing';
import { answersTo, counterpartsOf, indexStory, pairsOf, type StoryView, sayersOf, sentenceOf, verdictOf } from '.';
import type { CompiledLink } from './schema';

const FIRST = { article: 0, sentence: 0 };
const RUNS = { seed: 7, numRuns: 200 };

/** Answers as `1.0 linked`, `2.1 close`. */
function answers(view: StoryView): string {
  return answersTo(view, FIRST)
    .map((one) => `${one.article}.${one.sentence} ${one.kind === 'linked' ? 'linked' : one.nearness}`)
    .join(', ');
}

describe('the answers to a sentence', () => {
  test('are all that are linked, and of other articles what comes nearest', () => {
    expect(answers(viewFrom('A: a\nB: x a a@.6\nC: y a?\nD: a'))).toBe('1.1 linked, 1.2 linked, 2.1 close, 3.0 linked');
  });

  test.each([
    ['.5', 'taken'],
    ['.49', 'close'],
    ['.1', 'close'],
    ['.09', 'far'],
  ])('with p %s without a link: %s', (p, nearness) => {
    expect(answers(viewFrom(`A: a?@${p}\nB: a?@1`))).toBe(`1.0 ${nearness}`);
  });

  test('are none where nothing comes near', () => {
    expect(answers(viewFrom('A: a\nB: b'))).toBe('');
  });

  test('give the reasons of their links where there are any, the same from both sides', () => {
    const story = storyFrom('A: a\nB: a\nC: a');
    const links = story.links.map((link): CompiledLink => {
      const isOfBoth = link.a[0] === 0 && link.b[0] === 1;
      return { ...link, ...(isOfBoth && { why: [0.6, 1, 3, 0.7], by: [2] }) };
    });
    const view = indexStory({ ...story, links });
    const reasons = { nearest: 'one', inStep: true, vouching: [2] };
    expect(answersTo(view, FIRST)).toEqual([
      { kind: 'linked', article: 1, sentence: 0, p: 0.9, reasons },
      { kind: 'linked', article: 2, sentence: 0, p: 0.9 },
    ]);
    expect(answersTo(view, { article: 1, sentence: 0 })[0]).toEqual({ kind: 'linked', ...FIRST, p: 0.9, reasons });
    const ranksOf = (article: number) => counterpartsOf(view, { article, sentence: 0 })[0]?.reasons?.ranks;
    expect([ranksOf(0), ranksOf(1)]).toEqual([
      [1, 3],
      [3, 1],
    ]);
  });
});

test('who says a sentence is told once an article, ascending', () => {
  expect(sayersOf(viewFrom('A: a\nB: a | b | a\nC: b\nD: a'), FIRST)).toEqual([1, 3]);
});

test('the pairs of two articles stand in the order of the one that is asked', () => {
  const view = viewFrom('A: a b x\nB: b a a\nC: x');
  const names = (article: number, other: number) =>
    pairsOf(view, article, other).map((pair) => pair.map(({ id }) => id));
  expect(names(0, 1)).toEqual([
    ['A/p0.s0', 'B/p0.s1'],
    ['A/p0.s0', 'B/p0.s2'],
    ['A/p0.s1', 'B/p0.s0'],
  ]);
  expect(names(1, 0).map(([first]) => first)).toEqual(['B/p0.s0', 'B/p0.s1', 'B/p0.s2']);
  expect(pairsOf(view, 1, 2)).toEqual([]);
});

describe('the verdict on a sentence', () => {
  test.each([
    ['A: a\nB: a', 'linked'],
    ['A: x\nB: a', 'only'],
    ['A: a?\nB: a', 'unsure'],
    ['A: #a\nB: a', 'uncompared'],
  ])('of %j is %s', (notation, verdict) => {
    expect(verdictOf(viewFrom(notation), FIRST)).toEqual({ verdict });
  });

  test('is unsure where it was judged linked and has no link, linked where it has one whatever was judged', () => {
    const story = storyFrom('A: a\nB: a');
    expect(verdictOf(indexStory({ ...story, links: [] }), FIRST).verdict).toBe('unsure');
    const judgements = [{ verdict: 'only', nearest: [], only: 0.9 } as const];
    const articles = story.articles.map((article) => ({ ...article, judgements }));
    expect(verdictOf(indexStory({ ...story, articles }), FIRST)).toEqual({ verdict: 'linked' });
    expect(verdictOf(indexStory({ ...story, articles, links: [] }), FIRST)).toEqual({ verdict: 'only', likely: 0.9 });
  });
});

test('of any story: what one sentence is answered by answers it', () => {
  fc.assert(
    fc.property(anyStory(3), (story) => {
      const view = indexStory(story);
      for (const { index: article, sentences } of view.articles) {
        for (const { index: sentence } of sentences) {
          const linked = answersTo(view, { article, sentence }).filter(({ kind }) => kind === 'linked');
          expect(linked.length > 0).toBe(verdictOf(view, { article, sentence }).verdict === 'linked');
          for (const one of linked) {
            expect(counterpartsOf(view, one)).toContainEqual(expect.objectContaining({ article, sentence }));
            expect(pairsOf(view, article, one.article)).toContainEqual([
              sentenceOf(view, { article, sentence }),
              sentenceOf(view, one),
            ]);
          }
        }
      }
    }),
    RUNS,
  );
});

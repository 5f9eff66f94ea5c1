import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCompared } from '../engine';
import { anyStory, drawRows, storyFrom } from '../testing';
import {
  answersTo,
  type CompiledStory,
  contrastAmong,
  findSentence,
  indexStory,
  marksOf,
  type Overlay,
  rowsOf,
  type SentenceRef,
  type StoryView,
  sayersOf,
  sentenceOf,
  silenceOf,
  speculativeSections,
  stanceOf,
  verdictOf,
} from '.';

const RUNS = { seed: 17, numRuns: 200 };

/** The story under corrections like `A/p0.s0 = B/p0.s1`, and `/` for what is parted. */
function under(story: CompiledStory, ...corrections: readonly string[]): StoryView {
  const plain = indexStory(story);
  const overlay = corrections.map((text): Overlay[number] => {
    const [a = '', sign, b = ''] = text.split(' ');
    return { verdict: sign === '=' ? 'same' : 'different', a: place(plain, a), b: place(plain, b) };
  });
  return indexStory(story, overlay);
}

function place(view: StoryView, id: string): SentenceRef {
  const ref = findSentence(view, id);
  if (!ref) throw new Error(`no sentence ${id}`);
  return ref;
}

function kinds(view: StoryView, article: number): string[] {
  const all = view.articles.map(({ index }) => index);
  return marksOf(view, all, article).map(({ kind }) => kind);
}

const first = (article: number): SentenceRef => ({ article, sentence: 0 });

describe('two sentences that a reader ties', () => {
  const view = under(storyFrom('A: a b | c\nB: x b? | y'), 'A/p1.s0 = B/p1.s0', 'A/p0.s0 = B/p0.s0');

  test('answer each other for certain, without reasons', () => {
    expect(answersTo(view, first(0))).toEqual([{ kind: 'linked', article: 1, sentence: 0, p: 1 }]);
    expect(sayersOf(view, first(1))).toEqual([0]);
  });

  test('are linked on both sides, whatever was judged', () => {
    expect(kinds(view, 0)).toEqual(['shared', 'unsure', 'shared']);
    expect(kinds(view, 1)).toEqual(['shared', 'unsure', 'shared']);
    expect(verdictOf(view, first(0))).toEqual({ verdict: 'linked' });
    expect(stanceOf(view, first(0), 1)).toBe('says');
  });

  test('stand in one row', () => {
    expect(drawRows(view, rowsOf(view, [0, 1], 0))).toBe('a b | x b\nc | y');
  });

  test('may contrast in how they are worded', () => {
    const story = storyFrom('A: a\nB: x%');
    expect(contrastAmong(indexStory(story), [0, 1], first(0))).toBeUndefined();
    expect(contrastAmong(under(story, 'A/p0.s0 = B/p0.s0'), [0, 1], first(0))?.others).toEqual([first(1)]);
  });

  test('lose the doubt of a link that was there', () => {
    const tied = under(storyFrom('A: a@.6\nB: a'), 'A/p0.s0 = B/p0.s0');
    expect(answersTo(tied, first(0))).toEqual([{ kind: 'linked', article: 1, sentence: 0, p: 1 }]);
  });
});

describe('two sentences that a reader parts', () => {
  const view = under(storyFrom('A: a | b\nB: a | b\nC: a'), 'A/p0.s0 / B/p0.s0');

  test('answer each other no more, nor come near; other links stay', () => {
    expect(answersTo(view, first(0)).map(({ kind, article }) => [kind, article])).toEqual([['linked', 2]]);
    expect(sayersOf(view, first(1))).toEqual([2]);
    expect(sayersOf(view, first(2))).toEqual([0, 1]);
    expect(sayersOf(view, { article: 0, sentence: 1 })).toEqual([1]);
  });

  test('leave open whether the other article says it elsewhere', () => {
    expect(stanceOf(view, first(0), 1)).toBe('unclear');
    expect(stanceOf(view, first(0), 2)).toBe('says');
    expect(marksOf(view, [0, 1], 0)[0]).toEqual({ kind: 'unsure' });
    expect(kinds(view, 0)).toEqual(['shared', 'shared']);
  });

  test('are unsure without another link, never only here, and no omission', () => {
    const apart = under(storyFrom('A: a | b\nB: a | b'), 'A/p0.s0 / B/p0.s0');
    expect([kinds(apart, 0), kinds(apart, 1)]).toEqual([
      ['unsure', 'shared'],
      ['unsure', 'shared'],
    ]);
    const cell = { article: 0, blocks: [{ block: 0, moved: false }] };
    expect(silenceOf(apart, [cell], 1)).toBe('unclear');
    expect(answersTo(apart, first(0))).toEqual([]);
  });

  test('stand in one row no more', () => {
    const apart = under(storyFrom('A: a | b\nB: a | b'), 'A/p0.s0 / B/p0.s0');
    expect(drawRows(apart, rowsOf(apart, [0, 1], 0))).not.toContain('a | a');
    expect(drawRows(apart, rowsOf(apart, [0, 1], 0))).toContain('b | a + b');
  });

  test('contrast no more', () => {
    const story = storyFrom('A: a\nB: a%');
    expect(contrastAmong(indexStory(story), [0, 1], first(0))?.others).toEqual([first(1)]);
    expect(contrastAmong(under(story, 'A/p0.s0 / B/p0.s0'), [0, 1], first(0))).toBeUndefined();
  });

  test('leave what was said to be only here as it was', () => {
    const apart = under(storyFrom('A: a@.09\nB: a?'), 'A/p0.s0 / B/p0.s0');
    expect(verdictOf(apart, first(0)).verdict).toBe('only');
    expect(stanceOf(apart, first(0), 1)).toBe('lacks');
  });

  test('are free for another sentence that comes as near', () => {
    const story = storyFrom('A: a | a?@.8\nB: a');
    const second = { article: 0, sentence: 1 };
    expect(answersTo(indexStory(story), second)).toMatchObject([{ kind: 'nearest', nearness: 'taken' }]);
    expect(answersTo(under(story, 'A/p0.s0 / B/p0.s0'), second)).toMatchObject([
      { kind: 'nearest', nearness: 'close' },
    ]);
  });

  test('have no other article vouch for a link by them', () => {
    const plain = storyFrom('A: a\nB: a\nC: a');
    const why = [0.5, 1, 1, 0.5] as const;
    const story = { ...plain, links: plain.links.map((link, k) => ({ ...link, why, by: [2 - k] })) };
    const reasons = (view: StoryView) =>
      answersTo(view, first(0)).map((one) => 'reasons' in one && one.reasons?.vouching);
    expect(reasons(indexStory(story))).toEqual([[2], [1]]);
    expect(reasons(under(story, 'B/p0.s0 / C/p0.s0'))).toEqual([[], []]);
  });
});

describe('a passage that is only here and worded as possible', () => {
  const story = storyFrom('A: #h | a% b% c% d%\nB: x d');

  test('has no part in what a reader parts', () => {
    expect(indexStory(story).articles[0]?.speculative).toEqual(new Map([1, 2, 3].map((k) => [k, 0])));
    const apart = under(story, 'A/p1.s3 / B/p0.s1');
    expect(apart.articles[0]?.speculative).toEqual(new Map([1, 2, 3].map((k) => [k, 0])));
    expect(kinds(apart, 0)).toEqual(['uncompared', 'only', 'only', 'only', 'unsure']);
    expect(stanceOf(apart, { article: 0, sentence: 4 }, 1)).toBe('unclear');
  });

  test('is none where a reader has found too much of it elsewhere', () => {
    expect(speculativeSections(indexStory(story), 0)).toHaveLength(1);
    const tied = under(story, 'A/p1.s0 = B/p0.s0');
    expect(speculativeSections(tied, 0)).toEqual([]);
    expect(tied.articles[0]?.speculative.size).toBe(0);
  });
});

/** A story with corrections of some of the pairs that can be corrected. */
const anyOverlay = anyStory(3).chain((story) => {
  const refs = indexStory(story).articles.flatMap(({ index, sentences }) =>
    sentences
      .filter(({ role }) => isCompared(role))
      .map((one): SentenceRef => ({ article: index, sentence: one.index })),
  );
  const pairs = refs.flatMap((a) => refs.filter((b) => a.article < b.article).map((b) => ({ a, b })));
  return fc
    .subarray(pairs, { maxLength: Math.min(6, pairs.length) })
    .chain((chosen) =>
      fc
        .array(fc.constantFrom('same', 'different'), { minLength: chosen.length, maxLength: chosen.length })
        .map((verdicts) => chosen.map((pair, k): Overlay[number] => ({ ...pair, verdict: verdicts[k] ?? 'same' }))),
    )
    .map((overlay) => ({ story, overlay }));
});

test('under any corrections links hold from both sides, and nothing becomes only here', () => {
  fc.assert(
    fc.property(anyOverlay, ({ story, overlay }) => {
      const plain = indexStory(story);
      const view = indexStory(story, overlay);
      for (const { verdict, a, b } of overlay) {
        expect(sayersIn(view, a, b)).toBe(verdict === 'same');
        expect(sayersIn(view, b, a)).toBe(verdict === 'same');
      }
      for (const { index: article, judgements, counterparts, sentences } of view.articles) {
        for (const { index: sentence } of sentences) {
          const { verdict } = verdictOf(view, { article, sentence });
          expect(verdict === 'linked').toBe((counterparts[sentence]?.length ?? 0) > 0);
          if (verdict === 'only') expect(verdictOf(plain, { article, sentence }).verdict).toBe('only');
          if (verdict === 'uncompared') expect(judgements[sentence]?.nearest).toEqual([]);
          expect(sentenceOf(view, { article, sentence })).toEqual(sentenceOf(plain, { article, sentence }));
        }
        const passages = [...(view.articles[article]?.speculative.keys() ?? [])];
        for (const sentence of passages) expect(plain.articles[article]?.speculative.has(sentence)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('a story under no corrections is the story', () => {
  fc.assert(
    fc.property(anyStory(3), (story) => {
      expect(indexStory(story, [])).toEqual(indexStory(story));
    }),
    RUNS,
  );
});

function sayersIn(view: StoryView, from: SentenceRef, to: SentenceRef): boolean {
  return answersTo(view, from).some(
    ({ kind, article, sentence }) => kind === 'linked' && article === to.article && sentence === to.sentence,
  );
}

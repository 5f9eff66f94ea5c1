import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom } from '../testing';
import { findSentence, indexStory, sentenceOf } from '.';

const RUNS = { seed: 7, numRuns: 200 };

describe('an indexed story', () => {
  test('finds every sentence by its id, and its words by its index', () => {
    fc.assert(
      fc.property(anyStory(3), (story) => {
        const view = indexStory(story);
        for (const { index: article, article: compiled, sentences } of view.articles) {
          expect(sentences).toHaveLength(story.articles[article]?.judgements.length ?? -1);
          for (const { id, index, block, text } of sentences) {
            const ref = { article, sentence: index };
            expect(findSentence(view, id)).toEqual(ref);
            expect(sentenceOf(view, ref).id).toBe(id);
            expect(compiled.blocks[block]?.text).toContain(text);
          }
        }
      }),
      RUNS,
    );
  });

  test('says where a sentence stands, past headings and empty blocks', () => {
    const view = indexStory(storyFrom('A: =t | ~ | a b | #h | c d'));
    const [article] = view.articles;
    if (!article) throw new Error('no article');
    expect(article.inBlock.map((inside) => inside.map(({ index }) => index))).toEqual([[0], [], [1, 2], [3], [4, 5]]);
    expect(sentenceOf(view, { article: 0, sentence: 5 })).toMatchObject({ id: 'A/p4.s1', block: 4, text: 'd.' });
    expect(() => sentenceOf(view, { article: 0, sentence: 6 })).toThrow(RangeError);
    expect(() => sentenceOf(view, { article: 1, sentence: 0 })).toThrow(RangeError);
  });

  test('finds nothing under a name that names nothing', () => {
    const view = indexStory(storyFrom('A: a'));
    expect(['B/p0.s0', 'A/p1.s0', 'A/p0.s1', 'A'].map((id) => findSentence(view, id))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

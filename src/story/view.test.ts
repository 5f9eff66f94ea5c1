import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom } from '../testing';
import { counterpartsOf, findSentence, idOf, indexStory, parseSentenceId, sentenceId, textOf } from '.';
import { locate, sentenceAt } from './view';

const RUNS = { seed: 7, numRuns: 200 };

describe('sentence ids', () => {
  test('name article, block and sentence', () => {
    expect(sentenceId('003', 4, 2)).toBe('003/p4.s2');
    expect(parseSentenceId('003/p4.s2')).toEqual({ article: '003', block: 4, within: 2 });
  });

  test('come back as they were written, even from an article with a strange id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(9999), fc.nat(99), (article, block, within) => {
        fc.pre(!/[\n\r\u2028\u2029]/u.test(article));
        expect(parseSentenceId(sentenceId(article, block, within))).toEqual({ article, block, within });
      }),
      RUNS,
    );
  });

  test.each(['', '003', '003/p4', '/p4.s2', '003/p04.s2', '003/p4.s-1', '003/p4.s2 ', '003/p9999999999.s1'])(
    'are not %j',
    (text) => {
      expect(parseSentenceId(text)).toBeUndefined();
    },
  );
});

describe('an indexed story', () => {
  test('finds every sentence by its id, and its block by its index', () => {
    fc.assert(
      fc.property(anyStory(3), (story) => {
        const view = indexStory(story);
        for (const { index: article, article: compiled, blockOf } of view.articles) {
          blockOf.forEach((_, sentence) => {
            const ref = { article, sentence };
            expect(findSentence(view, idOf(view, ref))).toEqual(ref);
            const ofArticle = view.articles[article];
            if (!ofArticle) throw new Error('no article');
            const { block, within } = locate(ofArticle, sentence);
            expect(sentenceAt(ofArticle, block, within)).toBe(sentence);
            expect(compiled.blocks[block]?.text).toContain(textOf(view, ref));
          });
        }
      }),
      RUNS,
    );
  });

  test('says where a sentence stands, past headings and empty blocks', () => {
    const view = indexStory(storyFrom('A: =t | ~ | a b | #h | c d'));
    const [article] = view.articles;
    if (!article) throw new Error('no article');
    expect(locate(article, 2)).toEqual({ block: 2, within: 1 });
    expect(locate(article, 5)).toEqual({ block: 4, within: 1 });
    expect(sentenceAt(article, 4, 0)).toBe(4);
    expect(sentenceAt(article, 1, 0)).toBeUndefined();
    expect(sentenceAt(article, 9, 0)).toBeUndefined();
    expect(idOf(view, { article: 0, sentence: 5 })).toBe('A/p4.s1');
    expect(textOf(view, { article: 0, sentence: 5 })).toBe('d.');
    expect(() => locate(article, 6)).toThrow(RangeError);
  });

  test('finds nothing under a name that names nothing', () => {
    const view = indexStory(storyFrom('A: a'));
    expect(['B/p0.s0', 'A/p1.s0', 'A/p0.s1', 'A'].map((id) => findSentence(view, id))).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('gives counterparts in the columns shown, in their order, and off screen', () => {
    const view = indexStory(storyFrom('A: a\n B: x a a@.6\n C: a\n D: a\n E: x'));
    expect(counterpartsOf(view, [2, 0, 1, 4], { article: 0, sentence: 0 })).toEqual({
      shown: [
        { article: 2, counterparts: [{ article: 2, sentence: 0, p: 0.9 }] },
        {
          article: 1,
          counterparts: [
            { article: 1, sentence: 1, p: 0.9 },
            { article: 1, sentence: 2, p: 0.6 },
          ],
        },
      ],
      offScreen: [{ article: 3, counterparts: [{ article: 3, sentence: 0, p: 0.9 }] }],
    });
  });
});

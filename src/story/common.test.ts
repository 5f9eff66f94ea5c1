import { expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { commonWords, indexStory } from '.';

/** Two articles of one sentence each, with figures as given: span, value. */
function common(one: string, other: string, figures: readonly [string, number][][] = [[], []]): string[] {
  const story = storyFrom('A: a\nB[fr]: a');
  const texts = [one, other];
  const articles = story.articles.map((article, k) => {
    const text = texts[k] ?? '';
    return {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, text, sentences: [[0, text.length] as const] })),
      figures: (figures[k] ?? []).map(([words, value]) => ({
        sentence: 0,
        span: [text.indexOf(words), text.indexOf(words) + words.length] as const,
        kind: 'number' as const,
        value,
        unit: '',
      })),
    };
  });
  const view = indexStory({ ...story, articles });
  return commonWords(view, { article: 0, sentence: 0 }, { article: 1, sentence: 0 });
}

test('names in any spelling, and figures of one value, as the other sentence has them', () => {
  expect(
    common('Then Vladimir Putin met Kadrey’s 214 men.', 'Puis Wladimir Poutine a vu les 214 hommes de Kadrey.', [
      [['214', 214]],
      [['214', 214]],
    ]),
  ).toEqual(['Wladimir', 'Poutine', 'Kadrey', '214']);
});

test('no word that only opens its sentence, no short one, no figure of another value', () => {
  expect(common('Meta paid 214.', 'Meta a payé 241.', [[['214', 214]], [['241', 241]]])).toEqual([]);
  expect(common('There Meta paid.', 'Meta a payé.')).toEqual(['Meta']);
  expect(common('The EU is here.', 'Le EU est là.')).toEqual([]);
  expect(common('Among them is AWS.', 'Termasuk AWS.')).toEqual(['AWS']);
});

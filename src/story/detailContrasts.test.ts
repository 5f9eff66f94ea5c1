import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SentenceRef } from '../engine';
import { anyStory, viewFrom } from '../testing';
import { countDetailContrasts, detailContrasts } from './detailContrasts';
import { indexStory, type StoryView } from './view';

/** `A a 214 ≠ B 241`, with `*` where it is marked and `!` where it is explained. */
function contrasts(view: StoryView, columns = view.articles.map(({ index }) => index)): string[] {
  const given = ({ article, sentence }: SentenceRef) => view.articles[article]?.figures[sentence]?.[0]?.value;
  const idOf = (article: number): string => view.story.articles[article]?.id ?? '';
  return view.articles
    .filter(({ index }) => columns.includes(index))
    .flatMap(({ index, sentences }) =>
      sentences.flatMap((one) =>
        detailContrasts(view, columns, { article: index, sentence: one.index }).map(
          ({ others, marked, explains }) =>
            `${idOf(index)} ${one.text} ${given({ article: index, sentence: one.index })} ≠ ${others.map((other) => `${idOf(other.article)} ${given(other)}`).join(', ')}${marked ? ' *' : ''}${explains ? '!' : ''}`,
        ),
      ),
    );
}

describe('figures that linked sentences give otherwise', () => {
  test('of two sources are marked in both and explained in the later column', () => {
    const view = viewFrom('A: a$214 b$30\nB: a$241 b$30');
    expect(contrasts(view)).toEqual(['A a. 214 ≠ B 241 *', 'B a. 241 ≠ A 214 *!']);
    expect(contrasts(view, [1, 0])).toEqual(['A a. 214 ≠ B 241 *!', 'B a. 241 ≠ A 214 *']);
    expect(countDetailContrasts(view)).toBe(1);
  });

  test('of one against several are marked where the one stands alone', () => {
    const view = viewFrom('A: a$241\nB: a$214\nC: a$214\nD: a$214');
    expect(contrasts(view)).toEqual([
      'A a. 241 ≠ B 214, C 214, D 214 *!',
      'B a. 214 ≠ A 241',
      'C a. 214 ≠ A 241',
      'D a. 214 ≠ A 241',
    ]);
    expect(countDetailContrasts(view)).toBe(1);
  });

  test('are explained once where an article says it twice', () => {
    const explained = contrasts(viewFrom('A: a$241 | b | a$241\nB: a$214\nC: a$214')).filter((one) =>
      one.endsWith('!'),
    );
    expect(explained).toEqual(['A a. 241 ≠ B 214, C 214 *!']);
  });

  test('go by the columns shown', () => {
    expect(contrasts(viewFrom('A: a$241\nB: a$214\nC: a'), [0, 2])).toEqual([]);
  });

  test('are none where one merely lacks the figure, or another is unread', () => {
    expect(contrasts(viewFrom('A: a$241\nB: a'))).toEqual([]);
    expect(contrasts(viewFrom('A: a$241\nB: b$214'))).toEqual([]);
  });

  test('of any story: both sides know of each other, and each difference is explained at most once a source', () => {
    fc.assert(
      fc.property(anyStory(4), (story) => {
        const view = indexStory(story);
        const columns = view.articles.map(({ index }) => index);
        for (const { index, sentences } of view.articles) {
          for (const { index: sentence } of sentences) {
            const ref = { article: index, sentence };
            for (const { others, explains, marked, detail } of detailContrasts(view, columns, ref)) {
              if (explains) expect(marked).toBe(true);
              for (const other of others) {
                expect(other.detail.span.end).toBeGreaterThan(other.detail.span.start);
                const back = detailContrasts(view, columns, other).flatMap((one) => one.others);
                expect(back).toContainEqual({ ...ref, detail });
              }
            }
          }
        }
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});

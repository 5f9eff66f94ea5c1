import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyComparison, storyFrom } from '../testing';
import { countMarks, indexStory, isMostlyOwn, marksOf, runsOf, type SentenceMark } from '.';

/** The marks of the first article, in a letter and, where it is not shown, the articles that have it. */
function marks(notation: string, columns: number[], article = 0): string {
  return marksOf(indexStory(storyFrom(notation)), columns, article)
    .map((mark) => mark.kind + (mark.kind === 'not-shown' ? `(${mark.articles})` : ''))
    .join(' ');
}

describe('a sentence is', () => {
  test('shared with a column shown', () => {
    expect(marks('A: a\n B: a\n C: b', [0, 1])).toBe('shared');
  });

  test('only in its article where no other has it, shown or not', () => {
    expect(marks('A: a x\n B: a\n C: b', [0])).toBe('not-shown(1) only');
    expect(marks('A: a x\n B: a\n C: x', [0, 1])).toBe('shared not-shown(2)');
  });

  test('not in the columns shown where others off screen have it: all of them', () => {
    expect(marks('A: a\n B: b\n C: a\n D: a', [0, 1])).toBe('not-shown(2,3)');
  });

  test('unsure where the engine is', () => {
    expect(marks('A: a? b?\n B: a', [0, 1])).toBe('unsure unsure');
  });

  test('unsure, not missing, where a column shown comes near and only others have it', () => {
    const story = 'A: a\n B: a?\n C: a\n D: b';
    expect(marks(story, [0, 1])).toBe('unsure');
    expect(marks(story, [0, 3])).toBe('not-shown(2)');
    expect(marks(story, [0, 1, 2])).toBe('shared');
    expect(marks(story, [0, 1, 2], 1)).toBe('unsure');
    expect(marks('A: a\n B: a?@.2\n C: a', [0, 1])).toBe('unsure');
    expect(marks('A: a\n B: a?@.09\n C: a', [0, 1])).toBe('not-shown(2)');
  });

  test('not marked in titles, headings and furniture', () => {
    expect(marks('A: =t | #h | ~f | a\n B: a', [0, 1])).toBe('uncompared uncompared uncompared shared');
  });

  test('unsure where a verdict of linked has no link to show for it', () => {
    const story = storyFrom('A: a\n B: a');
    expect(marksOf(indexStory({ ...story, links: [] }), [0, 1], 0)).toEqual([{ kind: 'unsure' }]);
  });
});

describe('runs', () => {
  const runs = (notation: string, columns: number[]) =>
    runsOf(marksOf(indexStory(storyFrom(notation)), columns, 0)).map(({ mark, sentences }) => [
      mark.kind,
      ...sentences,
    ]);

  test('join neighbours of one mark, over blocks, headings and furniture', () => {
    expect(runs('A: a x | y | #h | z b | ~f | c\n B: a b c', [0, 1])).toEqual([
      ['shared', 0],
      ['only', 1, 2, 4],
      ['shared', 5, 7],
    ]);
  });

  test('that are not shown name all articles that have any of it', () => {
    const view = indexStory(storyFrom('A: a b\n B: x\n C: b\n D: a'));
    expect(runsOf(marksOf(view, [0, 1], 0))).toEqual([
      { mark: { kind: 'not-shown', articles: [2, 3] }, sentences: [0, 1] },
    ]);
  });
});

describe('an article is mostly its own', () => {
  test.each([
    ['A: x y a\n B: a', true],
    ['A: x a\n B: a', false],
    ['A: x y a? b?\n B: a', false],
    ['A: #h | ~f\n B: a', false],
  ])('%j: %s', (notation, expected) => {
    expect(isMostlyOwn(indexStory(storyFrom(notation)), 0)).toBe(expected);
  });
});

test('of any story: marks hold what they say, counts and runs cover every compared sentence once', () => {
  fc.assert(
    fc.property(anyComparison(4), ({ story, columns }) => {
      const view = indexStory(story);
      const shown = (article: number) => columns.includes(article);
      columns.forEach((article) => {
        const list: SentenceMark[] = marksOf(view, columns, article);
        const judgements = story.articles[article]?.judgements ?? [];
        expect(list.length).toBe(judgements.length);
        list.forEach((mark, sentence) => {
          const saying = story.links.flatMap(({ a, b }) => {
            if (a[0] === article && a[1] === sentence) return [b[0]];
            return b[0] === article && b[1] === sentence ? [a[0]] : [];
          });
          expect(mark.kind === 'shared').toBe(saying.some(shown));
          if (mark.kind === 'only') expect(saying).toEqual([]);
          if (mark.kind === 'not-shown') expect(new Set(mark.articles)).toEqual(new Set(saying));
          expect(mark.kind === 'uncompared').toBe(judgements[sentence]?.verdict === 'uncompared');
        });
        const compared = list.flatMap((mark, sentence) => (mark.kind === 'uncompared' ? [] : [sentence]));
        const runs = runsOf(list);
        expect(runs.flatMap(({ sentences }) => sentences)).toEqual(compared);
        expect(runs.every(({ mark }, r) => mark.kind !== runs[r - 1]?.mark.kind)).toBe(true);
        expect(Object.values(countMarks(list)).reduce((sum, count) => sum + count, 0)).toBe(compared.length);
      });
    }),
    { seed: 7, numRuns: 200 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStory, storyFrom, viewFrom } from '../testing';
import { type FigurePlace, indexStory, type Ledger, ledgerOf, type StoryView } from '.';
import type { CompiledStory } from './schema';

type Quoted = CompiledStory['articles'][number]['quotations'][number];

/** `A 214 B 214 ≠ C 241` */
function figures(view: StoryView): string[] {
  const told = ({ article, figure }: FigurePlace) => `${view.story.articles[article]?.id} ${figure.value}`;
  return ledgerOf(view).figures.map(({ sides }) => sides.map((side) => side.map(told).join(' ')).join(' ≠ '));
}

/** With quotations, by article: of its first block's words, speakers of its last. */
function quoting(notation: string, ...byArticle: Quoted[][]): Ledger {
  const story = storyFrom(notation);
  const articles = story.articles.map((article, k) => ({ ...article, quotations: byArticle[k] ?? [] }));
  return ledgerOf(indexStory({ ...story, articles }));
}

const quote = (sentence: number, span: [number, number], speaker?: [block: number, end: number, resolved?: boolean]): Quoted => ({
  sentence,
  span,
  continued: false,
  ...(speaker && { speaker: { block: speaker[0], span: [0, speaker[1]], resolved: speaker[2] ?? false } }),
}); // biome-ignore format: one form

describe('figures of linked sentences', () => {
  it('are one row where they are the same', () => {
    expect(figures(viewFrom('A: a$214 b$30\nB: a$214 b\nC: b$30'))).toEqual(['A 214 B 214', 'A 30 C 30']);
  });

  it('stand on sides where they differ, that of most sources first, before all others', () => {
    expect(figures(viewFrom('A: a$30 b$241\nB: a$30 b$214\nC: a$30 b$214'))).toEqual([
      'B 214 C 214 ≠ A 241',
      'A 30 B 30 C 30',
    ]);
  });

  it('are told once a source, and first those that most give', () => {
    expect(figures(viewFrom('A: b$30 | a$25 | a$25\nB: b$30 a$25\nC: a$25'))).toEqual(['A 25 B 25 C 25', 'A 30 B 30']);
  });

  it('are none where one source alone gives them, or the sentences say different things', () => {
    expect(figures(viewFrom('A: a$30 b$40\nB: a c$40'))).toEqual([]);
    expect(figures(viewFrom('A: a$30'))).toEqual([]);
  });

  it('of any story: at least two sources a row, each once a side, every figure that of its sentence', () => {
    fc.assert(
      fc.property(anyStory(4), (story) => {
        const view = indexStory(story);
        for (const { sides, sources } of ledgerOf(view).figures) {
          expect(sources).toBeGreaterThan(1);
          for (const side of sides) {
            expect(new Set(side.map(({ article }) => article)).size).toBe(side.length);
            for (const { article, sentence, figure } of side)
              expect(view.articles[article]?.figures[sentence]).toContain(figure);
          }
        }
      }),
      { seed: 18, numRuns: 200 },
    );
  });
});

describe('what one source alone has', () => {
  it('is of sentences that nobody else has, if nobody gives the figure elsewhere', () => {
    const { alone } = ledgerOf(viewFrom('A: a x$30 y$50 z?$70\nB: a$50'));
    expect(alone.map(({ article, figures }) => [article, figures.map(({ figure }) => figure.value)])).toEqual([
      [0, [30]],
    ]);
  });

  it('has its quotations', () => {
    const { alone, quotations } = quoting('A: ab xy\nB: ab', [quote(1, [4, 6])]);
    expect(quotations).toEqual([]);
    expect(alone.map(({ quotations: own }) => own.map(({ quotations: [q] }) => q?.text))).toEqual([['xy']]);
  });
});

describe('quotations of linked sentences', () => {
  const STORY = 'A: abcd | JoReed\nB: abcd | Reed\nC: abcd';

  it('tell who quotes and who only reports', () => {
    const { quotations } = quoting(STORY, [quote(0, [0, 4])], [quote(0, [0, 4])]);
    expect(quotations.map(({ direct, places }) => [direct, places.map((place) => place.quotations.length)])).toEqual([
      [2, [1, 1, 0]],
    ]);
  });

  it('don’t tell that a source only reports where it has marks that may quote', () => {
    const story = storyFrom('A: abcd\nB: abcd\nC: abcd');
    const [a, b, c] = story.articles;
    if (!a || !b || !c) throw new Error('no articles');
    const marked = { ...b, blocks: b.blocks.map((block) => ({ ...block, text: '“ab”.' })) };
    const articles = [{ ...a, quotations: [quote(0, [0, 4])] }, marked, { ...c, quotations: [quote(0, [0, 4])] }];
    const [row] = ledgerOf(indexStory({ ...story, articles })).quotations;
    expect(row?.places.map(({ reports }) => reports)).toEqual([false, false, false]);
  });

  it('of one source are none where they are a single word: it may be a name', () => {
    expect(quoting(STORY, [quote(0, [0, 4])]).quotations).toEqual([]);
  });

  it('name the speaker that the texts name beside them', () => {
    const speakers = (...byArticle: Quoted[][]) =>
      quoting(STORY, ...byArticle).quotations.map(({ speaker }) => speaker?.text);
    expect(speakers([quote(0, [0, 4], [1, 6])], [quote(0, [0, 4])])).toEqual(['JoReed']);
    expect(speakers([quote(0, [0, 4])], [quote(0, [0, 4])])).toEqual([undefined]);
    expect(speakers([quote(0, [0, 4], [1, 6, true])], [quote(0, [0, 4])])).toEqual([undefined]);
    expect(speakers([quote(0, [0, 4], [1, 6, true])], [quote(0, [0, 4], [1, 4])])).toEqual(['Reed']);
  });

  it('name one that was named before where two texts agree', () => {
    const both = 'A: abcd | Reed\nB: abcd | Reed';
    const story = quoting(both, [quote(0, [0, 4], [1, 4, true])], [quote(0, [0, 4], [1, 4, true])]);
    expect(story.quotations.map(({ speaker }) => speaker)).toEqual([{ text: 'Reed', lang: 'en' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { comparisonFrom } from '../testing';
import type { Article, Hedge, Judgement, Reading, Role, Section } from './model';
import { sectionsOf } from './sections';

/** The sections of the notation's first article, against its second. */
function sections(notation: string): Section[] {
  return comparisonFrom(notation).sections.filter(({ article }) => article === 0);
}

const HEDGE: Hedge = { certainty: 'possible', cue: { start: 0, end: 1 }, scope: 'clause', cueIn: 0 };

/** Blocks by role and sentences, which a space parts. */
function articleFrom(lang: string, blocks: readonly (readonly [Role, ...string[]])[]): Article {
  return {
    id: 'a',
    lang,
    facts: {},
    blocks: blocks.map(([role, ...sentences]) => {
      let end = -1;
      const spans = sentences.map((sentence) => {
        const start = end + 1;
        end = start + sentence.length;
        return { start, end };
      });
      return { role, lang, text: sentences.join(' '), sentences: spans };
    }),
  };
}

const HEADING = { article: 0, kind: 'heading', possible: 0, advised: 0, speculative: false } as const;

describe('under headings', () => {
  test('a section holds the compared sentences, and the share of those only here', () => {
    expect(sections('A: =t | a | #h | b x | ~f | >c y\n B: a b c')).toEqual([
      // t 0, a 1, h 2, b 3, x 4, f 5, c 6, y 7
      { ...HEADING, opening: 2, sentences: [3, 4, 6, 7], only: 0.5 },
    ]);
  });

  test('a section ends at the next heading of its level or above, not at one below', () => {
    expect(sections('A: #h | a | ##i | x | ##j | b | #k | y\n B: a b')).toEqual([
      // h 0, a 1, i 2, x 3, j 4, b 5, k 6, y 7
      { ...HEADING, opening: 0, sentences: [1, 3, 5], only: 1 / 3 },
      { ...HEADING, opening: 2, sentences: [3], only: 1 },
      { ...HEADING, opening: 4, sentences: [5], only: 0 },
      { ...HEADING, opening: 6, sentences: [7], only: 1 },
    ]);
  });

  test('a heading with nothing under it has no section', () => {
    expect(sections('A: a | #h | ~f | #i\n B: a')).toEqual([]);
    expect(sections('A: #h | ##i\n B: a')).toEqual([]);
  });

  test('text above the first heading is in no section', () => {
    expect(sections('A: =t | a b\n B: a')).toEqual([]);
  });

  test('a heading without a level is of the first', () => {
    const { articles, judgements, readings } = comparisonFrom('A: #h | a | #i | b\n B: a');
    const [article] = articles;
    if (!article) throw new Error('no article');
    const bare = { ...article, blocks: article.blocks.map(({ level: _, ...block }) => block) };
    const found = sectionsOf(bare, 3, judgements[0] ?? [], readings[0] ?? []);
    expect(found.map(({ article: a, sentences }) => [a, sentences])).toEqual([
      [3, [1]],
      [3, [3]],
    ]);
  });
});

describe('lists', () => {
  /** Openings and sentences of the lists of an article that nobody else shares a word with. */
  function lists(...blocks: readonly (readonly [Role, ...string[]])[]): (readonly [number, readonly number[]])[] {
    const article = articleFrom('en', blocks);
    const found = sectionsOf(article, 0, [], []);
    return found.filter(({ kind }) => kind === 'list').map(({ opening, sentences }) => [opening, sentences]);
  }

  test('have the sentence that leads into them, by a colon or by counting what follows', () => {
    expect(lists(['paragraph', 'Rain fell.', 'Cases include:'], ['list-item', 'A.'], ['list-item', 'B.'])).toEqual([
      [0, [1, 2, 3]],
    ]);
    expect(lists(['paragraph', 'There are three questions.'], ['list-item', 'A.'])).toEqual([[0, [0, 1]]]);
  });

  test('begin with their first item where nothing leads into them', () => {
    expect(lists(['paragraph', 'Rain fell.'], ['list-item', 'A.'], ['list-item', 'B.'], ['paragraph', 'C.'])).toEqual([
      [1, [1, 2]],
    ]);
    expect(lists(['list-item', 'A.'])).toEqual([[0, [0]]]);
  });

  test('are what the heading holds where they stand right under it', () => {
    expect(lists(['heading', 'Cases'], ['list-item', 'A.'], ['list-item', 'B.'])).toEqual([]);
  });

  test('are two where a paragraph stands between', () => {
    expect(lists(['list-item', 'A.'], ['paragraph', 'And also:'], ['list-item', 'B.'])).toEqual([
      [0, [0]],
      [1, [1, 2]],
    ]);
  });
});

describe('a speculative section', () => {
  const speculative = (notation: string): boolean[] => sections(notation).map((section) => section.speculative);

  test('is mostly only here, and mostly worded as possible, conditional or advised', () => {
    expect(speculative('A: #h | x% y%conditional z%advised\n B: a')).toEqual([true]);
    expect(speculative('A: #h | x% y% z w%\n B: a')).toEqual([true]);
    expect(speculative('A: #h | x% y% z w\n B: a')).toEqual([false]);
    expect(speculative('A: #h | x%hearsay y%expected z%unread\n B: a')).toEqual([false]);
    expect(speculative('A: #h | a% b% x%\n B: a b')).toEqual([false]);
    expect(speculative('A: #h | a% x% y% z%\n B: a')).toEqual([true]);
  });

  test('has three sentences or more', () => {
    expect(speculative('A: #h | x% y%\n B: a')).toEqual([false]);
  });

  test('counts what its sentences are worded as', () => {
    expect(sections('A: #h | x% y%conditional z%advised w\n B: a')[0]).toMatchObject({ possible: 0.5, advised: 0.25 });
  });

  test('can be told of by evidence that is too little for any one of its sentences', () => {
    const article = articleFrom('en', [
      ['heading', 'H'],
      ['paragraph', 'A.', 'B.', 'C.'],
    ]);
    const judged = (...only: readonly number[]): Judgement[] => [
      { verdict: 'uncompared', nearest: [] },
      ...only.map((q): Judgement => ({ verdict: 'unsure', nearest: [], only: q })),
    ];
    const readings = [0, 1, 2, 3].map((): Reading => ({ ...HEDGE, certainty: 'possible' }));
    const of = (judgements: readonly Judgement[]) => sectionsOf(article, 0, judgements, readings)[0];
    expect(of(judged(0.75, 0.75, 0.75))).toMatchObject({ only: 0.75, speculative: true });
    expect(of(judged(0.75, 0.75, 0.5))?.speculative).toBe(false);
    expect(of(judged(0.81, 0.81).concat({ verdict: 'linked', nearest: [] }))?.speculative).toBe(false);
  });
});

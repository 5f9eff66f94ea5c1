import { describe, expect, test } from 'vitest';
import type { Article } from '../model';
import { areSameFigure, figureDifferences } from './figureDifferences';
import { figuresOf } from './figures';

function saying(lang: string, text: string, published?: string): Article {
  const sentences = [{ start: 0, end: text.length }];
  return {
    id: lang,
    lang,
    facts: published === undefined ? {} : { published },
    blocks: [{ role: 'paragraph', lang, text, sentences }],
  };
}

/** What two linked sentences differ in, as they have it. */
function between([langA, a]: readonly [string, string], [langB, b]: readonly [string, string], p = 0.9): string[] {
  const figures = [figuresOf(saying(langA, a)), figuresOf(saying(langB, b))];
  const link = { a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 }, p };
  return figureDifferences([link], figures).map(
    ({ type, spans: [x, y] }) => `${type}: ${a.slice(x.start, x.end)} / ${b.slice(y.start, y.end)}`,
  );
}
const english = (a: string, b: string, p?: number) => between(['en', a], ['en', b], p);

describe('figures of linked sentences', () => {
  test('differ across languages, signs and scales', () => {
    expect(between(['en', 'The ferry carried 214 passengers.'], ['de', 'An Bord waren 241 Passagiere.'])).toEqual([
      'figure: 214 / 241',
    ]);
    expect(english('It cost $4 million.', 'It cost $5 million.')).toEqual(['figure: $4 million / $5 million']);
    expect(english('Sales fell by 12%.', 'Sales fell by 21 percent.')).toHaveLength(1);
    expect(between(['en', 'They vote on March 22.'], ['id', 'Pemilu digelar pada 27 Maret.'])).toEqual([
      'date: March 22 / 27 Maret',
    ]);
  });

  test.each([
    ['It drew 2,900 people.', 'It drew about 3,000 people.'],
    ['It drew 2,960 people.', 'It drew 2,900 people.'],
    ['Traffic fell 18 percent.', 'Traffic fell by almost a fifth.'],
    ['It opens on March 1.', 'It opens in March.'],
    ['It opened on March 1, 2026.', 'It opened on March 1.'],
    ['It cost $4 million.', 'It cost €5 million.'],
    ['It cost $4 million.', 'It cost between $3 million and $5 million.'],
  ])('rounded, without a part or in another unit they don’t: %s %s', (a, b) => {
    expect(english(a, b)).toEqual([]);
    expect(english(b, a)).toEqual([]);
  });

  test('of days that are told from the day of publication differ where no time zone explains it', () => {
    const told = (text: string) => figuresOf(saying('en', text, '2026-03-11'));
    const link = { a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 }, p: 0.9 };
    const differ = (a: string, b: string) => figureDifferences([link], [told(a), told(b)]).length > 0;
    expect(differ('It closed on Tuesday.', 'It closed on 10 March.')).toBe(false);
    expect(differ('It closed on Tuesday.', 'It closed on Wednesday.')).toBe(false);
    expect(differ('It closed on Tuesday.', 'It closed on Friday.')).toBe(true);
    expect(differ('It closed on Tuesday.', 'It closed on 6 March.')).toBe(true);
    expect(differ('It opened last year.', 'It opened in 2023.')).toBe(true);
  });

  test('of several of a kind nobody can tell which belong together', () => {
    expect(english('It carried 214 passengers and 19 crew.', 'It carried 241 passengers.')).toEqual([]);
    expect(english('It carried 214 adults and 119 children.', 'It carried 241 adults and 131 children.')).toEqual([]);
  });

  test('one among others that agree is told', () => {
    expect(
      between(['en', 'It carried 241 passengers and 19 crew.'], ['es', 'Viajaban 214 pasajeros y 19 tripulantes.']),
    ).toEqual(['figure: 241 / 214']);
  });

  test('small ones, and those far apart, count different things', () => {
    expect(english('Three ships came.', 'Four men came.')).toEqual([]);
    expect(english('It recalled 186,000 jars.', 'It recalled jars of 350 grams.')).toEqual([]);
  });

  test('say nothing over a link that is little surer than none', () => {
    expect(english('It cost $4 million.', 'It cost $5 million.', 0.79)).toEqual([]);
  });
});

describe('the same figure', () => {
  const same = (a: readonly [string, string], b: readonly [string, string]) => {
    const [x, y] = [a, b].map(([lang, text]) => figuresOf(saying(lang, text))[0]?.[0]);
    return x && y && areSameFigure(x, y);
  };
  test.each([
    [['en', 'It cost $60 million.'], ['fr', 'Cela a coûté 60 millions de dollars.'], true],
    [['en', 'It cost $60 million.'], ['fr', 'Cela a coûté 60 millions d’euros.'], false],
    [['en', 'It drew 2,960 people.'], ['en', 'It drew 3,000 people.'], true],
    [['en', 'It drew 12 people.'], ['en', 'It took 12 minutes.'], false],
    [['en', 'They vote on March 22, 2026.'], ['id', 'Pemilu digelar pada 22 Maret.'], true],
    [['en', 'They voted in 2025.'], ['en', 'They voted on 3 March 2025.'], false],
    [['en', 'They voted in 2025.'], ['en', 'They vote in March.'], false],
    [['en', 'It left at 6.10pm.'], ['de', 'Sie legte um 18.10 Uhr ab.'], true],
  ] as const)('%j, %j: %j', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});

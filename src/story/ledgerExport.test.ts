import { describe, expect, test } from 'vitest';
import { parsedCsv, storyFrom, storyTelling, viewFrom } from '../testing';
import { figuresAsCsv, figuresAsJson, indexStory, quotationsAsCsv, quotationsAsJson, type StoryView } from '.';

/** Two sentences of two languages that say the same, quote the same and state the same range. */
function telling(): StoryView {
  const story = storyTelling('s', {
    A: ['ar', 'قال: «نعم, "طبعًا"»، بين ٦٠ و٨٠ مليونًا'],
    B: ['zh', '他说：“是的,\n没问题”，六千万至八千万'],
  });
  const marks = [[6, 17], [4, 11]] as const; // biome-ignore format: a row
  const figures = [[24, 39], [13, 20]] as const; // biome-ignore format: a row
  const articles = story.articles.map((article, k) => ({
    ...article,
    judgements: [{ verdict: 'linked' as const, nearest: [] }],
    quotations: [{ sentence: 0, span: marks[k] ?? marks[0], continued: false }],
    figures: [
      {
        sentence: 0,
        span: figures[k] ?? figures[0],
        kind: 'range' as const,
        value: [6e7, 8e7] as const,
        unit: '',
        approx: 'about' as const,
      },
    ],
  }));
  return indexStory({ ...story, articles, links: [{ a: [0, 0], b: [1, 0], p: 0.9 }] });
}

describe('figures as CSV', () => {
  test('have a line a row and source, differences first, and then what one source alone gives', () => {
    const view = viewFrom('A: a$30 b$214 x$7\nB[fr]: a$30 b$241\nC: b$214');
    expect(parsedCsv(figuresAsCsv(view)).map((line) => line.slice(0, 10))).toEqual([
      ['row', 'source', 'language', 'says', 'differs', 'side', 'figure', 'value', 'unit', 'kind'],
      ['1', 'A', 'en', 'gives', 'true', '1', 'b', '214', '', 'number'],
      ['1', 'C', 'en', 'gives', 'true', '1', 'b', '214', '', 'number'],
      ['1', 'B', 'fr', 'gives', 'true', '2', 'b', '241', '', 'number'],
      ['2', 'A', 'en', 'gives', 'false', '1', 'a', '30', '', 'number'],
      ['2', 'B', 'fr', 'gives', 'false', '1', 'a', '30', '', 'number'],
      ['3', 'A', 'en', 'only', 'false', '1', 'x', '7', '', 'number'],
    ]);
  });

  test('keep Arabic and Chinese, and write a range with its ends', () => {
    const view = telling();
    const texts = view.articles.map(({ sentences }) => sentences[0]?.text ?? '');
    const [, ...lines] = parsedCsv(figuresAsCsv(view));
    expect(lines.map((line) => line.slice(6))).toEqual([
      [texts[0]?.slice(24, 39), '60000000/80000000', '', 'range', 'about', 'A/p0.s0', texts[0]],
      [texts[1]?.slice(13, 20), '60000000/80000000', '', 'range', 'about', 'B/p0.s0', texts[1]],
    ]);
  });
});

describe('quotations as CSV', () => {
  test('keep Arabic and Chinese, marks and ends of lines', () => {
    const [head, ...lines] = parsedCsv(quotationsAsCsv(telling()));
    expect(head).toEqual(['row', 'source', 'language', 'says', 'speaker', 'quotation', 'sentence', 'text']);
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      ['1', 'A', 'ar', 'quotes', '', 'نعم, "طبعًا', ],
      ['1', 'B', 'zh', 'quotes', '', '是的,\n没问题'],
    ]); // biome-ignore format: a row each
  });

  test('say who only reports, and what no other source has', () => {
    const story = storyFrom('A: ab xy\nB: ab');
    const quote = (sentence: number, start: number, end: number) => ({
      sentence,
      span: [start, end] as const,
      continued: false,
    });
    const quotations = [[quote(0, 0, 6), quote(1, 4, 6)], []];
    const articles = story.articles.map((article, k) => ({ ...article, quotations: quotations[k] ?? [] }));
    const lines = parsedCsv(quotationsAsCsv(indexStory({ ...story, articles }))).slice(1);
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      ['1', 'A', 'en', 'quotes', '', 'ab. xy'],
      ['1', 'B', 'en', 'reports', '', ''],
      ['2', 'A', 'en', 'only', '', 'xy'],
    ]);
  });
});

test('as JSON the same records, and what file it is', () => {
  const view = telling();
  for (const [kind, json, csv] of [
    ['figures', figuresAsJson, figuresAsCsv],
    ['quotations', quotationsAsJson, quotationsAsCsv],
  ] as const) {
    const { records, ...head } = JSON.parse(json(view));
    expect(head).toEqual({ format: 1, kind: `parallax-${kind}`, story: 's', title: {} });
    const [columns = [], ...lines] = parsedCsv(csv(view));
    expect(Object.keys(records[0])).toEqual(columns);
    expect(records.map((record: object) => Object.values(record).map(String))).toEqual(lines);
  }
});

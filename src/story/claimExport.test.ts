import { describe, expect, test } from 'vitest';
import { parsedCsv, storyTelling, viewFrom } from '../testing';
import { claimsAsCsv, claimsAsJson, indexStory, type StoryView } from '.';

const VIEW = viewFrom('A: a b\nB[fr]: a%hearsay x\nC[id]: b? a y z a');

describe('the table as CSV', () => {
  test('has a line a statement and source, and then what one source alone has', () => {
    expect(parsedCsv(claimsAsCsv(VIEW))).toEqual([
      ['statement', 'source', 'language', 'says', 'times', 'certainty', 'differs', 'sentence', 'text'],
      ['1', 'A', 'en', 'says', '1', 'flat', 'true', 'A/p0.s0', 'a.'],
      ['1', 'B', 'fr', 'says', '1', 'hearsay', 'true', 'B/p0.s0', 'a.'],
      ['1', 'C', 'id', 'says', '2', 'flat', 'true', 'C/p0.s1', 'a.'],
      ['2', 'B', 'fr', 'only', '1', 'flat', 'false', 'B/p0.s1', 'x.'],
      ['3', 'C', 'id', 'only', '1', 'flat', 'false', 'C/p0.s2', 'y.'],
      ['4', 'C', 'id', 'only', '1', 'flat', 'false', 'C/p0.s3', 'z.'],
    ]);
  });

  test('says where it is unclear, and leaves empty what isn’t said', () => {
    const lines = parsedCsv(claimsAsCsv(viewFrom('A: a b\nB: a b\nC: a?'))).slice(1);
    expect(lines.filter(([, source]) => source === 'C')).toEqual([
      ['1', 'C', 'en', 'unclear', '0', '', 'false', 'C/p0.s0', 'a.'],
      ['2', 'C', 'en', 'lacks', '0', '', 'false', '', ''],
    ]);
  });

  test('begins with the mark of UTF-8', () => {
    expect(claimsAsCsv(VIEW).startsWith('\u{feff}statement,')).toBe(true);
  });

  test('keeps any text whole, and lets none be run', () => {
    const texts = ['He said, “no”.', 'A "quoted" word\r\nand a line', '=1+1', '@SUM(A1)', 'مرحبا, عالم', ' "'];
    const view: StoryView = indexStory(storyTelling('s', { A: ['en', ...texts], B: ['fr', 'x'] }));
    const written = parsedCsv(claimsAsCsv(view))
      .filter(([, source]) => source === 'A')
      .map((line) => line.at(-1));
    expect(written).toEqual(texts.map((text) => (/^[=@]/u.test(text) ? `'${text}` : text)));
  });
});

test('as JSON the same records, and what file it is', () => {
  const { records, ...head } = JSON.parse(claimsAsJson(VIEW));
  expect(head).toEqual({ format: 1, kind: 'parallax-claims', story: 'story', title: {} });
  const [columns = [], ...lines] = parsedCsv(claimsAsCsv(VIEW));
  expect(Object.keys(records[0])).toEqual(columns);
  expect(records.map((record: object) => Object.values(record).map(String))).toEqual(lines);
});

import { expect, test } from 'vitest';
import { boundaryCounts, boundaryF1, boundaryTable } from './sentences';

const story = (lang: string, ...paragraphs: string[][]) => ({
  versions: [{ lang, paragraphs: paragraphs.map((texts) => texts.map((text) => ({ text }))) }],
});

test('boundaries inside paragraphs are counted, those at their ends are not', () => {
  const stories = [story('en-GB', ['One. ', 'Two.', 'Three.'], ['Four.']), story('zh', ['一。', '二。'])];
  const counts = boundaryCounts(stories, (text) => [0, text.indexOf('T'), 1, text.indexOf('二')]);
  // "One. Two. Three.": 5 and 10 are known, 5 and 1 found; "Four.": only 1 found. "一。二。": 2 is known, 1 and 2 found.
  expect(counts.get('en')).toEqual({ known: 2, found: 3, right: 1 });
  expect(counts.get('zh')).toEqual({ known: 1, found: 2, right: 1 });
});

test('F1 is twice the right ones over all known and found', () => {
  expect(boundaryF1({ known: 2, found: 3, right: 1 })).toBeCloseTo(0.4);
  expect(boundaryF1({ known: 0, found: 0, right: 0 })).toBe(1);
});

test('the table has the platform’s own cutting beside the cutter’s', () => {
  const table = boundaryTable([story('en', ['Mr. Smith left.', 'She stayed.'])], () => [16]);
  expect(table.split('\n').at(-1)).toBe('| en | 1 | 0.667 | 1.000 | 1.000 | 1.000 |');
});

import { expect, test } from 'vitest';
import { labelledPage, pageCounts, pageFigures } from './pages';

const page = labelledPage(
  'one',
  'F Skip to content\nT A tower falls\n\nP Nobody was in the tow-\nP er on Monday.\nL 1. a bell',
);

test('words are counted where their first letter stands, whatever was joined', () => {
  const counts = pageCounts([page], () => [
    { text: 'Skip to content', role: 'furniture' },
    { text: 'A tower falls', role: 'title' },
    { text: 'Nobody was in the tower on Monday.', role: 'paragraph' },
    { text: 'a bell', role: 'furniture', number: 1 },
  ]);
  // "1", "a" and "bell" are called furniture and are none.
  expect(counts).toEqual({ known: 3, called: 6, right: 3, titles: 1, pages: 1 });
  expect(pageFigures(counts)).toEqual({ furniturePrecision: 0.5, furnitureRecall: 1, titles: 1, pages: 1 });
});

test('a title with anything more is wrong, and a word that is missing is an error', () => {
  const blocks = [{ text: 'Skip to content A tower falls Nobody was in the tower on Monday. 1. a bell' }];
  expect(pageCounts([page], () => blocks.map((block) => ({ ...block, role: 'title' }))).titles).toBe(0);
  expect(() => pageCounts([page], () => [{ text: 'Skip' }])).toThrow(/one: to is not where it stands/);
});

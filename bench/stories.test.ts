import { expect, test } from 'vitest';
import { pairFigures, storyFigures } from './stories';

test('pairs of articles in one group are right where they are of one story', () => {
  // Two of three of x are together, with one of y: of three pairs put together one is right, of four known one is found.
  const figures = pairFigures([['x/0', 'x/1', 'y/0'], ['x/2'], ['y/1']]);
  expect(figures).toEqual({ precision: 1 / 3, recall: 1 / 4, precisionByEvent: 1 / 3 });
});

test('documents that report one event count as one story by event alone', () => {
  const figures = pairFigures([['reuters-218909/0', 'cbsnews-248387/0', 'x/0']]);
  expect(figures).toMatchObject({ precision: 0, precisionByEvent: 1 / 3 });
});

test('the versions of all stories are grouped as loose articles, in several orders', async () => {
  const version = (text: string) => ({ lang: 'en', paragraphs: [[{ text, role: 'paragraph' as const }]] });
  const stories = ['A river rose.', 'A court met.'].map((text, k) => ({
    id: `s${k}`,
    versions: [version(text), version(text)],
  }));
  const vectorOf = (text: string) => Float32Array.from(text.includes('river') ? [1, 0] : [0, 1]);
  const encode = async (texts: Iterable<string>) =>
    new Map([...texts].map((text) => [text, { whole: vectorOf(text), windows: [] }]));
  const figures = await storyFigures(stories, { encode, calibration: { means: {} } });
  expect(figures).toEqual({ precision: 1, recall: 1, precisionByEvent: 1, related: 0, orders: 5 });
});

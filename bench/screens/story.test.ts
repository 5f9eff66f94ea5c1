import { describe, expect, test } from 'vitest';
import { indexStory, readCompiledStory } from '../../src/story';
import { linesOf, seededNumbers, syntheticStory } from './story';

const SIZE = { id: 'made', columns: 3, paragraphs: 200 };

describe('syntheticStory', () => {
  test('is a story that the site reads, the same one every time', () => {
    const story = syntheticStory(SIZE);
    expect(readCompiledStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
    expect(syntheticStory(SIZE)).toEqual(story);
  });

  test('has most of its sentences in common, and some of each article alone', () => {
    for (const { judgements } of syntheticStory(SIZE).articles) {
      expect(judgements).toHaveLength(400);
      const own = judgements.filter(({ verdict }) => verdict === 'only').length;
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(80);
    }
  });

  test('gives its sentences whole: a capital at the start, a full stop at the end', () => {
    const { articles } = indexStory(syntheticStory(SIZE));
    for (const { text } of articles[1]?.sentences ?? []) expect(text).toMatch(/^[A-Z][^.]*\.$/u);
  });
});

test('linesOf is a paragraph a line', () => {
  const story = syntheticStory(SIZE);
  const lines = linesOf(story, 2).split('\n');
  expect(lines).toHaveLength(200);
  expect(lines[7]).toBe(story.articles[2]?.blocks[7]?.text);
});

test('seededNumbers are from 0 to 1, and others from another seed', () => {
  const numbers = Array.from({ length: 100 }, seededNumbers(7));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(Array.from({ length: 100 }, seededNumbers(8))).not.toEqual(numbers);
});

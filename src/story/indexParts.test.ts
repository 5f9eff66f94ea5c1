import { describe, expect, it } from 'vitest';
import { manyEntries, storyFrom } from '../testing';
import { indexFiles, isIndexPartFile, readIndexFiles } from './files';
import { joinIndex, partIndex } from './indexParts';
import { toIndex } from './make';
import { readStoryIndex } from './read';
import { serialise } from './serialise';

const index = manyEntries(60);
const FULL = 20_000;

function parted(full = FULL) {
  const { first, parts } = partIndex(index, full);
  return {
    first: readStoryIndex(JSON.parse(first)),
    parts: [...parts.values()].map(reading),
    names: [...parts.keys()],
  };
}
const reading = (text: string) => readStoryIndex(JSON.parse(text));

describe('an index in parts', () => {
  it('is one part where it is short, as it was', () => {
    const { first, parts } = partIndex(index);
    expect([first, parts.size]).toEqual([serialise(index), 0]);
    expect([...indexFiles(toIndex([])).keys()]).toEqual(['index.json']);
  });

  it('is the same again when it is joined, and no part is much longer than another', () => {
    const { first, parts } = parted();
    expect(parts.length).toBeGreaterThan(2);
    expect(joinIndex(first, parts)).toEqual(index);
    for (const part of parts) expect(serialise(part).length).toBeLessThan(FULL * 1.1);
  });

  it('has the newest stories in the first part, the undated in the last, and single articles below all', () => {
    const lastDay = ({ stories }: typeof index) =>
      stories
        .map(
          ({ articles }) =>
            articles
              .map(({ facts }) => facts.published ?? '')
              .sort()
              .at(-1) ?? '',
        )
        .sort();
    const { first, parts } = parted();
    const [oldestOfFirst = ''] = lastDay(first);
    expect(lastDay(parts[0] ?? first).every((day) => day <= oldestOfFirst)).toBe(true);
    const mixed = toIndex([storyFrom('A: a'), { ...storyFrom('A: a\n B: a'), id: 'two' }]);
    expect(reading(partIndex(mixed, 1).first)).toMatchObject({ singles: [], stories: [{ id: 'two' }] });
  });

  it('tells in the first part what the others have', () => {
    const { first, parts, names } = parted();
    const stories = parts.reduce((sum, part) => sum + part.stories.length, 0);
    expect(first.further).toEqual({ parts: names, stories, singles: 0, languages: ['ar', 'en', 'fr', 'id', 'ms'] });
    expect(first.stories.length + stories).toBe(60);
  });

  it('has other names for parts that have changed, and the same for the same', () => {
    const again = partIndex({ ...index, stories: index.stories.slice(1) }, FULL);
    expect(parted().names).toEqual(parted().names);
    expect([...again.parts.keys()]).not.toEqual(parted().names);
  });

  it('is whole when its files are read', () => {
    const many = manyEntries(300);
    const files = indexFiles(many);
    expect([...files.keys()].filter(isIndexPartFile)).toHaveLength(files.size - 1);
    expect(readIndexFiles((name) => JSON.parse(files.get(name) ?? ''))).toEqual(many);
  });
});

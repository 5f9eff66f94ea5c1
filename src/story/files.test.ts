import { describe, expect, it } from 'vitest';
import { storyFrom } from '../testing';
import { dataFiles } from './files';
import { toIndex } from './make';
import { serialise } from './serialise';

const named = (id: string) => ({ ...storyFrom('A: a\n B: a'), id });

describe('dataFiles', () => {
  it('has a file a story, the index, and the search index', () => {
    const stories = [named('whale'), named('ferry')];
    const files = dataFiles(stories);
    expect([...files.keys()].sort()).toEqual([
      'ferry.json',
      'index.json',
      'search.0.json',
      'search.json',
      'whale.json',
    ]);
    expect(files.get('ferry.json')).toBe(serialise(stories[1]));
    expect(files.get('index.json')).toBe(serialise(toIndex(stories)));
  });

  it.each(['index', 'search', 'problems'])('refuses a story called %s, whose file is the site’s own', (id) => {
    expect(() => dataFiles([named(id)])).toThrow(`a story is called ${id}, expected another name`);
  });
});

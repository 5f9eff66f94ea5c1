import { describe, expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { FORMAT, readCompiledStory, readStoryIndex } from '.';
import { upgraded } from './upgrade';

const TODAY = storyFrom('A: a b\n B: a | c');
const WHY = [0.61, 1, 2, 0.5] as const;
const links = TODAY.links.map((link) => ({ ...link, why: [...WHY] }));

describe('a file of format 1', () => {
  test('is read as today’s, without the leads of its links', () => {
    const old = { ...TODAY, format: 1, links: links.map((link) => ({ ...link, why: [0.61, 1, 0.2, 2, -0.1, 0.5] })) };
    expect(links).not.toEqual([]);
    expect(readCompiledStory(old)).toEqual({ ...TODAY, links });
  });

  test('may have links without reasons, and be an index', () => {
    expect(readCompiledStory({ ...TODAY, format: 1 })).toEqual(TODAY);
    expect(readStoryIndex({ format: 1, stories: [], singles: [] })).toEqual({
      format: FORMAT,
      stories: [],
      singles: [],
    });
  });

  test('is refused where it is broken, and not by the upgrade', () => {
    for (const broken of [{ links: 7 }, { links: [7] }, { links: [{ why: [1] }] }, { links: undefined }]) {
      expect(() => readCompiledStory({ ...TODAY, format: 1, ...broken })).toThrow(/^links/u);
    }
  });
});

test.each([[null], [7], ['text'], [[]], [{}], [{ format: 0 }], [{ format: 99 }], [{ format: FORMAT }]])(
  'what is no older file is left as it is: %j',
  (json) => {
    expect(upgraded(json)).toBe(json);
  },
);

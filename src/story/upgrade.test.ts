import { describe, expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { FORMAT, indexStory, readCompiledStory, readStoryIndex } from '.';
import { toIndex } from './make';
import { upgraded } from './upgrade';

const TODAY = storyFrom('A: a b\n B: a | c');
/** As formats 1 and 2 had it. */
const NEVER_READ = {
  ...TODAY,
  articles: TODAY.articles.map(
    ({ hedges: _, unread: __, figures: ___, quotations: ____, credits: _____, ...article }) => article,
  ),
  sections: [{ article: 0, heading: 0, sentences: [1], only: 0.5 }],
};
const UNREAD = {
  ...TODAY,
  articles: TODAY.articles.map((article) => ({ ...article, hedges: [], unread: article.judgements.map((_, k) => k) })),
  sections: [
    {
      article: 0,
      kind: 'heading',
      opening: 0,
      sentences: [1],
      only: 0.5,
      possible: 0,
      advised: 0,
      speculative: false,
    },
  ],
};
const WHY = [0.61, 1, 2, 0.5] as const;
const links = TODAY.links.map((link) => ({ ...link, why: [...WHY] }));

describe('a file of format 1', () => {
  test('is read as today’s, without the leads of its links', () => {
    const old = {
      ...NEVER_READ,
      format: 1,
      links: links.map((link) => ({ ...link, why: [0.61, 1, 0.2, 2, -0.1, 0.5] })),
    };
    expect(links).not.toEqual([]);
    expect(readCompiledStory(old)).toEqual({ ...UNREAD, links });
  });

  test('may have links without reasons, and be an index', () => {
    expect(readCompiledStory({ ...NEVER_READ, format: 1 })).toEqual(UNREAD);
    expect(readStoryIndex({ format: 1, stories: [], singles: [] })).toEqual({
      format: FORMAT,
      stories: [],
      singles: [],
    });
  });

  test('is refused where it is broken, and not by the upgrade', () => {
    for (const broken of [{ links: 7 }, { links: [7] }, { links: [{ why: [1] }] }, { links: undefined }]) {
      expect(() => readCompiledStory({ ...NEVER_READ, format: 1, ...broken })).toThrow(/^links/u);
    }
  });
});

describe('a file of format 2', () => {
  test('has sentences that nobody has read: they are not called flat', () => {
    const story = readCompiledStory({ ...NEVER_READ, format: 2 });
    expect(story).toEqual(UNREAD);
    expect(indexStory(story).articles[0]?.readings).toEqual([{ certainty: 'not read' }, { certainty: 'not read' }]);
  });

  test('may be an index, which then knows of no speculative section', () => {
    const { articles, differences: _, ...entry } = toIndex([TODAY]).stories[0] ?? { articles: [] };
    const old = { ...entry, articles: articles.map(({ speculative: __, ...article }) => article) };
    expect(readStoryIndex({ format: 2, stories: [old], singles: [] })).toEqual(toIndex([TODAY]));
  });

  test('is refused where it is broken, and not by the upgrade', () => {
    for (const broken of [{ sections: 7 }, { sections: [7] }, { sections: [{}] }])
      expect(() => readCompiledStory({ ...NEVER_READ, format: 2, ...broken })).toThrow(/^sections/u);
    for (const broken of [{ articles: 7 }, { articles: [7] }, { articles: [{}] }])
      expect(() => readCompiledStory({ ...NEVER_READ, format: 2, ...broken })).toThrow(/^articles/u);
    expect(() => readStoryIndex({ format: 2, stories: [{ articles: [7] }], singles: [] })).toThrow(/^stories/u);
  });
});

describe('a file of format 3', () => {
  const OLD = {
    ...TODAY,
    articles: TODAY.articles.map(({ figures: _, quotations: __, credits: ___, ...article }) => article),
    format: 3,
  };

  test('states no figure and quotes nobody, and nothing differs', () => {
    expect(readCompiledStory(OLD)).toEqual(TODAY);
    const entries = toIndex([TODAY]).stories.map(({ differences: _, ...entry }) => entry);
    expect(readStoryIndex({ format: 3, stories: entries, singles: [] })).toEqual(toIndex([TODAY]));
  });

  test('is refused where it is broken, and not by the upgrade', () => {
    for (const broken of [{ articles: 7 }, { articles: [7] }, { articles: [{}] }])
      expect(() => readCompiledStory({ ...OLD, ...broken })).toThrow(/^articles/u);
    expect(() => readStoryIndex({ format: 3, stories: [7], singles: [] })).toThrow(/^stories/u);
  });
});

test('a file of format 4 is read as today’s: its index is one part', () => {
  const index = toIndex([TODAY]);
  expect(readStoryIndex({ ...index, format: 4 })).toEqual(index);
  expect(readCompiledStory({ ...TODAY, format: 4 })).toEqual(TODAY);
});

test.each([[null], [7], ['text'], [[]], [{}], [{ format: 0 }], [{ format: 99 }], [{ format: FORMAT }]])(
  'what is no older file is left as it is: %j',
  (json) => {
    expect(upgraded(json)).toBe(json);
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, comparisonFrom, storyFrom } from '../testing';
import { type CompiledStory, FormatError, readCompiledStory, readStoryIndex, toCompiledStory } from '.';
import { toIndex } from './make';
import { serialise } from './serialise';

/** The first letter of a sentence as its cue. */
const CUE = ['possible', 0, 1, 'clause', 0, false] as const;
const SECTION = {
  article: 0,
  kind: 'heading',
  opening: 0,
  sentences: [],
  only: 0,
  possible: 0,
  advised: 0,
  speculative: false,
} as const;

const RUNS = { seed: 7, numRuns: 100 };

/** A story with a place for every fault below: two articles, a title, a heading, a link, an unsure sentence. */
const SOUND = storyFrom('A: =t | a b | #h | c? \n B: a | c | d');

/** The story with one value changed, or gone where it is undefined; the path as the error names it. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(SOUND));
  const keys = path.split(/[.[\]]+/u).filter(Boolean);
  const last = keys.pop() as string;
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy);
  if (value === undefined) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return copy;
}

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('reading what was written', () => {
  test('gives any story back', () => {
    fc.assert(
      fc.property(anyStory(4), (story) => {
        expect(readCompiledStory(JSON.parse(serialise(story)))).toEqual(story);
      }),
      RUNS,
    );
  });

  test('gives an index back', () => {
    fc.assert(
      fc.property(fc.array(anyStory(3), { maxLength: 3 }), (stories) => {
        const index = toIndex(stories.map((story, i) => ({ ...story, id: `story-${i}` })));
        expect(readStoryIndex(JSON.parse(serialise(index)))).toEqual(index);
      }),
      RUNS,
    );
  });

  test('gives every field back', () => {
    const comparison = comparisonFrom('A: a | #h | b\n B: a');
    const [first, ...rest] = comparison.articles;
    if (!first) throw new Error('no article');
    const facts = { title: 'T', published: '2025-03-22', kind: 'digest', credits: ['x'], demonstration: true } as const;
    const story = toCompiledStory(
      's',
      { en: 'Story', ar: 'قصة' },
      {
        ...comparison,
        articles: [{ ...first, facts }, ...rest],
        sections: [{ ...SECTION, opening: 1, sentences: [2], only: 2 / 3, possible: 1 / 3 }],
        truncated: [{ article: 0, compared: 2 }],
      },
    );
    expect(story.sections[0]).toMatchObject({ only: 0.6667, possible: 0.3333 });
    expect(story.articles[0]?.compared).toBe(2);
    expect(readCompiledStory(JSON.parse(serialise(story)))).toEqual(story);
  });
});

describe('a story is refused', () => {
  const cases: [string, unknown, string][] = [
    ['format', 6, 'format: 6, expected 5'],
    ['links', undefined, 'links: missing, expected a value'],
    ['articles[0].lang', 7, 'articles[0].lang: 7, expected string'],
    ['articles[1].blocks[0].role', 'banner', 'articles[1].blocks[0].role: "banner", expected ("title" | "heading" | '],
    ['articles[0].facts.published', '22 March', 'articles[0].facts.published: "22 March", expected /^'],
    ['articles[0].judgements[0].verdict', 'maybe', 'articles[0].judgements[0].verdict: "maybe", expected ("linked" | '],
    ['links[0].p', 1.5, 'links[0].p: 1.5, expected <=1'],
    ['links[0].a[1]', -1, 'links[0].a[1]: -1, expected >=0'],
    ['articles[1].id', 'A', 'articles[1].id: "A", expected an id after "A", sorted by id'],
    [
      'articles[0].blocks[1].sentences[1]',
      [1, 5],
      'articles[0].blocks[1].sentences[1]: [1, 5], expected a start of 2 or more, after the sentence before',
    ],
    [
      'articles[0].blocks[1].sentences[1]',
      [3, 3],
      'articles[0].blocks[1].sentences[1]: [3, 3], expected an end after the start',
    ],
    [
      'articles[0].blocks[1].sentences[1]',
      [3, 6],
      'articles[0].blocks[1].sentences[1]: [3, 6], expected an end of at most 5, the length of the text',
    ],
    ['articles[1].judgements', [], 'articles[1].judgements: 0 of them, expected 3, one a sentence'],
    ['articles[1].compared', 4, 'articles[1].compared: 4, expected at most 3, the number of sentences'],
    [
      'articles[1].judgements[0].nearest',
      [[2, 0, 0.5]],
      'articles[1].judgements[0].nearest[0]: 2, expected an index below 2, the number of articles',
    ],
    [
      'articles[1].judgements[0].nearest',
      [[0, 5, 0.5]],
      'articles[1].judgements[0].nearest[0]: 5, expected an index below 5, the number of sentences',
    ],
    [
      'articles[1].judgements[0].nearest',
      [[1, 0, 0.5]],
      'articles[1].judgements[0].nearest[0]: article 1, expected another article than its own',
    ],
    [
      'articles[1].judgements[0].nearest',
      [
        [0, 1, 0.5],
        [0, 2, 0.5],
      ],
      'articles[1].judgements[0].nearest[1]: article 0, expected articles ascending, at most once each',
    ],
    ['links[0].by', [2], 'links[0].by[0]: 2, expected an index below 2, the number of articles'],
    ['links[0].by', [0], 'links[0].by[0]: article 0, expected an article beside the two'],
    ['links[0].b', [1, 3], 'links[0].b: 3, expected an index below 3, the number of sentences'],
    ['links[0].a', [0, 3], 'links[0].a: sentence 3 of article 0 is uncompared, expected a compared sentence'],
    ['links[0].b', [0, 2], 'links[0]: articles 0 and 0, expected the lower article in a'],
    ['links[1]', { a: [0, 1], b: [1, 0], p: 0.5 }, 'links[1]: [0,1] with [1,0], expected links ascending, none twice'],
    [
      'articles[0].hedges',
      [[5, ...CUE]],
      'articles[0].hedges[0]: 5, expected an index below 5, the number of sentences',
    ],
    [
      'articles[0].hedges',
      [[1, 'possible', 0, 3, 'clause', 1, false]],
      'articles[0].hedges[0]: [0, 3], expected a cue in the 2 characters of its sentence',
    ],
    [
      'articles[0].hedges',
      [
        [1, ...CUE],
        [1, ...CUE],
      ],
      'articles[0].hedges[1]: sentence 1, expected sentences ascending, at most once each',
    ],
    [
      'articles[0].figures',
      [{ sentence: 5, span: [0, 1], kind: 'number', value: 2, unit: '' }],
      'articles[0].figures[0].sentence: 5, expected an index below 5, the number of sentences',
    ],
    [
      'articles[0].figures',
      [{ sentence: 1, span: [1, 3], kind: 'number', value: 2, unit: '' }],
      'articles[0].figures[0].span: [1, 3], expected a span of the 2 characters there',
    ],
    [
      'articles[0].quotations',
      [
        { sentence: 1, span: [0, 1], continued: false },
        { sentence: 0, span: [0, 1], continued: false },
      ],
      'articles[0].quotations[1].sentence: 0, expected 1 or more, sentences ascending',
    ],
    [
      'articles[0].quotations',
      [{ sentence: 1, span: [0, 1], continued: false, speaker: { block: 9, span: [0, 1], resolved: false } }],
      'articles[0].quotations[0].speaker.block: 9, expected an index below 4, the number of blocks',
    ],
    ['articles[0].unread', [5], 'articles[0].unread[0]: 5, expected an index below 5, the number of sentences'],
    [
      'sections[0]',
      { ...SECTION, article: 2 },
      'sections[0].article: 2, expected an index below 2, the number of articles',
    ],
    [
      'sections[0]',
      { ...SECTION, opening: 4 },
      'sections[0].opening: 4, expected an index below 4, the number of blocks',
    ],
    [
      'sections[0]',
      { ...SECTION, opening: 2, sentences: [4, 5] },
      'sections[0].sentences[1]: 5, expected an index below 5, the number of sentences',
    ],
  ];

  test('unless nothing is wrong with it', () => {
    expect(refusal(() => readCompiledStory(changed('id', 'other')))).toBe('accepted');
  });

  test.each(cases)('for %s = %j', (path, value, message) => {
    expect(refusal(() => readCompiledStory(changed(path, value)))).toContain(message);
  });

  test.each([[null], [7], [[]], ['story']])('where it is %j', (json) => {
    expect(refusal(() => readCompiledStory(json))).toMatch(/^\S.*, expected /u);
  });
});

describe('an index is refused', () => {
  const named = (id: string, story: CompiledStory = SOUND): CompiledStory => ({ ...story, id });
  const index = toIndex([named('b'), named('a'), named('c', storyFrom('A: a'))]);

  test('unless nothing is wrong with it', () => {
    expect(index.stories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(refusal(() => readStoryIndex(index))).toBe('accepted');
  });

  test('for its order, its counts and what stands where', () => {
    const { stories, singles } = index;
    expect(refusal(() => readStoryIndex({ ...index, stories: [...stories].reverse() }))).toBe(
      'stories[1].id: "a", expected an id after "b", sorted by id',
    );
    expect(refusal(() => readStoryIndex({ ...index, stories: singles }))).toBe(
      'stories[0].articles: 1 of them, expected 2 or more',
    );
    expect(refusal(() => readStoryIndex({ ...index, singles: stories }))).toBe(
      'singles[0].articles: 2 of them, expected 1',
    );
    const miscounted = JSON.parse(serialise(index).replace('"compared":3', '"compared":9'));
    expect(refusal(() => readStoryIndex(miscounted))).toMatch(/sentences\.compared: 9, expected 3, the sum$/u);
  });
});

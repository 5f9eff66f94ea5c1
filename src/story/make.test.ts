import { describe, expect, test } from 'vitest';
import { type Article, KINDS, ROLES, readFixtures } from '../engine';
import { comparisonFrom, fakeWorkshop, storyFrom } from '../testing';
import { type CompiledStory, compileFixtures, readCompiledStory, toCompiledStory } from '.';
import { nameOf, openingWords } from './articleName';
import { toIndex } from './make';
import { serialise } from './serialise';

describe('compiling fixtures', () => {
  const FERRY = 'The quick ferry left its harbour. Nobody aboard was hurt.';
  const WHALE = 'Seven grey whales swam past yesterday. Children watched them dive.';
  const article = (text: string, facts = ''): string => `---\nlang: en\n${facts}---\n\n${text}\n`;

  function compiled(files: Readonly<Record<string, string>>): Promise<CompiledStory[]> {
    const fixtures = readFixtures(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(fixtures.problems).toEqual([]);
    return compileFixtures(fixtures, fakeWorkshop({ dimensions: 128 }));
  }

  async function idsOf(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
    return Object.fromEntries((await compiled(files)).map(({ id, articles }) => [id, articles.map((one) => one.id)]));
  }

  test('names a story as its articles do, else by the folder that holds them all, else by its first article', async () => {
    expect(
      await idsOf({
        'a/1.md': article(FERRY, 'story: ferry\n'),
        'b/2.md': article(FERRY, 'story: ferry\n'),
        'sea/whales/4.md': article(WHALE),
        'sea/whales/3.md': article(WHALE),
        'alone/5.md': article('Bakers raised bread prices again.'),
      }),
    ).toEqual({ ferry: ['1', '2'], whales: ['3', '4'], 5: ['5'] });
  });

  test('names no story by a folder that holds two, or a part of one', async () => {
    expect(
      await idsOf({
        'news/1.md': article(FERRY),
        'news/2.md': article(FERRY),
        'news/3.md': article(WHALE),
        'news/4.md': article(WHALE),
      }),
    ).toEqual({ 1: ['1', '2'], 3: ['3', '4'] });
    expect(await idsOf({ 'a/1.md': article(FERRY), 'b/2.md': article(FERRY) })).toEqual({ 1: ['1', '2'] });
  });

  test('gives a story the title of its folder', async () => {
    const files = { 'ferry/1.md': article(FERRY), 'ferry/2.md': article(FERRY), '3.md': article(WHALE) };
    const stories = await compiled({ ...files, 'ferry/story.md': '---\ntitle: { en: The ferry }\n---\n' });
    expect(stories.map(({ id, title }) => [id, title])).toEqual([
      ['ferry', { en: 'The ferry' }],
      ['3', {}],
    ]);
  });

  test('refuses an article that is called like another story', async () => {
    const files = { 'ferry/1.md': article(FERRY), 'ferry/2.md': article(FERRY), 'ferry.md': article(WHALE) };
    await expect(compiled(files)).rejects.toThrow('two stories are called ferry, expected a name for each');
  });
});

describe('compiling a comparison', () => {
  test('writes spans, candidates and links as tuples, probabilities to four decimals', () => {
    const comparison = comparisonFrom('A: a b%hearsay$214\n B[fr]: a@.77777%unread');
    expect(toCompiledStory('s', { en: 'S' }, comparison)).toEqual({
      format: 5,
      id: 's',
      title: { en: 'S' },
      articles: [
        {
          id: 'A',
          lang: 'en',
          name: { text: 'a. b', byOpening: true },
          facts: {},
          blocks: [
            {
              role: 'paragraph',
              text: 'a. b.',
              lang: 'en',
              sentences: [
                [0, 2],
                [3, 5],
              ],
            },
          ],
          judgements: [
            { verdict: 'linked', nearest: [[1, 0, 0.7778]] },
            { verdict: 'only', nearest: [] },
          ],
          hedges: [[1, 'hearsay', 0, 1, 'clause', 1, false]],
          figures: [{ sentence: 1, span: [0, 1], kind: 'number', value: 214, unit: '' }],
          quotations: [],
          credits: [],
        },
        {
          id: 'B',
          lang: 'fr',
          name: { text: 'a', byOpening: true },
          facts: {},
          blocks: [{ role: 'paragraph', text: 'a.', lang: 'fr', sentences: [[0, 2]] }],
          judgements: [{ verdict: 'linked', nearest: [[0, 0, 0.7778]] }],
          hedges: [],
          unread: [0],
          figures: [],
          quotations: [],
          credits: [],
        },
      ],
      links: [{ a: [0, 0], b: [1, 0], p: 0.7778 }],
      sections: [],
    });
  });

  test('writes reasons to two decimals, and how likely an addition is to four', () => {
    const comparison = comparisonFrom('A: a b\n B: a\n C: a');
    const reasons = { similarity: 0.12345, ranks: [1, 2], support: 1, vouching: [2] } as const;
    const [link, ...links] = comparison.links;
    const judgements = comparison.judgements.map((list) => list.map((one) => ({ ...one, only: 0.123456 })));
    if (!link) throw new Error('no link');
    const story = toCompiledStory('s', {}, { ...comparison, judgements, links: [{ ...link, reasons }, ...links] });
    expect(story.links[0]).toEqual({
      a: [0, 0],
      b: [1, 0],
      p: expect.any(Number),
      why: [0.12, 1, 2, 1],
      by: [2],
    });
    expect(story.articles[0]?.judgements[1]).toEqual({ verdict: 'only', nearest: [], only: 0.1235 });
    expect(readCompiledStory(JSON.parse(serialise(story)))).toEqual(story);
  });

  test('puts links in order, however they come', () => {
    const comparison = comparisonFrom('A: a b\n B: b a\n C: a');
    const reversed = { ...comparison, links: [...comparison.links].reverse() };
    expect(serialise(toCompiledStory('s', {}, reversed))).toBe(serialise(toCompiledStory('s', {}, comparison)));
  });

  test('knows every role and kind that the engine does', () => {
    const story = storyFrom('A: a');
    const [article] = story.articles;
    if (!article) throw new Error('no article');
    for (const role of ROLES) {
      const blocks = article.blocks.map((block) => ({ ...block, role }));
      expect(() => readCompiledStory({ ...story, articles: [{ ...article, blocks }] })).not.toThrow();
    }
    for (const kind of KINDS) {
      expect(() => readCompiledStory({ ...story, articles: [{ ...article, facts: { kind } }] })).not.toThrow();
    }
  });
});

test('the index counts verdicts and parts stories from singles', () => {
  const story = { ...storyFrom('A: =t | a b c?\n B: a c'), id: 'two' };
  const single = { ...storyFrom('A: a'), id: 'one' };
  const index = toIndex([story, single]);
  expect(index.stories.map(({ id }) => id)).toEqual(['two']);
  expect(index.singles.map(({ id }) => id)).toEqual(['one']);
  expect(index.stories[0]?.articles[0]).toEqual({
    speculative: 0,
    id: 'A',
    lang: 'en',
    name: { text: 't.', byOpening: false },
    facts: {},
    sentences: { compared: 3, linked: 1, unsure: 1, only: 1 },
  });
});

describe('an article is called by', () => {
  const article = (facts: Article['facts'], ...blocks: [Article['blocks'][number]['role'], string][]): Article => ({
    id: '001',
    lang: 'ms',
    facts,
    blocks: blocks.map(([role, text]) => ({ role, text, lang: 'ms', sentences: [] })),
  });

  test('its title, else its title block, else its opening words, else its id', () => {
    expect(nameOf(article({ title: 'Front' }, ['title', 'Block'])).text).toBe('Front');
    expect(nameOf(article({}, ['title', ' Block '], ['paragraph', 'Words.']))).toEqual({
      text: 'Block',
      byOpening: false,
    });
    expect(nameOf(article({}, ['furniture', 'Share'], ['heading', 'H'], ['paragraph', 'Dalam satu.']))).toEqual({
      text: 'Dalam satu',
      byOpening: true,
    });
    expect(nameOf(article({}, ['heading', 'H']))).toEqual({ text: '001', byOpening: false });
  });

  test('eight words at most, and 60 characters', () => {
    expect(openingWords('one two three four five six seven, eight nine', 'en')).toBe(
      'one two three four five six seven, eight',
    );
    expect(openingWords('one two three four five six seven eight, nine', 'en')).toBe(
      'one two three four five six seven eight',
    );
    const long = openingWords('Rechtsschutzversicherungsgesellschaften Bezirksschornsteinfegermeister Donau', 'de');
    expect(long).toBe('Rechtsschutzversicherungsgesellschaften');
  });

  test('its first sentence alone where that says enough, and without the sign that ends it', () => {
    const opening = (text: string, ...ends: number[]) => {
      const [block] = article({}, ['paragraph', text]).blocks as [Article['blocks'][number]];
      const sentences = ends.map((end, k) => ({ start: k === 0 ? 0 : (ends[k - 1] as number) + 1, end }));
      return nameOf({ ...article({}), blocks: [{ ...block, sentences }] }).text;
    };
    expect(opening('The ferry left at noon. Forty were on board.', 23, 44)).toBe('The ferry left at noon');
    expect(opening('No. The ferry did not leave at noon.', 3, 36)).toBe('No. The ferry did not leave at noon');
    expect(opening('He lives in the U.S. now.', 25)).toBe('He lives in the U.S. now');
    expect(openingWords('He has long lived in the U.S.', 'en')).toBe('He has long lived in the U.S.');
    expect(openingWords('Was it he?', 'en')).toBe('Was it he');
    expect(opening('渡轮在中午离开了港口。船上有四十人。', 11, 18)).toBe('渡轮在中午离开了港口');
  });

  test('a first word too long for that is cut between characters', () => {
    expect(openingWords('a'.repeat(100), 'en')).toBe('a'.repeat(60));
  });

  test('words that no space parts, cut between words', () => {
    const text = '最高人民法院星期三在北京公布了一份关于人工智能训练数据版权的重要判决书全文';
    const words = openingWords(text, 'zh');
    expect(text.startsWith(words)).toBe(true);
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThanOrEqual(30);
    const ends = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
    expect(ends).toContain(words.length);
  });
});

describe('serialise', () => {
  test('writes the same bytes whatever order keys were set in, an item of a list a line', () => {
    expect(serialise({ b: [{ y: 1, x: [1, 2] }, 3], a: { d: 'é', c: null }, none: undefined, empty: [] })).toBe(
      '{\n"a":{"c":null,"d":"é"},\n"b":[\n{"x":[1,2],"y":1},\n3\n],\n"empty":[]\n}\n',
    );
  });

  test('writes what is no object, too', () => {
    expect(serialise([1, 'a'])).toBe('[\n1,\n"a"\n]\n');
    expect(serialise(null)).toBe('null\n');
    expect(serialise({})).toBe('{}\n');
  });
});

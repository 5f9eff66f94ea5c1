import { describe, expect, it } from 'vitest';
import { storyFrom } from '../../testing';
import { FormatError } from '../formatError';
import type { CompiledStory } from '../schema';
import { buildSearch, searchTexts } from './build';
import { foundIn, searchShardsOf, sentencesByNumber } from './find';
import { readSearchContents, readSearchShard } from './read';
import { termsOfQuery } from './terms';

const named = (id: string, notation: string): CompiledStory => ({ ...storyFrom(notation), id });
const whale = named('whale', 'A: =whale | swims far | ~share\nB[ja]: 鯨');
const ferry = named('ferry', 'A: swam home\nB[fr]: Été swims');
const single = named('single', 'A: far');
const stories = [whale, ferry, single];

/** `ferry/1.1`: where a query of one term is found, by way of the files. */
function search(query: string, full?: number): string[] {
  const { contents, shards } = buildSearch(stories, full);
  const locate = sentencesByNumber(contents);
  const wanted = termsOfQuery(query);
  const numbers = wanted
    .flatMap((term) => searchShardsOf(contents, term))
    .flatMap((k) => foundIn(shards[k] ?? expect.fail(`no shard ${k}`), wanted))
    .flatMap(([, found]) => found);
  return numbers.map((number) => {
    const { story, article, sentence } = locate(number) ?? expect.fail(`no sentence ${number}`);
    return `${story}/${article}.${sentence}`;
  });
}

describe('the search index', () => {
  it.each([undefined, 1])('finds what a sentence has, wherever the shards end (%s)', (full) => {
    expect(search('whale', full)).toEqual(['whale/0.0']);
    expect(search('swims', full)).toEqual(['ferry/1.1', 'whale/0.1']);
    expect(search('sw', full)).toEqual(['ferry/0.0', 'ferry/1.1', 'whale/0.1']);
    expect(search('far', full)).toEqual(['single/0.0', 'whale/0.2']);
    expect(search('ete', full)).toEqual(['ferry/1.0']);
    expect(search('鯨', full)).toEqual(['whale/1.0']);
    expect(search('zebra', full)).toEqual([]);
    expect(search('aardvark', full)).toEqual([]);
  });

  it('leaves furniture out', () => {
    expect(search('share')).toEqual([]);
  });

  it('is read back as it was written, and is the same whatever order the stories come in', () => {
    const { contents, shards } = buildSearch(stories);
    const texts = searchTexts(stories);
    expect(readSearchContents(JSON.parse(texts.contents))).toEqual(contents);
    expect(texts.shards.map((text) => readSearchShard(JSON.parse(text)))).toEqual(shards);
    expect(searchTexts([...stories].reverse())).toEqual(texts);
  });

  it('has a shard a term where each fills one, and none without a story', () => {
    expect(buildSearch(stories, 1).contents.shards).toEqual(['ete', 'far', 'home', 'swam', 'swims', 'whale', '鯨']);
    expect(buildSearch([]).contents).toEqual({ format: 1, stories: [], shards: [] });
  });

  it('knows no sentence past the last', () => {
    const locate = sentencesByNumber(buildSearch([single]).contents);
    expect(locate(0)).toEqual({ story: 'single', article: 0, sentence: 0 });
    expect(locate(1)).toBeUndefined();
  });
});

describe('a file of the search index', () => {
  it.each([
    [readSearchContents, { format: 2, stories: [], shards: [] }, 'format: 2, expected 1'],
    [readSearchContents, { format: 1, stories: [], shards: ['b', 'a'] }, 'shards[1]: a, expected a term after b'],
    [readSearchShard, { format: 1, terms: ['a', 'a'], sentences: [[0], [1]] }, 'terms[1]: a, expected a term after a'],
    [readSearchShard, { format: 1, terms: ['a'], sentences: [] }, 'sentences: 0 of them, expected 1, one a term'],
    [readSearchShard, { format: 1, terms: ['a'], sentences: [[-1]] }, 'sentences[0][0]: -1, expected >=0'],
  ] as const)('is refused where it is not as it should be (%#)', (read, json, message) => {
    expect(() => read(json)).toThrow(new FormatError(...partsOf(message)));
  });
});

/** `path: what, expected …` in its three parts. */
function partsOf(message: string): [string, string, string] {
  const [, path = '', what = '', expected = ''] = /^(.*?): (.*), expected (.*)$/u.exec(message) ?? [];
  return [path, what, expected];
}

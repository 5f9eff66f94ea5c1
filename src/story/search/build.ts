/** Compiled stories → the files they are searched by. The same stories give the same files, in whatever order they come. */
import { byId } from '../byId';
import { serialise } from '../serialise';
import type { ArticleText, StoryText } from '../text';
import { SEARCH_FORMAT, type SearchContents, type SearchShard } from './schema';
import { termsOf } from './terms';

/**
 * A shard is full at so many characters of JSON: about a fifth of that once compressed, which a telephone loads in a
 * moment, and few enough files for a static host.
 */
const SHARD_FULL = 400_000;
/** What a number and a term take in a file beside their own characters. */
const COMMA = 1;
const FRAME = 6;

export interface SearchIndex {
  readonly contents: SearchContents;
  readonly shards: readonly SearchShard[];
}

/** What is searched: texts, whatever was judged of them. */
export type SearchedStory = Pick<StoryText, 'id' | 'articles'>;

/** @returns the text of the contents, and of each shard in order */
export function searchTexts(stories: readonly SearchedStory[]): { contents: string; shards: readonly string[] } {
  const { contents, shards } = buildSearch(stories);
  return { contents: serialise(contents), shards: shards.map(serialise) };
}

/** @param full characters of JSON after which another shard begins */
export function buildSearch(stories: readonly SearchedStory[], full: number = SHARD_FULL): SearchIndex {
  const sorted = [...stories].sort(byId);
  const shards = shardsOf(gapsByTerm(sorted), full);
  return {
    contents: {
      format: SEARCH_FORMAT,
      stories: sorted.map(({ id, articles }) => ({ id, sentences: articles.map((one) => sentencesIn(one).length) })),
      shards: shards.map(({ terms: [first = ''] }) => first),
    },
    shards,
  };
}

/** Each sentence as what it is found by; furniture keeps its number and is found by nothing. */
function sentencesIn({ blocks }: ArticleText): { readonly text: string; readonly furniture: boolean }[] {
  return blocks.flatMap(({ role, text, sentences }) =>
    sentences.map(([start, end]) => ({ text: text.slice(start, end), furniture: role === 'furniture' })),
  );
}

/** By term: its sentences as a shard keeps them. */
function gapsByTerm(stories: readonly SearchedStory[]): Map<string, number[]> {
  const found = new Map<string, { last: number; gaps: number[] }>();
  const sentences = stories.flatMap(({ articles }) => articles.flatMap(sentencesIn));
  sentences.forEach(({ text, furniture }, number) => {
    for (const term of furniture ? [] : termsOf(text)) {
      const { last, gaps } = found.get(term) ?? { last: 0, gaps: [] };
      gaps.push(number - last);
      found.set(term, { last: number, gaps });
    }
  });
  return new Map([...found].map(([term, { gaps }]) => [term, gaps]));
}

function shardsOf(gaps: ReadonlyMap<string, number[]>, full: number): SearchShard[] {
  const shards: { format: typeof SEARCH_FORMAT; terms: string[]; sentences: number[][] }[] = [];
  let filled = full;
  for (const term of [...gaps.keys()].sort()) {
    const sentences = gaps.get(term) ?? [];
    const size = sentences.reduce((sum, gap) => sum + String(gap).length + COMMA, term.length + FRAME);
    if (filled + size > full) {
      shards.push({ format: SEARCH_FORMAT, terms: [], sentences: [] });
      filled = 0;
    }
    filled += size;
    shards.at(-1)?.terms.push(term);
    shards.at(-1)?.sentences.push(sentences);
  }
  return shards;
}

/**
 * The search itself: index and library, loaded when first needed. The site's index counts sentences through all of its stories,
 * so that it is of no use in part: without a network one is made of the stories that the device has kept.
 */
import type { QueryClient } from '@tanstack/react-query';
import MiniSearch from 'minisearch';
import {
  buildSearch,
  type CompiledStory,
  foundIn,
  readSearchContents,
  readSearchShard,
  SEARCH_FILE,
  type SearchContents,
  type SearchShard,
  type SentenceRef,
  searchShardFile,
  searchShardsOf,
  sentencesByNumber,
  type Term,
} from '../story';
import { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { keptStoriesQuery } from './keptStories';
import { keptSearchKey, SEARCH_KEY, searchShardKey } from './keys';
import { storyQuery } from './story';

export interface SentencesFound {
  readonly wanted: readonly Term[];
  /** By the story's id: sentences that have all of it, whole words before beginnings. */
  readonly byStory: ReadonlyMap<string, readonly SentenceRef[]>;
  /** Whether only the stories that the device has kept were searched. */
  readonly isKeptAlone: boolean;
}

/** An index, wherever it comes from. */
interface Searched {
  readonly contents: SearchContents;
  readonly shard: (place: number) => Promise<SearchShard>;
}

/** The one field that there is. */
const TEXT = 'text';

/** @throws DataError */
export async function searchSentences(wanted: readonly Term[], client: QueryClient): Promise<SentencesFound> {
  try {
    return { wanted, byStory: await searchIn(await siteIndex(client), wanted), isKeptAlone: false };
  } catch (error) {
    if (!(error instanceof DataError && error.kind === 'offline')) throw error;
    const kept = await keptIndex(client).catch(() => undefined);
    if (!kept) throw error;
    return { wanted, byStory: await searchIn(kept, wanted), isKeptAlone: true };
  }
}

async function searchIn({ contents, shard }: Searched, wanted: readonly Term[]): Promise<SentencesFound['byStory']> {
  const places = [...new Set(wanted.flatMap((term) => searchShardsOf(contents, term)))];
  const shards = await Promise.all(places.map(shard));
  const locate = sentencesByNumber(contents);
  const byStory = new Map<string, SentenceRef[]>();
  const found = new Map(shards.flatMap((shard) => foundIn(shard, wanted)));
  for (const number of ranked(found, wanted, countIn(contents))) {
    const place = locate(number);
    if (!place) continue;
    const { story, ...sentence } = place;
    byStory.set(story, [...(byStory.get(story) ?? []), sentence]);
  }
  return byStory;
}

async function siteIndex(client: QueryClient): Promise<Searched> {
  return { contents: await fetchContents(client), shard: (place) => fetchShard(place, client) };
}

/** Of the stories that the device has kept, made anew when those are others; undefined where it has none. */
async function keptIndex(client: QueryClient): Promise<Searched | undefined> {
  const entries = await client.fetchQuery(keptStoriesQuery);
  if (entries.length === 0) return undefined;
  const ids = entries.map(({ id }) => id);
  const { contents, shards } = await client.fetchQuery({
    queryKey: keptSearchKey(ids),
    queryFn: async () => buildSearch(await storiesOf(ids, client)),
    structuralSharing: false,
  });
  return { contents, shard: async (place) => shards[place] as SearchShard };
}

/** Those that can be had. */
async function storiesOf(ids: readonly string[], client: QueryClient): Promise<CompiledStory[]> {
  const asked = await Promise.allSettled(ids.map((id) => client.fetchQuery(storyQuery(id))));
  return asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function countIn({ stories }: SearchContents): number {
  return stories.flatMap(({ sentences }) => sentences).reduce((sum, count) => sum + count, 0);
}

function fetchContents(client: QueryClient): Promise<SearchContents> {
  return client.fetchQuery({
    queryKey: SEARCH_KEY,
    queryFn: ({ signal }) => fetchFile(SEARCH_FILE, readSearchContents, signal),
  });
}

function fetchShard(place: number, client: QueryClient): Promise<SearchShard> {
  return client.fetchQuery({
    queryKey: searchShardKey(place),
    queryFn: ({ signal }) => fetchFile(searchShardFile(place), readSearchShard, signal),
    // Large, and never the same as another: comparing would take longer than replacing.
    structuralSharing: false,
  });
}

/**
 * The sentences that have all that is wanted, best first.
 * @param found by term: numbers of its sentences
 * @param count how many sentences there are in all
 */
function ranked(found: ReadonlyMap<string, readonly number[]>, wanted: readonly Term[], count: number): number[] {
  const numbers = [...new Set([...found.values()].flat())];
  // All sentences count as equally long: how long they are isn't kept.
  const index = MiniSearch.loadJS(
    {
      serializationVersion: 2,
      documentCount: count,
      nextId: count,
      documentIds: recordOf(numbers, (number) => number),
      fieldIds: { [TEXT]: 0 },
      fieldLength: recordOf(numbers, () => [1]),
      averageFieldLength: [1],
      storedFields: {},
      index: [...found].map(([term, its]) => [term, { 0: recordOf(its, () => 1) }]),
    },
    { fields: [TEXT], tokenize: (term) => [term], processTerm: (term) => term },
  );
  const queries = wanted.map(({ text, begins }) => ({ queries: [text], prefix: begins }));
  const results = index.search({ combineWith: 'AND', queries });
  return results
    .map(({ id, score, terms }) => ({
      number: Number(id),
      score,
      // A rare word that only begins as asked would weigh more than the word itself.
      whole: wanted.filter(({ text }) => terms.includes(text)).length,
    }))
    .sort((x, y) => y.whole - x.whole || y.score - x.score || x.number - y.number)
    .map(({ number }) => number);
}

function recordOf<T>(numbers: readonly number[], of: (number: number) => T): Record<number, T> {
  return Object.fromEntries(numbers.map((number) => [number, of(number)]));
}

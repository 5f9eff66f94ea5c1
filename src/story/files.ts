/** What compiled stories are called as files: agreed here between those who write them and those who ask for them. */
import { joinIndex, partIndex } from './indexParts';
import { toIndex } from './make';
import { readStoryIndex } from './read';
import type { CompiledStory, StoryIndex } from './schema';
import { type SearchedStory, searchTexts } from './search';
import { serialise } from './serialise';

/** The site's folder of compiled stories, under its base. */
export const DATA_FOLDER = 'data';
/** The index, or its first part; the others are named by `indexPartFile`. */
export const INDEX_FILE = 'index.json';
/** What the search index is of and how it is parted; its parts are named by `searchShardFile`. */
export const SEARCH_FILE = 'search.json';
/** What is wrong with the fixtures, beside their stories; only while developing. */
export const PROBLEMS_FILE = 'problems.json';
/** Sent to the page while developing, when fixtures were compiled anew; with what stands in the file of problems. */
export const STORIES_EVENT = 'parallax:stories';

export function storyFile(id: string): string {
  return `${id}.json`;
}

/** @returns the id of the story whose file is called so, undefined where no story's is */
export function storyOfFile(name: string): string | undefined {
  return /^([^.]+)\.json$/u.exec(name)?.[1];
}

/** No story is called so, nor as the next: ids have no point in them. */
export function indexPartFile(part: string): string {
  return `index.${part}.json`;
}

export function isIndexPartFile(name: string): boolean {
  return /^index\.[0-9a-f]{8}\.json$/u.test(name);
}

export function searchShardFile(shard: number): string {
  return `search.${shard}.json`;
}

export function isSearchShardFile(name: string): boolean {
  return /^search\.\d+\.json$/u.test(name);
}

/**
 * The files that stories are kept in, name → content: one a story, the index in one or more parts, and the
 * search index.
 * @throws Error where a story has the name of another file
 */
export function dataFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  return new Map(dataEntries(stories));
}

export type DataEntry = readonly [name: string, content: string];

/** The same, one after the other: of a thousand stories all contents at once are large. */
export function* dataEntries(stories: readonly CompiledStory[]): Iterable<DataEntry> {
  yield* storyEntries(stories);
  yield* listingFiles(stories);
}

/** @throws Error where a story has the name of another file */
export function* storyEntries(stories: readonly CompiledStory[]): Iterable<DataEntry> {
  assertFreeNames(stories.map(({ id }) => id));
  for (const story of stories) yield [storyFile(story.id), serialise(story)];
}

/** @throws Error where a story has the name of another file */
export function assertFreeNames(ids: readonly string[]): void {
  const taken = ids.find((id) => [INDEX_FILE, SEARCH_FILE, PROBLEMS_FILE].includes(storyFile(id)));
  if (taken !== undefined)
    throw new Error(`a story is called ${taken}, expected another name: that file is the site's own`);
}

/** The files that are made of all stories together. */
export function listingFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  return new Map([...indexFiles(toIndex(stories)), ...searchFiles(stories)]);
}

/** The index as files, its first part first; a short one is one file. */
export function indexFiles(index: StoryIndex): ReadonlyMap<string, string> {
  const { first, parts } = partIndex(index);
  return new Map([
    [INDEX_FILE, first] as const,
    ...[...parts].map(([part, content]) => [indexPartFile(part), content] as const),
  ]);
}

/**
 * The whole index again.
 * @param read the JSON of a file
 * @throws FormatError
 */
export function readIndexFiles(read: (name: string) => unknown): StoryIndex {
  const first = readStoryIndex(read(INDEX_FILE));
  const parts = first.further?.parts ?? [];
  return joinIndex(
    first,
    parts.map((part) => readStoryIndex(read(indexPartFile(part)))),
  );
}

/** The files that stories are searched by. */
export function searchFiles(stories: readonly SearchedStory[]): ReadonlyMap<string, string> {
  const { contents, shards } = searchTexts(stories);
  return new Map([[SEARCH_FILE, contents], ...shards.map((shard, k) => [searchShardFile(k), shard] as const)]);
}

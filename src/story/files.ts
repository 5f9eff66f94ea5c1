/** What compiled stories are called as files: agreed here between those who write them and those who ask for them. */
import { toIndex } from './make';
import type { CompiledStory } from './schema';
import { searchTexts } from './search';
import { serialise } from './serialise';

/** The site's folder of compiled stories, under its base. */
export const DATA_FOLDER = 'data';
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

/** No story is called so: ids have no point in them. */
export function searchShardFile(shard: number): string {
  return `search.${shard}.json`;
}

export function isSearchShardFile(name: string): boolean {
  return /^search\.\d+\.json$/u.test(name);
}

/**
 * The files that stories are kept in, name → content: one a story, the index, and the search index.
 * @throws Error where a story has the name of another file
 */
export function dataFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  return new Map([...storyFiles(stories), ...indexFiles(stories)]);
}

/** @throws Error where a story has the name of another file */
export function storyFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  const taken = stories.find(({ id }) => [INDEX_FILE, SEARCH_FILE, PROBLEMS_FILE].includes(storyFile(id)));
  if (taken) throw new Error(`a story is called ${taken.id}, expected another name: that file is the site's own`);
  return new Map(stories.map((story) => [storyFile(story.id), serialise(story)] as const));
}

/** The files that are made of all stories together. */
export function indexFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  return new Map([[INDEX_FILE, serialise(toIndex(stories))], ...searchFiles(stories)]);
}

/** The files that stories are searched by. */
export function searchFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  const { contents, shards } = searchTexts(stories);
  return new Map([[SEARCH_FILE, contents], ...shards.map((shard, k) => [searchShardFile(k), shard] as const)]);
}

/** What compiled stories are called as files: agreed here between those who write them and those who ask for them. */
import { toIndex } from './make';
import type { CompiledStory } from './schema';
import { serialise } from './serialise';

/** The site's folder of compiled stories, under its base. */
export const DATA_FOLDER = 'data';
export const INDEX_FILE = 'index.json';
/** What is wrong with the fixtures, beside their stories; only while developing. */
export const PROBLEMS_FILE = 'problems.json';
/** Sent to the page while developing, when fixtures were compiled anew; with what stands in the file of problems. */
export const STORIES_EVENT = 'parallax:stories';

export function storyFile(id: string): string {
  return `${id}.json`;
}

/**
 * The files that stories are kept in, name → content: one a story, and the index.
 * @throws Error where a story has the name of another file
 */
export function dataFiles(stories: readonly CompiledStory[]): ReadonlyMap<string, string> {
  const taken = stories.find(({ id }) => [INDEX_FILE, PROBLEMS_FILE].includes(storyFile(id)));
  if (taken) throw new Error(`a story is called ${taken.id}, expected another name: that file is the site's own`);
  return new Map([
    ...stories.map((story) => [storyFile(story.id), serialise(story)] as const),
    [INDEX_FILE, serialise(toIndex(stories))],
  ]);
}

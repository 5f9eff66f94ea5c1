/** What fetched things are kept under. */
import type { Term } from '../story';

const ALL = 'stories';

/** Everything that fixtures are compiled to. */
export const STORIES_KEY = [ALL] as const;
export const INDEX_KEY = [ALL, 'index'] as const;
/** @param parts their names */
export function indexPartsKey(parts: readonly string[]): readonly string[] {
  return [...INDEX_KEY, 'parts', ...parts];
}

/** The stories that the device has kept. */
export const KEPT_KEY = ['kept'] as const;
/** What the texts of those stories are found by. @param ids of all of them */
export function keptSearchKey(ids: readonly string[]): readonly string[] {
  return [...KEPT_KEY, 'search', ...ids];
}
/** The reader's own, on their device. */
export const OWN_KEY = ['own'] as const;
export const SEARCH_KEY = [ALL, 'search'] as const;

export function searchShardKey(place: number): readonly (string | number)[] {
  return [ALL, 'search', 'shard', place];
}

export function sentencesKey(wanted: readonly Term[]): readonly unknown[] {
  return [ALL, 'sentences', wanted];
}

export function storyKey(id: string): readonly string[] {
  return [ALL, 'story', id];
}

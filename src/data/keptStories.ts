/** Which stories the device has kept, for whoever has no network. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { DATA_CACHE } from '../offline';
import { DATA_FOLDER, joinIndex, type StoryIndexEntry, storyFile } from '../story';
import { KEPT_KEY } from './keys';
import { fetchIndex, fetchIndexPart } from './storyIndex';

/** @param wanted false: nothing is looked up */
export function useKeptStories(wanted: boolean): readonly StoryIndexEntry[] {
  const { data } = useQuery({ ...keptStoriesQuery, enabled: wanted });
  return data ?? [];
}

/** What was kept changes with every story that is opened. */
export const keptStoriesQuery = queryOptions({
  queryKey: KEPT_KEY,
  queryFn: ({ signal }) => keptStories(signal),
  staleTime: 0,
});

/** In the order of the index, whose parts are kept as well; without its part a story's title is not known. */
async function keptStories(signal: AbortSignal): Promise<StoryIndexEntry[]> {
  const first = await fetchIndex(signal);
  const parts = first.further?.parts ?? [];
  const others = await Promise.all(parts.map((part) => fetchIndexPart(part, signal).catch(() => undefined)));
  const there = others.filter((part) => part !== undefined);
  const { stories, singles } = joinIndex(first, there);
  const kept = new Set((await (await caches.open(DATA_CACHE)).keys()).map(({ url }) => new URL(url).pathname));
  const addressOf = (id: string) => `${import.meta.env.BASE_URL}${DATA_FOLDER}/${encodeURIComponent(storyFile(id))}`;
  return [...stories, ...singles].filter(({ id }) => kept.has(addressOf(id)));
}

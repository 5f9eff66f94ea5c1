import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { INDEX_FILE, readStoryIndex, type StoryIndex } from '../story';
import type { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { INDEX_KEY } from './keys';

/** All stories without their text. */
export function useStoryIndex(): UseQueryResult<StoryIndex, DataError> {
  return useQuery({ queryKey: INDEX_KEY, queryFn: ({ signal }) => fetchIndex(signal) });
}

/** @throws DataError */
export function fetchIndex(signal: AbortSignal): Promise<StoryIndex> {
  return fetchFile(INDEX_FILE, readStoryIndex, signal);
}

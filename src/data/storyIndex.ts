import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { INDEX_FILE, indexPartFile, joinIndex, readStoryIndex, type StoryIndex } from '../story';
import type { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { INDEX_KEY, indexPartsKey } from './keys';

export interface ListedStories extends Pick<UseQueryResult<StoryIndex, DataError>, 'data' | 'error'> {
  /** Why only the newest stories are there, where the others couldn't be had. */
  readonly restError: DataError | null;
  readonly refetch: () => Promise<void>;
}

/**
 * Stories without their text: the newest at once, with `further` where there are others, and then all of them. Those others
 * are asked for unasked, behind what is shown, because the browser's own search is to find them too, and gives no sign.
 */
export function useStoryIndex(): ListedStories {
  const first = useQuery<StoryIndex, DataError>({ queryKey: INDEX_KEY, queryFn: ({ signal }) => fetchIndex(signal) });
  const parts = first.data?.further?.parts ?? [];
  const others = useQuery<StoryIndex[], DataError>({
    queryKey: indexPartsKey(parts),
    queryFn: ({ signal }) => Promise.all(parts.map((part) => fetchIndexPart(part, signal))),
    enabled: parts.length > 0,
    // Named by their content: what is fetched again is another.
    structuralSharing: false,
  });
  const data = useMemo(
    () => (first.data && others.data ? joinIndex(first.data, others.data) : first.data),
    [first.data, others.data],
  );
  return {
    data,
    error: first.error,
    restError: others.error,
    // Where a part is gone the site is a newer one, whose first part names others.
    async refetch() {
      await first.refetch();
      if (parts.length > 0) await others.refetch();
    },
  };
}

/**
 * The first part.
 * @throws DataError
 */
export function fetchIndex(signal: AbortSignal): Promise<StoryIndex> {
  return fetchFile(INDEX_FILE, readStoryIndex, signal);
}

/** @throws DataError */
export function fetchIndexPart(part: string, signal: AbortSignal): Promise<StoryIndex> {
  return fetchFile(indexPartFile(part), readStoryIndex, signal);
}

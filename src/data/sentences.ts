/** The sentences of all stories that have what is typed. Nothing of it is loaded before something is. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { termsOfQuery } from '../story';
import { DataError } from './failure';
import { sentencesKey } from './keys';
import type { SentencesFound } from './searchSentences';

/** What is kept of earlier searches, in milliseconds: the index itself stays, and gives the same again in a moment. */
const KEPT = 60_000;

/** While the next answer is on its way, the last one stays; `data` is undefined where nothing is asked. */
export function useSentences(query: string): Pick<
  UseQueryResult<SentencesFound, DataError>,
  'data' | 'error' | 'refetch'
> & {
  /** Whether there is more to come than `data` has. */
  readonly isComing: boolean;
} {
  const wanted = termsOfQuery(query);
  const isAsked = wanted.length > 0;
  const { data, error, refetch, isFetching } = useQuery<SentencesFound, DataError>({
    queryKey: sentencesKey(wanted),
    queryFn: async ({ client }) => (await searcher()).searchSentences(wanted, client),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    // The files that it needs are asked for again by themselves.
    retry: false,
    structuralSharing: false,
    gcTime: KEPT,
  });
  return { data: isAsked ? data : undefined, error: isAsked ? error : null, refetch, isComing: isAsked && isFetching };
}

async function searcher(): Promise<typeof import('./searchSentences')> {
  try {
    return await import('./searchSentences');
  } catch (error) {
    throw new DataError('network', 'the search: it could not be loaded', { cause: error });
  }
}

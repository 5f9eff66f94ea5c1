import { QueryClient } from '@tanstack/react-query';
import { DataError } from './failure';

/** Times that a request which may yet succeed is made again by itself. */
const RETRIES = 2;

/** The site's files don't change while it is open: what was fetched stays. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Offline, ask all the same and fail: a page that waits says nothing.
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && error instanceof DataError && error.kind === 'network',
        retryDelay: (failures) => 400 * 2 ** failures,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** While developing: what is wrong with the fixtures, and stories fetched anew when one was saved. */
import { type QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { PROBLEMS_FILE, STORIES_EVENT } from '../story';
import type { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { STORIES_KEY } from './keys';

const PROBLEMS_KEY = ['fixtureProblems'] as const;

const schema = v.object({
  problems: v.array(
    v.object({
      file: v.string(),
      line: v.number(),
      severity: v.picklist(['error', 'warning']),
      wrong: v.string(),
      expected: v.string(),
    }),
  ),
});
export type FixtureProblem = v.InferOutput<typeof schema>['problems'][number];

function readProblems(json: unknown): readonly FixtureProblem[] {
  return v.parse(schema, json).problems;
}

/** Only useful with the development server: ask inside `import.meta.env.DEV`. */
export function useFixtureProblems(): UseQueryResult<readonly FixtureProblem[], DataError> {
  return useQuery({
    queryKey: PROBLEMS_KEY,
    queryFn: ({ signal }) => fetchFile(PROBLEMS_FILE, readProblems, signal),
  });
}

/** Keeps what was fetched in step with the fixtures; does nothing in the built site. */
export function followFixtures(client: QueryClient): void {
  import.meta.hot?.on(STORIES_EVENT, (payload: unknown) => {
    client.setQueryData(PROBLEMS_KEY, readProblems(payload));
    void client.invalidateQueries({ queryKey: STORIES_KEY });
  });
}

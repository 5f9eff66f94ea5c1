import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import type { Console } from './console';

/** Prints every problem; @returns the exit code: 1 where one of them is an error. */
export function runCheck({ fixtures: dir }: { readonly fixtures: string }, console: Console): number {
  const { articles, stories, corrections, problems } = checkFixtures(dir);
  for (const problem of problems) console.log(formatProblem(problem));
  const count = problems.length === 0 ? 'no problems' : `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  const corrected = corrections === 0 ? '' : `${corrections} correction${corrections === 1 ? '' : 's'}, `;
  console.error(`${articles.length} articles, ${stories.length} titled stories, ${corrected}${count}`);
  return hasErrors(problems) ? 1 : 0;
}

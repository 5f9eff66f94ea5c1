import { cutArticle, judgementsFrom, relatedStories } from '../../../engine';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { readJudgements, type Stale, staleJudgements } from '../judgements';
import { type Console, toldRelated } from './console';

/** Prints every problem; @returns the exit code: 1 where one of them is an error. */
export function runCheck({ fixtures: dir }: { readonly fixtures: string }, console: Console): number {
  const { articles, stories, corrections, problems } = checkFixtures(dir);
  for (const problem of problems) console.log(formatProblem(problem));
  const kept = readJudgements(dir, console.error);
  const cut = articles.map(({ article }) => cutArticle(article));
  for (const stale of staleJudgements(cut, kept)) console.error(toldStale(stale));
  for (const related of relatedStories(cut, judgementsFrom(kept.values())) ?? []) console.error(toldRelated(related));
  const count = problems.length === 0 ? 'no problems' : `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  const corrected = corrections === 0 ? '' : `${corrections} correction${corrections === 1 ? '' : 's'}, `;
  console.error(`${articles.length} articles, ${stories.length} titled stories, ${corrected}${count}`);
  return hasErrors(problems) ? 1 : 0;
}

/** Nothing is wrong with it: the next compilation takes longer. */
function toldStale({ story, changed, gone }: Stale): string {
  const parts = [
    changed.length > 0 ? `${changed.join(', ')} ${story === undefined ? 'not judged yet' : 'changed since'}` : '',
    gone.length > 0 ? `${gone.join(', ')} no longer here` : '',
  ];
  const what = parts.filter((part) => part !== '').join('; ');
  return `judgements${story === undefined ? '' : ` of ${story}`}: ${what}; \`parallax compile\` judges anew`;
}

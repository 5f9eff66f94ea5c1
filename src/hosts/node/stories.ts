/** A folder of fixtures → compiled stories; the command line and the site's build both come through here. */

import type { FixtureArticle, Fixtures } from '../../engine';
import { type Comparison, compile, languageProblems, type Problem, sortProblems, type Workshop } from '../../engine';
import { type CompiledStory, storyIds, toCompiledStory } from '../../story';
import { loadFixtures } from './fixtures';

/** Fixtures with every problem that can be told without encoding them. */
export function checkFixtures(dir: string): Fixtures {
  const fixtures = loadFixtures(dir);
  return { ...fixtures, problems: sortProblems([...fixtures.problems, ...languageProblems(fixtures.articles)]) };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The stories of the fixtures that are whole, in the order of their first article's id. */
export async function compileFixtures(fixtures: Fixtures, workshop: Workshop): Promise<CompiledStory[]> {
  const comparisons = await compile(
    fixtures.articles.map(({ article }) => article),
    workshop,
  );
  const folders = new Map(fixtures.articles.map(({ article, folder }: FixtureArticle) => [article.id, folder]));
  const ids = storyIds(
    comparisons.map(({ articles }) => ({
      ids: articles.map(({ id }) => id),
      explicit: articles.find(({ facts }) => facts.story !== undefined)?.facts.story,
      folders: articles.map(({ id }) => folders.get(id) ?? ''),
    })),
  );
  const titles = new Map(fixtures.stories.map(({ id, title }) => [id, title]));
  return comparisons.map((comparison: Comparison, k) => {
    const id = ids[k] as string;
    return toCompiledStory(id, titles.get(id) ?? {}, comparison);
  });
}

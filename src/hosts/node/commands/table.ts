import { claimsAsCsv, claimsAsJson, compileFixtures, indexStory } from '../../../story';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { openFixtureWorkshop } from '../workshop';
import type { Console } from './console';

const WRITERS = { csv: claimsAsCsv, json: claimsAsJson } as const;

export const TABLE_FORMATS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

export interface TableOptions {
  readonly format: (typeof TABLE_FORMATS)[number];
}

/**
 * Who says what in a story of a folder of fixtures, on standard output.
 * @returns the exit code: 1 where a fixture has an error; a whole story is written all the same
 * @throws Error where there is no such story
 */
export async function runTable(dir: string, id: string, { format }: TableOptions, console: Console): Promise<number> {
  const fixtures = checkFixtures(dir);
  for (const problem of fixtures.problems) console.error(formatProblem(problem));
  const workshop = openFixtureWorkshop(dir, { kept: 'used', progress: console.progress, warn: console.error });
  const stories = await compileFixtures(fixtures, workshop);
  workshop.keep();
  const story = stories.find((one) => one.id === id);
  if (!story) {
    const ids = stories.map((one) => one.id).join(', ');
    throw new Error(`${dir}: no story is called ${id}, expected one of: ${ids}`);
  }
  console.log(WRITERS[format](indexStory(story)));
  return hasErrors(fixtures.problems) ? 1 : 0;
}

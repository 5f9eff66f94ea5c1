import { judgementsFrom } from '../../../engine';
import {
  claimsAsCsv,
  claimsAsJson,
  figuresAsCsv,
  figuresAsJson,
  findStories,
  indexStory,
  quotationsAsCsv,
  quotationsAsJson,
} from '../../../story';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { readJudgements } from '../judgements';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

const WRITERS = {
  claims: { csv: claimsAsCsv, json: claimsAsJson },
  figures: { csv: figuresAsCsv, json: figuresAsJson },
  quotations: { csv: quotationsAsCsv, json: quotationsAsJson },
} as const;

export const TABLES = Object.keys(WRITERS) as (keyof typeof WRITERS)[];
export const TABLE_FORMATS = ['csv', 'json'] as const;

export interface TableOptions {
  readonly what: (typeof TABLES)[number];
  readonly format: (typeof TABLE_FORMATS)[number];
}

/**
 * Who says what in a story of a folder of fixtures, or its figures or quotations, on standard output.
 * @returns the exit code: 1 where a fixture has an error; a whole story is written all the same
 * @throws Error where there is no such story
 */
export async function runTable(
  dir: string,
  id: string,
  { what, format }: TableOptions,
  console: Console,
): Promise<number> {
  const fixtures = checkFixtures(dir);
  for (const problem of fixtures.problems) console.error(formatProblem(problem));
  const workshop = openWorkshop({ kept: 'used', progress: console.progress, warn: console.error });
  const judgements = judgementsFrom(readJudgements(dir, console.error).values());
  const { ids, compiled } = await findStories(fixtures, workshop, judgements);
  if (!ids.includes(id)) throw new Error(`${dir}: no story is called ${id}, expected one of: ${ids.join(', ')}`);
  for await (const { story } of compiled([id])) console.log(WRITERS[what][format](indexStory(story)));
  workshop.keep();
  return hasErrors(fixtures.problems) ? 1 : 0;
}

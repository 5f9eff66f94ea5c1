import { judgementsFrom, type KeptStory } from '../../../engine';
import { compileFixtures, dataFiles, isInPart, PART_FILE, type Part, storyFiles, writePartFile } from '../../../story';
import { writeData } from '../dataFolder';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { readJudgements, writeJudgements } from '../judgements';
import { openWorkshop } from '../workshop';
import { type Console, toldRelated } from './console';

export interface CompileOptions {
  readonly fixtures: string;
  readonly out: string;
  readonly fresh?: boolean;
  /** Only these stories are compiled, to be put together with the others by `merge`. */
  readonly shard?: Part;
}

/** @returns the exit code: 1 where a fixture has an error; whole stories are written all the same */
export async function runCompile(
  { fixtures: dir, out, fresh, shard }: CompileOptions,
  console: Console,
): Promise<number> {
  const fixtures = checkFixtures(dir);
  for (const problem of fixtures.problems) console.error(formatProblem(problem));
  const workshop = openWorkshop({
    kept: fresh ? 'again' : 'used',
    progress: console.progress,
    warn: console.error,
  });
  const kept = fresh ? new Map<string, KeptStory>() : readJudgements(dir, console.error);
  const judged = new Map<string, KeptStory>();
  let ids: readonly string[] = [];
  const stories = await compileFixtures(fixtures, workshop, {
    judgements: judgementsFrom([...kept.values()]),
    keep: (id, story) => judged.set(id, story),
    tellRelated: (related) => console.log(toldRelated(related)),
    isWanted: (id, all) => {
      ids = all;
      return !shard || isInPart(id, shard);
    },
  });
  workshop.keep();
  if (!fresh) keepJudgements(dir, judged, !shard && !hasErrors(fixtures.problems), console);
  writeData(
    out,
    shard ? new Map([...storyFiles(stories), [PART_FILE, writePartFile(shard, ids)]]) : dataFiles(stories),
  );
  console.log(`${stories.length} stories and single articles (${workshop.encoded()} sentences encoded) → ${out}`);
  return hasErrors(fixtures.problems) ? 1 : 0;
}

/** A folder that can't be written to is told, and does no more harm than that the next compilation takes as long. */
function keepJudgements(dir: string, judged: ReadonlyMap<string, KeptStory>, whole: boolean, console: Console): void {
  try {
    const written = writeJudgements(dir, judged, whole);
    if (written > 0) console.log(`judgements of ${written} written to ${dir}/judgements: commit them`);
  } catch (error) {
    console.error(`${dir}/judgements: ${(error as Error).message}; the judgements are not kept`);
  }
}

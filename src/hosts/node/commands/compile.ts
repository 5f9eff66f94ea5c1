import { judgementsFrom, type KeptStory } from '../../../engine';
import {
  type CompiledStory,
  compileFixtures,
  type DataEntry,
  dataEntries,
  isInShard,
  SHARD_FILE,
  type Shard,
  storyEntries,
  writeShardFile,
} from '../../../story';
import { writeData } from '../dataFolder';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { readJudgements, removeJudgements, writeJudgement } from '../judgements';
import { openWorkshop } from '../workshop';
import { type Console, toldRelated } from './console';

export interface CompileOptions {
  readonly fixtures: string;
  readonly out: string;
  readonly fresh?: boolean;
  /** Only these stories are compiled, to be put together with the others by `merge`. */
  readonly shard?: Shard;
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
  const kept = fresh ? [] : readJudgements(dir, console.error).values();
  const keeping = keepingIn(dir, console);
  let ids: readonly string[] = [];
  const stories = await compileFixtures(fixtures, workshop, {
    judgements: judgementsFrom(kept),
    ...(!fresh && { keep: keeping.keep }),
    tellRelated: (related) => console.log(toldRelated(related)),
    choose: (all) => {
      ids = all;
      return shard ? all.filter((id) => isInShard(id, shard)) : all;
    },
  });
  workshop.keep();
  if (!fresh) keeping.end(!shard && !hasErrors(fixtures.problems));
  writeData(out, shard ? shardEntries(stories, shard, ids) : dataEntries(stories));
  console.log(`${stories.length} stories and single articles (${workshop.encoded()} sentences encoded) → ${out}`);
  return hasErrors(fixtures.problems) ? 1 : 0;
}

function* shardEntries(stories: readonly CompiledStory[], shard: Shard, ids: readonly string[]): Iterable<DataEntry> {
  yield* storyEntries(stories);
  yield [SHARD_FILE, writeShardFile(shard, ids)];
}

/**
 * Writes judgements as they come. A folder that can't be written to is told once, and does no more harm than that the next
 * compilation takes as long.
 */
function keepingIn(dir: string, console: Console) {
  const ids = new Set<string>();
  let written = 0;
  let hasFailed = false;
  const trying = (act: () => void): void => {
    if (hasFailed) return;
    try {
      act();
    } catch (error) {
      hasFailed = true;
      console.error(`${dir}/judgements: ${(error as Error).message}; the judgements are not kept`);
    }
  };
  return {
    keep: (id: string, story: KeptStory): void => {
      ids.add(id);
      trying(() => {
        if (writeJudgement(dir, id, story)) written += 1;
      });
    },
    /** @param isWhole false where some stories were left out or could not be read: then nothing is taken away */
    end: (isWhole: boolean): void => {
      if (isWhole) trying(() => removeJudgements(dir, ids));
      if (written > 0) console.log(`judgements of ${written} written to ${dir}/judgements: commit them`);
    },
  };
}

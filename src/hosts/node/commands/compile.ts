import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgementsFrom, type KeptStory } from '../../../engine';
import {
  type CompiledStory,
  compileFixtures,
  dataFiles,
  INDEX_FILE,
  isIndexPartFile,
  isSearchShardFile,
  readIndexFiles,
  storyFile,
} from '../../../story';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { readJudgements, writeJudgements } from '../judgements';
import { openWorkshop } from '../workshop';
import { type Console, toldRelated } from './console';

export interface CompileOptions {
  readonly fixtures: string;
  readonly out: string;
  readonly fresh?: boolean;
}

/** @returns the exit code: 1 where a fixture has an error; whole stories are written all the same */
export async function runCompile({ fixtures: dir, out, fresh }: CompileOptions, console: Console): Promise<number> {
  const fixtures = checkFixtures(dir);
  for (const problem of fixtures.problems) console.error(formatProblem(problem));
  const workshop = openWorkshop({
    kept: fresh ? 'again' : 'used',
    progress: console.progress,
    warn: console.error,
  });
  const kept = fresh ? new Map<string, KeptStory>() : readJudgements(dir, console.error);
  const judged = new Map<string, KeptStory>();
  const stories = await compileFixtures(fixtures, workshop, {
    judgements: judgementsFrom([...kept.values()]),
    keep: (id, story) => judged.set(id, story),
    tellRelated: (related) => console.log(toldRelated(related)),
  });
  workshop.keep();
  if (!fresh) keepJudgements(dir, judged, !hasErrors(fixtures.problems), console);
  writeStories(stories, out);
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

/** One file a story and the indices; what was written before and has no place any more is taken away. */
function writeStories(stories: readonly CompiledStory[], out: string): void {
  mkdirSync(out, { recursive: true });
  const files = dataFiles(stories);
  for (const name of writtenBefore(out)) {
    if (!files.has(name)) rmSync(join(out, name), { force: true });
  }
  for (const [name, content] of files) writeFileSync(join(out, name), content);
}

/** The stories that the last index named, and the parts and shards that lie beside it. */
function writtenBefore(out: string): string[] {
  if (!existsSync(join(out, INDEX_FILE))) return [];
  try {
    const { stories, singles } = readIndexFiles((name) => JSON.parse(readFileSync(join(out, name), 'utf8')));
    const beside = readdirSync(out).filter((name) => isIndexPartFile(name) || isSearchShardFile(name));
    return [...[...stories, ...singles].map(({ id }) => storyFile(id)), ...beside];
  } catch {
    return []; // Not an index of ours: nothing of it is touched.
  }
}

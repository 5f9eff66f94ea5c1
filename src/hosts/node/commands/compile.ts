import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompiledStory,
  compileFixtures,
  dataFiles,
  INDEX_FILE,
  isSearchShardFile,
  readStoryIndex,
  storyFile,
} from '../../../story';
import { checkFixtures, formatProblem, hasErrors } from '../fixtures';
import { lockFileOf, writeVectorFile } from '../vectors';
import { KEPT_VALUES, openFixtureWorkshop } from '../workshop';
import type { Console } from './console';

export interface CompileOptions {
  readonly fixtures: string;
  readonly out: string;
  readonly fresh?: boolean;
  readonly lock?: boolean;
}

/** @returns the exit code: 1 where a fixture has an error; whole stories are written all the same */
export async function runCompile(
  { fixtures: dir, out, fresh, lock }: CompileOptions,
  console: Console,
): Promise<number> {
  const fixtures = checkFixtures(dir);
  for (const problem of fixtures.problems) console.error(formatProblem(problem));
  const lockFile = lockFileOf(dir);
  const workshop = openFixtureWorkshop(dir, {
    kept: fresh ? 'again' : 'used',
    progress: console.progress,
    warn: console.error,
  });
  const stories = await compileFixtures(fixtures, workshop, ([one, other]) => {
    console.log(`related: ${one.join(', ')} with ${other.join(', ')}`);
  });
  workshop.keep();
  if (lock || (!fresh && existsSync(lockFile) && workshop.encoded() > 0)) {
    writeVectorFile(lockFile, KEPT_VALUES, workshop.used);
  }
  writeStories(stories, out);
  const sentences = workshop.used.size;
  console.log(
    `${stories.length} stories and single articles, ${sentences} sentences (${workshop.encoded()} encoded) → ${out}`,
  );
  return hasErrors(fixtures.problems) ? 1 : 0;
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

/** The stories that the last index named, and the shards that lie beside it. */
function writtenBefore(out: string): string[] {
  const file = join(out, INDEX_FILE);
  if (!existsSync(file)) return [];
  try {
    const { stories, singles } = readStoryIndex(JSON.parse(readFileSync(file, 'utf8')));
    const shards = readdirSync(out).filter(isSearchShardFile);
    return [...[...stories, ...singles].map(({ id }) => storyFile(id)), ...shards];
  } catch {
    return []; // Not an index of ours: nothing of it is touched.
  }
}

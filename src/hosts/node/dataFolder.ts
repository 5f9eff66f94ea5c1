/** A folder of compiled stories, all of a site or a shard of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DataEntry,
  INDEX_FILE,
  isIndexPartFile,
  isSearchShardFile,
  readIndexFiles,
  readShardFile,
  SEARCH_FILE,
  SHARD_FILE,
  storyFile,
} from '../../story';

/** What was written before and has no place any more is taken away. */
export function writeData(out: string, files: Iterable<DataEntry>): void {
  mkdirSync(out, { recursive: true });
  const gone = new Set([...siteBefore(out), ...shardBefore(out)]);
  for (const [name, content] of files) {
    writeFileSync(join(out, name), content);
    gone.delete(name);
  }
  for (const name of gone) rmSync(join(out, name), { force: true });
}

/** The stories that the last index named, and what lies beside it. */
function siteBefore(out: string): string[] {
  return ofOurs(join(out, INDEX_FILE), () => {
    const { stories, singles } = readIndexFiles((name) => JSON.parse(readFileSync(join(out, name), 'utf8')));
    const beside = readdirSync(out).filter((name) => isIndexPartFile(name) || isSearchShardFile(name));
    return [...[...stories, ...singles].map(({ id }) => storyFile(id)), ...beside, INDEX_FILE, SEARCH_FILE];
  });
}

function shardBefore(out: string): string[] {
  return ofOurs(join(out, SHARD_FILE), (json) => [...readShardFile(json).stories.map(storyFile), SHARD_FILE]);
}

/** What a file says was written; where it is not one of ours, nothing is touched. */
function ofOurs(file: string, names: (json: unknown) => string[]): string[] {
  if (!existsSync(file)) return [];
  try {
    return names(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

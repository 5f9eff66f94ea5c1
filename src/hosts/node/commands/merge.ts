import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  listingFiles,
  readCompiledStory,
  readShardFile,
  SHARD_FILE,
  type ShardContents,
  shardsFault,
  storyFile,
} from '../../../story';
import { writeData } from '../dataFolder';
import type { Console } from './console';

interface ShardFolder {
  readonly folder: string;
  readonly contents: ShardContents;
}

/** @returns the exit code: 1 where the shards are not whole, and then nothing is written */
export function runMerge(out: string, folders: readonly string[], console: Console): number {
  try {
    if (folders.some((folder) => resolve(folder) === resolve(out)))
      throw new Error(`${out}: a shard itself, expected another folder to put them together in`);
    const shards = folders.map(openShard);
    const fault = shardsFault(shards.map(({ contents }) => contents));
    if (fault !== undefined) throw new Error(fault);
    const texts = new Map(shards.flatMap(textsOf));
    // The texts are in the order that the site's index is made in, whatever order the folders were given in.
    const names = [...texts.keys()].sort();
    const stories = names.map((name) => readCompiledStory(JSON.parse(texts.get(name) ?? '')));
    writeData(out, new Map([...texts, ...listingFiles(stories)]));
    console.log(`${stories.length} stories and single articles of ${shards.length} shards → ${out}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function openShard(folder: string): ShardFolder {
  const file = join(folder, SHARD_FILE);
  if (!existsSync(file)) throw new Error(`${file}: no such file, expected a folder that compile --shard wrote`);
  try {
    return { folder, contents: readShardFile(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

function textsOf({ folder, contents }: ShardFolder): [name: string, text: string][] {
  return contents.stories.map((id) => {
    const file = join(folder, storyFile(id));
    if (!existsSync(file)) throw new Error(`${file}: no such file, expected every story of its shard`);
    return [storyFile(id), readFileSync(file, 'utf8')];
  });
}

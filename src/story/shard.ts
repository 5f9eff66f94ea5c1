/**
 * A shard: those of a site's stories that one of several machines compiles. Which stories are in which shard follows from
 * their ids alone, so that the machines agree without talking.
 */
import * as v from 'valibot';
import { fnv1a } from './fnv1a';
import { serialise } from './serialise';
import { validated } from './validated';

/** The `number`-th of `of` shards, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What lies beside a shard's stories. No story is called so: ids have no point in them. */
export const SHARD_FILE = 'site.shard.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const shardSchema = v.object({
  number: count,
  of: count,
  /** The stories of this shard. */
  stories: v.array(v.string()),
  /** What the stories of all shards are known by: shards of other fixtures have another. */
  site: v.number(),
});
export type ShardContents = Readonly<v.InferOutput<typeof shardSchema>>;

/** @throws Error in words for anything but `k/n` with 1 ≤ k ≤ n */
export function readShard(text: string): Shard {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  if (!number || !of || number > of)
    throw new Error(`the shard ${text}, expected k/n with k from 1 to n, such as 2/4 for the second of four`);
  return { number, of };
}

export function isInShard(id: string, { number, of }: Shard): boolean {
  return fnv1a(id) % of === number - 1;
}

/** @param all the ids of all stories @returns the text of `SHARD_FILE` */
export function writeShardFile(shard: Shard, all: readonly string[]): string {
  const sorted = [...all].sort();
  return serialise({ ...shard, stories: sorted.filter((id) => isInShard(id, shard)), site: fnv1a(sorted.join(' ')) });
}

/** @throws FormatError */
export function readShardFile(json: unknown): ShardContents {
  return validated(shardSchema, json);
}

/** What is wrong with shards that are to be put together, in words; undefined where they are whole. */
export function shardsFault(shards: readonly ShardContents[]): string | undefined {
  const [first] = shards;
  if (!first) return 'no shard, expected all of a site';
  const other = shards.find(({ of, site }) => of !== first.of || site !== first.site);
  if (other)
    return `shards ${nameOf(first)} and ${nameOf(other)} are of different compilations, expected shards of the same fixtures`;
  const numbers = shards.map(({ number }) => number);
  const doubled = numbers.find((number, k) => numbers.indexOf(number) !== k);
  if (doubled !== undefined) return `shard ${doubled}/${first.of} twice, expected each once`;
  const missing = Array.from({ length: first.of }, (_, k) => k + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0) return `shard ${missing.join(', ')} of ${first.of} is missing, expected all of them`;
  return undefined;
}

function nameOf({ number, of }: Shard): string {
  return `${number}/${of}`;
}

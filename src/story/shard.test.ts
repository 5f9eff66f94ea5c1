import { describe, expect, it } from 'vitest';
import { isInShard, readShard, readShardFile, type Shard, shardsFault, writeShardFile } from './shard';

const IDS = Array.from({ length: 300 }, (_, k) => `story-${k}`);
const shardOf = (number: number, of: number, ids: readonly string[] = IDS) =>
  readShardFile(JSON.parse(writeShardFile({ number, of }, ids)));

describe('shards of a site', () => {
  it('hold every story once, each a fair share', () => {
    const shards = [1, 2, 3].map((number): Shard => ({ number, of: 3 }));
    for (const id of IDS) expect(shards.filter((shard) => isInShard(id, shard))).toHaveLength(1);
    for (const shard of shards) expect(IDS.filter((id) => isInShard(id, shard)).length).toBeGreaterThan(60);
  });

  it('are named k/n', () => {
    expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
    for (const wrong of ['0/4', '5/4', '2', '1/0', '-1/2', 'a/b', '1.5/2'])
      expect(() => readShard(wrong)).toThrow(`the shard ${wrong}, expected k/n`);
  });

  it('are put together only where each is there once, of the same fixtures', () => {
    expect(shardsFault([shardOf(2, 2), shardOf(1, 2)])).toBeUndefined();
    expect(shardsFault([])).toMatch(/^no shard/u);
    expect(shardsFault([shardOf(1, 3)])).toMatch(/^shard 2, 3 of 3 is missing/u);
    expect(shardsFault([shardOf(1, 2), shardOf(1, 2)])).toMatch(/^shard 1\/2 twice/u);
    expect(shardsFault([shardOf(1, 2), shardOf(2, 3)])).toMatch(/different compilations/u);
    expect(shardsFault([shardOf(1, 2), shardOf(2, 2, ['a'])])).toMatch(/different compilations/u);
  });
});

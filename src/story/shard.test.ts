import { describe, expect, it } from 'vitest';
import { isInPart, type Part, partsFault, readPart, readPartFile, writePartFile } from './shard';

const IDS = Array.from({ length: 300 }, (_, k) => `story-${k}`);
const partOf = (number: number, of: number, ids: readonly string[] = IDS) =>
  readPartFile(JSON.parse(writePartFile({ number, of }, ids)));

describe('parts of a site', () => {
  it('hold every story once, each a fair share', () => {
    const parts = [1, 2, 3].map((number): Part => ({ number, of: 3 }));
    for (const id of IDS) expect(parts.filter((part) => isInPart(id, part))).toHaveLength(1);
    for (const part of parts) expect(IDS.filter((id) => isInPart(id, part)).length).toBeGreaterThan(60);
  });

  it('are named k/n', () => {
    expect(readPart('2/4')).toEqual({ number: 2, of: 4 });
    for (const wrong of ['0/4', '5/4', '2', '1/0', '-1/2', 'a/b', '1.5/2'])
      expect(() => readPart(wrong)).toThrow(`the shard ${wrong}, expected k/n`);
  });

  it('are put together only where each is there once, of the same fixtures', () => {
    expect(partsFault([partOf(2, 2), partOf(1, 2)])).toBeUndefined();
    expect(partsFault([])).toMatch(/^no shard/u);
    expect(partsFault([partOf(1, 3)])).toMatch(/^shard 2, 3 of 3 is missing/u);
    expect(partsFault([partOf(1, 2), partOf(1, 2)])).toMatch(/^shard 1\/2 twice/u);
    expect(partsFault([partOf(1, 2), partOf(2, 3)])).toMatch(/different compilations/u);
    expect(partsFault([partOf(1, 2), partOf(2, 2, ['a'])])).toMatch(/different compilations/u);
  });
});

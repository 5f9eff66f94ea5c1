import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vectorKey, writeVectors } from '../../engine';
import { VectorCache, type VectorCacheOptions } from './vectorCache';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-vectors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const VALUES = 8;
const key = (k: number): string => vectorKey('e', String(k));
const vector = (k: number): Int8Array => new Int8Array(VALUES).fill(k % 100);
const open = (options: Partial<VectorCacheOptions> = {}): VectorCache =>
  new VectorCache({ values: VALUES, folder, warn: (message) => expect.fail(message), ...options });
function fill(cache: VectorCache, from: number, to: number): void {
  for (let k = from; k < to; k += 1) cache.set(key(k), vector(k));
}
const known = (cache: VectorCache, upTo: number): number[] =>
  Array.from({ length: upTo }, (_, k) => k).filter((k) => cache.get(key(k))?.join() === vector(k).join());
const segments = (): string[] => readdirSync(folder).sort();

describe('the cache of vectors', () => {
  it('has what an earlier run kept', () => {
    const first = open();
    fill(first, 0, 5);
    expect([first.added, known(first, 5)]).toEqual([5, [0, 1, 2, 3, 4]]);
    first.keep();
    const second = open();
    expect([second.added, known(second, 6)]).toEqual([0, [0, 1, 2, 3, 4]]);
    expect(known(open({ isRead: false }), 5)).toEqual([]);
  });

  it('has what a run had written that was cut short', () => {
    fill(open({ written: 4 }), 0, 10);
    expect(known(open(), 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps what two runs at once encode', () => {
    const [one, other] = [open(), open()];
    fill(one, 0, 3);
    fill(other, 2, 6);
    one.keep();
    other.keep();
    expect(known(open(), 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('puts many segments together, under a run that has found them', () => {
    fill(open({ written: 1 }), 0, 6);
    const reading = open();
    const [newest = ''] = segments().slice(-1);
    open({ segments: 3 }).keep();
    expect(segments()).toHaveLength(1);
    expect(segments()).not.toContain(newest);
    expect(known(reading, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('gives up the oldest where it grows too large', () => {
    fill(open({ written: 1 }), 0, 20);
    const { size } = statSync(join(folder, segments()[0] ?? ''));
    open({ bytes: size * 10 }).keep();
    const left = known(open(), 20);
    expect(left).toEqual([15, 16, 17, 18, 19]);
  });

  it('tells a broken segment, and has the others', () => {
    const cache = open({ written: 2 });
    fill(cache, 0, 4);
    truncateSync(join(folder, segments()[0] ?? ''), 30);
    const told: string[] = [];
    expect(known(open({ warn: (message) => told.push(message) }), 4)).toEqual([2, 3]);
    expect(told).toEqual([expect.stringMatching(/\.px: .*encoded again$/u)]);
  });

  it('has nothing of another encoder, and leaves files alone that are not its own', () => {
    const name = '1700000000000-1-1.px';
    writeFileSync(join(folder, name), writeVectors('another', VALUES, new Map([[key(1), vector(1)]])));
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(known(open(), 2)).toEqual([]);
    open({ segments: 0 }).keep();
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('tells where it can’t be written, and goes on', () => {
    const blocked = join(folder, 'file');
    mkdirSync(folder, { recursive: true });
    writeFileSync(blocked, '');
    const told: string[] = [];
    const cache = open({ folder: join(blocked, 'x'), warn: (message) => told.push(message) });
    fill(cache, 0, 2);
    cache.keep();
    expect(told).toEqual([expect.stringContaining('vectors are not kept')]);
    expect(known(cache, 2)).toEqual([0, 1]);
  });
});

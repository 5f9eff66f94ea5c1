import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompile } from './compile';
import { runMerge } from './merge';

const OWN = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parallax-merge-'));
const inFolder = (name: string) => join(folder, name);
const [fixtures, whole, first, second] = ['fixtures', 'whole', 'first', 'second'].map(inFolder) as [
  string,
  string,
  string,
  string,
];

let errors: string[] = [];
const console = { log: () => {}, error: (text: string) => void errors.push(text), progress: () => {} };
const filesOf = (dir: string) => new Map(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

beforeAll(async () => {
  for (const part of ['singles', 'harbour-ferry-grounding', 'judgements'])
    cpSync(join(OWN, part), join(fixtures, part), { recursive: true });
  for (const id of ['manuscripts-return', 'meta-llama-revenue-sharing', 'island-ferry-inspections'])
    rmSync(join(fixtures, 'judgements', `${id}.json`));
  await runCompile({ fixtures, out: whole }, console);
  cpSync(whole, first, { recursive: true });
  await runCompile({ fixtures, out: first, shard: { number: 1, of: 2 } }, console);
  await runCompile({ fixtures, out: second, shard: { number: 2, of: 2 } }, console);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('merge', () => {
  it('gives the same bytes as compiling all at once, and takes no judgement away', () => {
    expect(runMerge(inFolder('merged'), [second, first], console)).toBe(0);
    expect(filesOf(inFolder('merged'))).toEqual(filesOf(whole));
    expect(readdirSync(join(fixtures, 'judgements'))).toEqual(['401.json', '402.json', 'harbour-ferry-grounding.json']);
  });

  it('puts together stories alone, nothing of a site left beside them', () => {
    const names = [first, second].map((dir) => [...filesOf(dir).keys()].filter((name) => name !== 'site.shard.json'));
    expect(names.map(({ length }) => length).sort()).toEqual([1, 2]);
  });

  it.each([
    ['a missing shard', [first], /^shard 2 of 2 is missing/u],
    ['a doubled shard', [first, first, second], /^shard 1\/2 twice/u],
    ['what is no shard', [first, whole], /no such file, expected a folder that compile --shard wrote$/u],
  ])('says what is wrong with %s, and writes nothing', (_, shards, fault) => {
    errors = [];
    expect(runMerge(inFolder('faulty'), shards, console)).toBe(1);
    expect(errors.join('\n')).toMatch(fault);
    expect(readdirSync(folder)).not.toContain('faulty');
  });
});

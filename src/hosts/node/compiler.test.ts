import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileAll, openCompiler } from './compiler';

const FIXTURES = fileURLToPath(new URL('../../../fixtures', import.meta.url));

let dir = '';
let told: string[] = [];
/** Of the demonstration, with judgements, so that no encoder is loaded. */
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'parallax-compiler-'));
  for (const name of ['judgements', 'manuscripts-return', 'singles']) {
    cpSync(join(FIXTURES, name), join(dir, name), { recursive: true });
  }
  told = [];
});
afterEach(() => rmSync(dir, { recursive: true }));

function fail(message: string): void {
  throw new Error(message);
}

function open() {
  return openCompiler(dir, { warn: fail, tell: (id, done, total) => told.push(`${id} ${done}/${total}`) }).look;
}

/** @param change of the whole text of a file */
function save(file: string, change: (text: string) => string): void {
  const path = join(dir, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('openCompiler', () => {
  it('gives the files that the build gives', { timeout: 60_000 }, async () => {
    const { files } = await compileAll(dir, fail);
    const { file } = await open()();
    for (const [name, content] of files) expect([name, await file(name)]).toEqual([name, content]);
    expect(files.size).toBeGreaterThan(4);
    for (const name of ['nothing.json', 'index.00000000.json', 'search.99.json', 'index', '../package.json']) {
      expect(await file(name)).toBeUndefined();
    }
  });

  it('compiles a story when it is asked for, and again only when something of it has changed', async () => {
    const look = open();
    const before = await look();
    const count = JSON.parse((await before.file('index.json')) as string);
    const total = count.stories.length + count.singles.length;
    expect(told).toHaveLength(total);
    told = [];

    save('singles/401.en.md', (text) => text.replace(/^lang: .*$/mu, 'lang: en\noutlet: Another name'));
    const after = await look();
    const other = count.stories[0].id;
    expect(await after.file(`${other}.json`)).toBe(await before.file(`${other}.json`));
    expect(told).toEqual([]);
    expect(await after.file('401.json')).toContain('Another name');
    expect(JSON.stringify(await after.file('index.json'))).toContain('Another name');
    expect(told).toEqual([`401 ${total}/${total}`]);
  });

  it('compiles again a story whose title has changed, or that has lost an article', async () => {
    const look = open();
    const { file } = await look();
    const { stories } = JSON.parse((await file('index.json')) as string);
    told = [];
    save('manuscripts-return/story.md', (text) => text.replace(/^( +en: ).*$/mu, '$1Another title'));
    rmSync(join(dir, 'singles/401.en.md'));
    const without = await look();
    expect(await without.file('401.json')).toBeUndefined();
    const index = (await without.file('index.json')) as string;
    expect(index).not.toContain('"401"');
    expect(index).toContain('Another title');
    expect(JSON.parse((await without.file('search.json')) as string).stories).toHaveLength(stories.length + 1);
    expect(told).toEqual([expect.stringContaining('manuscripts-return ')]);
  });

  it('says with each look what is wrong, and serves what is whole', async () => {
    const look = open();
    expect((await look()).problems).toEqual([]);
    save('singles/401.en.md', (text) => text.replace(/^lang: .*$/mu, 'lang: xx-nothing'));
    const { problems, file } = await look();
    expect(problems).toEqual([expect.objectContaining({ file: 'singles/401.en.md', severity: 'error' })]);
    expect(await file('401.json')).toBeUndefined();
    expect(await file('402.json')).toBeDefined();
    save('singles/401.en.md', (text) => text.replace('xx-nothing', 'en'));
    expect((await look()).problems).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem, loadFixtures, openFixtures } from './fixtures';

const ARTICLE = '---\nlang: en\n---\nWords.\n';
const LINK_EXPECTED = 'expected a file or folder inside the fixtures folder';

let base: string;
let dir: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'parallax-fixtures-'));
  dir = join(base, 'fixtures');
  mkdirSync(dir);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

function ids(): string[] {
  return loadFixtures(dir).articles.map(({ article }) => article.id);
}

function faults(): string[] {
  return loadFixtures(dir).problems.map(formatProblem);
}

describe('loadFixtures', () => {
  it('reads the Markdown files of all folders in order', () => {
    write('b/2.en.md', ARTICLE);
    write('b/story.md', '---\ntitle: Ferry\n---\n');
    write('b/differences.yaml', ': [');
    write('a/deep/1.en.md', `\uFEFF${ARTICLE}`);
    write('README.md', 'How to');
    write('.hidden/9.md', 'x');
    write('b/.9.md', 'x');
    const read = loadFixtures(dir);
    expect(read.problems).toEqual([]);
    expect(read.articles.map(({ file, folder }) => [file, folder])).toEqual([
      ['a/deep/1.en.md', 'a/deep'],
      ['b/2.en.md', 'b'],
    ]);
    expect(read.stories.map(({ id }) => id)).toEqual(['b']);
  });

  it('reports a missing folder once', () => {
    const missing = join(base, 'nothing');
    expect(loadFixtures(missing).problems.map(formatProblem)).toEqual([
      `${missing}:1: no such folder, expected a folder of fixtures`,
    ]);
    write('1.md', ARTICLE);
    expect(loadFixtures(join(dir, '1.md')).problems).toHaveLength(1);
  });

  it('reports bytes that are not UTF-8 with their line, and the other faults of the file', () => {
    write('a/1.md', Buffer.from('---\nlang: xx\n---\nVoilà\nl\u2019été\n', 'latin1'));
    write('a/2.md', Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0xe2, 0x82])]));
    write('a/3.md', ARTICLE);
    expect(faults()).toEqual([
      'a/1.md:2: `lang` is `xx`, expected a known BCP 47 language tag such as `id`, `pt-BR` or `zh-Hant`',
      'a/1.md:4: bytes that are not UTF-8, expected UTF-8',
      'a/2.md:5: bytes that are not UTF-8, expected UTF-8',
    ]);
    expect(ids()).toEqual(['3']);
  });

  it('refuses links out of the folder, to nothing and in a circle', () => {
    writeFileSync(join(base, 'secret.md'), ARTICLE);
    mkdirSync(join(base, 'fixtures-other'));
    write('a/1.md', ARTICLE);
    write('c/2.md', ARTICLE);
    symlinkSync('../../secret.md', join(dir, 'a/out.md'));
    symlinkSync('/etc', join(dir, 'etc'));
    symlinkSync('../fixtures-other', join(dir, 'other'));
    symlinkSync('nothing.md', join(dir, 'broken.md'));
    symlinkSync('circle.md', join(dir, 'circle.md'));
    symlinkSync('..', join(dir, 'a/up'));
    symlinkSync('../c', join(dir, 'a/z'));
    symlinkSync('../a', join(dir, 'c/z'));
    expect(faults().filter((fault) => !fault.includes('the id'))).toEqual([
      `a/out.md:1: a symbolic link that leads out of the fixtures folder, ${LINK_EXPECTED}`,
      `a/up:1: a symbolic link to a folder that it lies in, ${LINK_EXPECTED}`,
      `a/z/z:1: a symbolic link to a folder that it lies in, ${LINK_EXPECTED}`,
      `broken.md:1: a symbolic link that leads to nothing or in a circle, ${LINK_EXPECTED}`,
      `c/z/out.md:1: a symbolic link that leads out of the fixtures folder, ${LINK_EXPECTED}`,
      `c/z/up:1: a symbolic link to a folder that it lies in, ${LINK_EXPECTED}`,
      `c/z/z:1: a symbolic link to a folder that it lies in, ${LINK_EXPECTED}`,
      `circle.md:1: a symbolic link that leads to nothing or in a circle, ${LINK_EXPECTED}`,
      `etc:1: a symbolic link that leads out of the fixtures folder, ${LINK_EXPECTED}`,
      `other:1: a symbolic link that leads out of the fixtures folder, ${LINK_EXPECTED}`,
    ]);
    expect(ids()).toEqual(['1', '2']);
  });

  it('follows links that stay inside, and a link to the folder itself', () => {
    write('kept/text.txt', ARTICLE);
    mkdirSync(join(dir, 'a'));
    symlinkSync('../kept/text.txt', join(dir, 'a/5.md'));
    symlinkSync('fixtures', join(base, 'link'));
    expect(faults()).toEqual([]);
    expect(loadFixtures(join(base, 'link')).articles.map(({ file }) => file)).toEqual(['a/5.md']);
  });
});

describe('formatProblem', () => {
  const problem = { file: 'a/1.md', line: 3, wrong: '`x` is `y`', expected: 'z' };

  it('says where, what is wrong and what was expected', () => {
    expect(formatProblem({ ...problem, severity: 'error' })).toBe('a/1.md:3: `x` is `y`, expected z');
    expect(formatProblem({ ...problem, severity: 'warning' })).toBe('a/1.md:3: warning: `x` is `y`, expected z');
  });
});

it('reads again only what has changed, and forgets what is gone', async () => {
  write('a.md', ARTICLE);
  write('b.md', ARTICLE);
  const read = openFixtures(dir);
  const [a, b] = (await read()).articles.map(({ article }) => article);
  write('b.md', ARTICLE.replace('Words', 'Other words'));
  const [sameA, newB] = (await read()).articles.map(({ article }) => article);
  expect(sameA).toBe(a);
  expect(newB).not.toEqual(b);
  rmSync(join(dir, 'a.md'));
  expect((await read()).articles.map(({ article }) => article)).toEqual([newB]);
});

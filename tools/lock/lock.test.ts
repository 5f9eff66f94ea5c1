import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, type Lock, type Manifest } from './faults';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = join(root, 'package-lock.json');

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('faultsOf', () => {
  const integrity = 'sha512-x';
  const packages: Lock['packages'] = {
    '': { dependencies: { a: '^1.0.0' } },
    'node_modules/a': { version: '1.2.0', integrity, optionalDependencies: { 'a-mac': '1.2.0', watch: '~2.3.2' } },
    'node_modules/a-mac': { version: '1.2.0', integrity },
    'node_modules/a/node_modules/watch': { version: '2.3.3', integrity },
    'node_modules/a/node_modules/watch/node_modules/b': { version: '1.0.0', inBundle: true },
  };
  const manifest: Manifest = { dependencies: { a: '^1.0.0' } };
  const without = (path: string): Lock => ({
    packages: Object.fromEntries(Object.entries(packages).filter(([other]) => other !== path)),
  });

  it('finds none in a whole lock', () => expect(faultsOf({ packages }, manifest)).toEqual([]));

  it.each([
    ['beside its package', without('node_modules/a-mac'), 'node_modules/a lacks its optional a-mac@1.2.0'],
    ['inside it', without('node_modules/a/node_modules/watch'), 'node_modules/a lacks its optional watch@~2.3.2'],
  ])('misses an optional package %s', (_, lock, fault) => expect(faultsOf(lock, manifest)).toEqual([fault]));

  it.each([
    [{ version: '1.1.0', integrity }, 'node_modules/a wants a-mac@1.2.0, the lock has 1.1.0'],
    [{ version: '1.2.0' }, 'node_modules/a-mac has no integrity'],
    [{ version: '1.2.0', integrity, resolved: 'https://r.example/a' }, 'node_modules/a-mac names where it was fetched'],
  ])('objects to %j', (entry, fault) =>
    expect(faultsOf({ packages: { ...packages, 'node_modules/a-mac': entry } }, manifest)).toEqual([fault]),
  );

  it('holds the ranges against package.json', () =>
    expect(faultsOf({ packages }, { dependencies: { a: '^1.1.0' }, devDependencies: { c: '1.0.0' } })).toEqual([
      'dependencies: a is ^1.1.0 in package.json, ^1.0.0 in the lock',
      'devDependencies: c is 1.0.0 in package.json, undefined in the lock',
    ]));
});

/** npm's releases differ in what they note of a package besides; 10 drops `libc`. The lock is as this one writes it. */
const WRITER = 11;

/**
 * The lock as an install leaves it, worked out in a folder of its own: without node_modules, registry, cache or settings
 * of the machine, so that nothing outside of the two files can fill what they lack. `npm ci`, which never writes the
 * lock, works out the same before it unpacks anything; unpacking takes half a minute and would add nothing here.
 */
function afterInstall(): { readonly npm: number; readonly lock: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(root, file), join(folder, file));
    const settings = ['user', 'global'].map((whose) => {
      const file = join(folder, `${whose}.npmrc`);
      writeFileSync(file, '');
      return `--${whose}config=${file}`;
    });
    // `npm test` hands its own settings down by these names.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
    const npm = (...call: readonly string[]): string => {
      const { status, stdout, stderr } = spawnSync('npm', call, { cwd: folder, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    const cache = `--cache=${join(folder, 'cache')}`;
    npm('install', '--package-lock-only', '--offline', '--no-update-notifier', cache, ...settings);
    return {
      npm: Number.parseInt(npm('--version', cache, ...settings), 10),
      lock: readFileSync(join(folder, 'package-lock.json'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('package-lock.json', () => {
  it('names every package of every platform', () => {
    expect(faultsOf(read(lockFile), read(join(root, 'package.json')))).toEqual([]);
  });

  it('stays as committed after an install, which asks no registry what to install', () => {
    const { npm, lock } = afterInstall();
    if (npm === WRITER) expect(lock).toBe(readFileSync(lockFile, 'utf8'));
    const versions = ({ packages }: Lock): object =>
      Object.fromEntries(
        Object.entries(packages).map(([path, { version, integrity }]) => [path, [version, integrity]]),
      );
    expect(versions(JSON.parse(lock))).toEqual(versions(read(lockFile)));
  });
});

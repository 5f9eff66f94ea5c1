import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AROUND, FEATURES, overrides, plugins, ROOMS } from './laws';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');

interface Trial {
  readonly path: string;
  readonly source: string;
}

/** Which of several files the linter objects to by one of its rules; they stand in a folder of their own. */
function objectedTo(trials: readonly Trial[], rule: 'style/noRestrictedImports' | 'plugin'): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'));
  try {
    const { vcs: _, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
    mkdirSync(join(folder, 'tools/laws'), { recursive: true });
    copyFileSync(join(root, 'tools/laws/pure.grit'), join(folder, 'tools/laws/pure.grit'));
    const files = trials.map(({ path, source }, k) => {
      const file = join(dirname(path), `trial${k}.ts`);
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), source);
      return file;
    });
    const call = ['lint', `--only=${rule}`, '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(biome, call, { cwd: folder, encoding: 'utf8' });
    return files.map((file) => stdout.includes(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kinds: readonly ((specifier: string) => string)[] = [
  (specifier) => `import { x } from '${specifier}';\nexport const y = x;\n`,
  (specifier) => `export { x } from '${specifier}';\n`,
  (specifier) => `import type { X } from '${specifier}';\nexport type Y = X;\n`,
  (specifier) => `export const x = await import('${specifier}');\n`,
];

const broken: readonly (readonly [law: string, path: string, specifier: string])[] = [
  ...Object.entries(ROOMS).flatMap(([room, allowed]) =>
    Object.keys(ROOMS)
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => {
        const folder = room === 'features' ? 'src/features/compare' : `src/${room}`;
        return [`${room} imports ${other}`, `${folder}/x.ts`, posix.relative(folder, `src/${other}`)] as const;
      }),
  ),
  ...Object.entries(AROUND).flatMap(([place, allowed]) =>
    [...Object.keys(ROOMS).map((room) => `src/${room}`), ...Object.keys(AROUND)]
      .filter((other) => other !== place && !allowed.includes(other))
      .map((other) => [`${place} imports ${other}`, `${place}/x/x.ts`, `../../${other}`] as const),
  ),
  ...Object.keys(AROUND).map(
    (place) => [`src imports ${place}`, 'src/features/compare/x.ts', `../../../${place}/x`] as const,
  ),
  ['tools reach inside engine', 'tools/train/x.ts', '../../src/engine/model'],
  ['tools reach inside a folder of engine', 'tools/train/x.ts', '../../src/engine/align/passes'],
  ['bench reaches inside hosts/node', 'bench/x.ts', '../src/hosts/node/workshop'],
  ['a tool reaches inside another', 'tools/train/x.ts', '../browser/find'],
  ['a journey reaches inside a tool', 'e2e/x.journey.ts', '../tools/screenshots/screens'],
  ['a journey reaches inside its support', 'e2e/x.journey.ts', './support/screens'],
  ['a deep file of engine imports story', 'src/engine/align/x.ts', '../../story'],
  ['engine uses Node', 'src/engine/x.ts', 'node:fs'],
  ['story uses React', 'src/story/x.ts', 'react'],
  ['hosts/browser uses Node', 'src/hosts/browser/x.ts', 'node:fs'],
  ['hosts/browser imports hosts/node', 'src/hosts/browser/x.ts', '../node'],
  ['words have a component', 'src/words/x.ts', 'react'],
  ['a screen uses Node', 'src/features/compare/x.ts', 'node:path'],
  ['story reaches inside engine', 'src/story/x.ts', '../engine/align/passes'],
  ['a folder of engine reaches inside another', 'src/engine/align/x.ts', '../encode/vectors'],
  ['engine reaches inside one of its folders', 'src/engine/x.ts', './align/passes'],
  ['a folder of a screen reaches inside another', 'src/features/compare/text/x.ts', '../model/groups'],
  ...FEATURES.filter((feature) => feature !== 'compare').map(
    (feature) => [`compare imports the feature ${feature}`, 'src/features/compare/x.ts', `../${feature}`] as const,
  ),
];

const kept: readonly (readonly [path: string, specifier: string])[] = [
  ['src/story/x.ts', '../engine'],
  ['src/features/compare/x.ts', '../../story'],
  ['src/features/compare/x.ts', './Row'],
  ['src/features/compare/text/x.ts', '../model'],
  ['src/features/compare/text/x.ts', '../../../story'],
  ['src/engine/align/x.ts', '../encode'],
  ['src/engine/x.ts', './align'],
  ['src/hosts/node/x.ts', 'node:fs'],
  ['src/hosts/node/site/x.ts', '../../../link'],
  ['src/hosts/node/vite/x.ts', '../site'],
  ['src/hosts/node/vite/x.ts', '../../browser'],
  ['src/data/x.ts', '../hosts/browser'],
  ['src/hosts/browser/x.ts', '../../engine'],
  ['src/app/x.tsx', 'react'],
  ['src/features/method/x.ts', '../../../bench/results.json'],
  ['tools/train/x.ts', '../../src/engine/align'],
  ['tools/train/x.ts', './solver'],
  ['tools/lighthouse/x.ts', '../browser'],
  ['bench/x.ts', '../src/hosts/node'],
  ['e2e/support/x.ts', '../../src/hosts/node/site'],
  ['e2e/support/x.ts', './journey'],
  ['e2e/x.journey.ts', '../tools/screenshots'],
];

describe('the import laws', () => {
  const source = kinds[0] as (specifier: string) => string;
  const objected = (trials: readonly Trial[]): boolean[] => objectedTo(trials, 'style/noRestrictedImports');
  const brokenSeen = objected(broken.map(([, path, specifier]) => ({ path, source: source(specifier) })));
  const kindsSeen = objected(kinds.map((kind) => ({ path: 'src/engine/x.ts', source: kind('../story') })));
  const keptSeen = objected(kept.map(([path, specifier]) => ({ path, source: source(specifier) })));

  it.each(broken.map(([law], k) => [law, k] as const))('the linter objects when %s', (_, k) => {
    expect(brokenSeen[k]).toBe(true);
  });

  it.each(kinds.map((kind, k) => [kind('…').trim(), k] as const))('and sees %s', (_, k) => {
    expect(kindsSeen[k]).toBe(true);
  });

  it.each(kept.map(([path, specifier], k) => [path, specifier, k] as const))('lets %s import %s', (_, __, k) => {
    expect(keptSeen[k]).toBe(false);
  });

  it('stand in the linter’s settings as they are written', () => {
    const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    expect(settings.overrides, 'run `npm run laws`').toEqual(overrides());
    expect(settings.plugins, 'run `npm run laws`').toEqual(plugins());
  });
});

describe('what is pure', () => {
  const impure = [
    'Date.now()',
    'new Date()',
    'Date()',
    'performance.now()',
    'Math.random()',
    '[1, 2].map(Math.random)',
    'crypto.randomUUID()',
    'globalThis.Math.random()',
  ];
  const pure = ["Date.parse('2025-03-21')", "new Date('2025-03-21')", 'Math.max(1, 2)'];
  const trialsOf = (path: string, values: readonly string[]): Trial[] =>
    values.map((value) => ({ path, source: `export const x = ${value};\n` }));
  const rooms = ['src/engine/align/x.ts', 'src/story/x.ts', 'src/link/x.ts', 'src/testing/x.ts'];
  const broken = rooms.flatMap((path) => trialsOf(path, impure));
  const kept = [...trialsOf('src/engine/x.ts', pure), ...trialsOf('src/app/x.ts', impure)];
  const brokenSeen = objectedTo(broken, 'plugin');
  const keptSeen = objectedTo(kept, 'plugin');

  it.each(broken.map((trial, k) => [trial.path, trial.source.trim(), k] as const))('%s may not %s', (_, __, k) => {
    expect(brokenSeen[k]).toBe(true);
  });

  it.each(kept.map((trial, k) => [trial.path, trial.source.trim(), k] as const))('%s may %s', (_, __, k) => {
    expect(keptSeen[k]).toBe(false);
  });
});

describe('what the linter cannot see', () => {
  const files = existsSync(join(root, 'src'))
    ? readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    : [];

  /** `new URL('…', import.meta.url)` and `typeof import('…')` name files too. */
  function named(source: string): string[] {
    const pattern = /new URL\(\s*'(\.[^']+)',\s*import\.meta\.url|typeof import\('(\.[^']+)'\)/g;
    return [...source.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
  }

  /** Of a file by its path from `src`; `..` outside of it. */
  function roomOf(path: string): string | undefined {
    const parts = path.split(sep);
    return Object.keys(ROOMS).find((room) => parts.join('/').startsWith(`${room}/`)) ?? parts[0];
  }

  it('no file names another room’s files by URL or by type, but data starting the worker, and hosts/node building the service worker and finding data files', () => {
    const strangers = files
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) =>
        named(readFileSync(join(root, 'src', file), 'utf8')).map((specifier) => {
          const target = relative(join(root, 'src'), resolve(join(root, 'src', dirname(file)), specifier));
          return { file, from: roomOf(file), to: roomOf(target) };
        }),
      )
      .filter(
        ({ from, to }) =>
          from !== to &&
          !(from === 'hosts/node' && (to === '..' || to === 'offline')) &&
          !(from === 'data' && to === 'hosts/browser'),
      );
    expect(strangers).toEqual([]);
  });

  it('finds such names', () => {
    expect(named("new URL('../hosts/browser/worker.ts', import.meta.url); type A = typeof import('../x');")).toEqual([
      '../hosts/browser/worker.ts',
      '../x',
    ]);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FEATURES, overrides, ROOMS } from './laws';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');

interface Trial {
  readonly path: string;
  readonly source: string;
}

/** Which of several files the linter objects to for what they import; they stand in a folder of their own. */
function objectedTo(trials: readonly Trial[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'));
  try {
    const { vcs: _, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
    const files = trials.map(({ path, source }, k) => {
      const file = join(dirname(path), `trial${k}.ts`);
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), source);
      return file;
    });
    const call = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
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
        const path = room === 'features' ? 'src/features/compare/x.ts' : `src/${room}/x.ts`;
        const up = room === 'features' ? '../../' : '../';
        return [`${room} imports ${other}`, path, `${up}${other}`] as const;
      }),
  ),
  ['a deep file of engine imports story', 'src/engine/align/x.ts', '../../story'],
  ['engine uses Node', 'src/engine/x.ts', 'node:fs'],
  ['story uses React', 'src/story/x.ts', 'react'],
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
  ['src/hosts/x.ts', 'node:fs'],
  ['src/app/x.tsx', 'react'],
];

describe('the import laws', () => {
  const source = kinds[0] as (specifier: string) => string;
  const brokenSeen = objectedTo(broken.map(([, path, specifier]) => ({ path, source: source(specifier) })));
  const kindsSeen = objectedTo(kinds.map((kind) => ({ path: 'src/engine/x.ts', source: kind('../story') })));
  const keptSeen = objectedTo(kept.map(([path, specifier]) => ({ path, source: source(specifier) })));

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

  it('no file names another room’s files by URL or by type, but data starting the worker and hosts finding data files', () => {
    const strangers = files
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) =>
        named(readFileSync(join(root, 'src', file), 'utf8')).map((specifier) => {
          const target = relative(join(root, 'src'), resolve(join(root, 'src', dirname(file)), specifier));
          return { file, from: file.split(/[\\/]/)[0], to: target.split(/[\\/]/)[0] };
        }),
      )
      .filter(
        ({ from, to }) => from !== to && !(from === 'hosts' && to === '..') && !(from === 'data' && to === 'hosts'),
      );
    expect(strangers).toEqual([]);
  });

  it('finds such names', () => {
    expect(named("new URL('../hosts/worker.ts', import.meta.url); type A = typeof import('../x');")).toEqual([
      '../hosts/worker.ts',
      '../x',
    ]);
  });
});

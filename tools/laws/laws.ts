/**
 * The laws of CONTRIBUTING.md on what a room may import and use, and the linter's settings made from them
 * (`npm run laws` writes biome.json). Of several matching overrides Biome lets only the last count, so each room gets
 * one flat override of its own.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What each room of `src` may import from other rooms, by their index alone. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  story: ['engine'],
  'hosts/node': ['engine', 'story', 'link', 'hosts/browser', 'offline'],
  'hosts/browser': ['engine', 'story'],
  testing: ['engine', 'story'],
  link: ['story'],
  i18n: [],
  offline: ['story', 'hosts/browser'],
  data: ['story', 'hosts/browser', 'offline'],
  ui: ['i18n'],
  words: ['i18n', 'story'],
  parts: ['words', 'link', 'ui', 'i18n', 'story'],
  features: ['parts', 'words', 'data', 'link', 'ui', 'i18n', 'story'],
  app: ['features', 'parts', 'words', 'data', 'link', 'ui', 'i18n', 'story', 'offline'],
};

/** Screens; none knows another. */
export const FEATURES: readonly string[] = ['stories', 'story', 'compare', 'add', 'method'];

/** What stands around `src`, and what each may import of it and of the others. Nothing in `src` imports their code. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  tools: ['src/engine', 'src/story', 'src/testing', 'src/hosts/node'],
  bench: ['tools', 'src/engine', 'src/story', 'src/testing', 'src/hosts/node'],
  e2e: ['tools', 'src/link', 'src/hosts/node', 'src/testing'],
};
/**
 * Folders inside of rooms that those around may import as well: trainer and benchmarks work on matching alone, and who
 * serves the built site needs no engine.
 */
const OPEN: readonly string[] = ['src/engine/align', 'src/hosts/node/site'];

/** Rooms that run anywhere and always say the same: no DOM, no React, no clock, no randomness. */
const PURE: readonly string[] = ['engine', 'story', 'link', 'testing', 'words'];
/** The rooms that may use Node. */
const NODE: readonly string[] = ['hosts/node'];

/** Specifiers that a room must not import, as gitignore patterns, and what the linter says to it. */
export interface Restriction {
  readonly group: readonly string[];
  readonly message: string;
}

/** Inside a folder only `index.ts` is public: of every folder in the room, and of every room. */
function insides(room: string): Restriction {
  const folders = [...new Set([...foldersWithin(`src/${room}`), ...(ROOMS[room] ?? [])])];
  return { group: folders.map((folder) => `**/${folder}/**`), message: 'Import a folder by its index.' };
}

/** Names of the folders in a folder, however deep. */
function foldersWithin(path: string): string[] {
  return foldersIn(path).flatMap((name) => [name, ...foldersWithin(posix.join(path, name))]);
}

function foldersIn(path: string): string[] {
  if (!existsSync(join(PROJECT, path))) return [];
  const entries = readdirSync(join(PROJECT, path), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** How files of a room would import another: a neighbour in the same folder by its own name, all others from `src`. */
function importsOf(room: string, other: string): string[] {
  const path = posix.dirname(room) === posix.dirname(other) ? posix.basename(other) : other;
  return [`../**/${path}`, `../**/${path}/**`];
}

export function restrictionsOf(room: string): Restriction[] {
  const allowed = ROOMS[room] ?? [];
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  const restrictions: Restriction[] = [
    insides(room),
    {
      group: forbidden.flatMap((other) => importsOf(room, other)),
      message: `${room} may import ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}.`,
    },
  ];
  if (room === 'features') {
    const siblings = FEATURES.flatMap((feature) => [`../${feature}`, `../${feature}/**`]);
    restrictions.push({ group: siblings, message: 'A feature never imports a feature.' });
  }
  const around = Object.keys(AROUND).map((place) => `../**/${place}/**`);
  restrictions.push({ group: [...around, '!../**/bench/*.json'], message: 'src imports no code from around it.' });
  if (PURE.includes(room)) restrictions.push({ group: ['react', 'react-*', 'react/**'], message: `${room} is pure.` });
  if (!NODE.includes(room))
    restrictions.push({ group: ['node:*', 'node:*/**'], message: 'Only hosts/node may use Node.' });
  return restrictions.filter(({ group }) => group.length > 0);
}

/** The same for what stands around `src`. */
export function restrictionsAround(place: string): Restriction[] {
  const allowed = AROUND[place] ?? [];
  const everything = [...Object.keys(ROOMS).map((room) => `src/${room}`), ...Object.keys(AROUND)];
  const forbidden = everything.filter((other) => other !== place && !allowed.includes(other));
  const own = foldersIn(place).flatMap((folder) => [`./${folder}/**`, `../${folder}/**`]);
  const inside = allowed.flatMap((other) => (other === 'tools' ? ['../**/tools/*/**'] : [`../**/${other}/**`]));
  return [
    {
      group: [...own, ...inside, ...OPEN.map((folder) => `!../**/${folder}`)],
      message: 'Import a folder by its index.',
    },
    {
      group: forbidden.flatMap((other) => [`../**/${other}`, `../**/${other}/**`]),
      message: `${place} may import only ${allowed.join(', ')}.`,
    },
  ];
}

const NOT_TESTS: readonly string[] = ['!**/*.test.ts', '!**/*.test.tsx', '!**/*.testing.ts', '!**/*.testing.tsx'];

/** The rule against clock and randomness: the linter has none that forbids one function of `Math` or `Date` only. */
export function plugins(): unknown[] {
  return [{ path: './tools/laws/pure.grit', includes: [...PURE.map((room) => `src/${room}/**`), ...NOT_TESTS] }];
}

/**
 * One override a room, and one a folder around them. Tests and what only tests import are left out: they may use Node
 * and reach inside the folder that they test.
 */
export function overrides(): unknown[] {
  return [
    ...Object.keys(ROOMS).map((room) => override(`src/${room}`, restrictionsOf(room))),
    ...Object.keys(AROUND).map((place) => override(place, restrictionsAround(place))),
  ];
}

function override(folder: string, patterns: readonly Restriction[]): unknown {
  return {
    includes: [`${folder}/**`, ...NOT_TESTS],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
  };
}

/**
 * The import laws of CONTRIBUTING.md, and the linter's settings made from them (`npm run laws` writes biome.json).
 * Of several matching overrides Biome lets only the last count, so each room gets one flat override of its own.
 */

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** What each room of `src` may import from other rooms, by their index alone. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  story: ['engine'],
  hosts: ['engine', 'story'],
  testing: ['engine', 'story'],
  link: ['story'],
  i18n: [],
  data: ['story'],
  ui: ['i18n'],
  words: ['i18n', 'story'],
  parts: ['words', 'link', 'ui', 'i18n', 'story'],
  features: ['parts', 'words', 'data', 'link', 'ui', 'i18n', 'story'],
  app: ['features', 'parts', 'words', 'data', 'link', 'ui', 'i18n', 'story'],
};

/** Screens; none knows another. */
export const FEATURES: readonly string[] = ['stories', 'story', 'compare', 'method'];

/** Rooms that run anywhere: no DOM, no React. */
const PURE: readonly string[] = ['engine', 'story', 'link', 'testing', 'words'];
/** The rooms that may use Node. */
const NODE: readonly string[] = ['hosts'];

/** Specifiers that a room must not import, as gitignore patterns, and what the linter says to it. */
export interface Restriction {
  readonly group: readonly string[];
  readonly message: string;
}

/** Names of the folders in a folder, however deep. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [name, ...foldersIn(`${folder}/${name}`)]);
}

/** Inside a folder only `index.ts` is public: of every folder in the room, and of every room. */
function insides(room: string): Restriction {
  const folders = [...new Set([...foldersIn(`${SOURCE}${room}`).sort(), ...(ROOMS[room] ?? [])])];
  return { group: folders.map((folder) => `**/${folder}/**`), message: 'Import a folder by its index.' };
}

export function restrictionsOf(room: string): Restriction[] {
  const allowed = ROOMS[room] ?? [];
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  const restrictions: Restriction[] = [
    insides(room),
    {
      group: forbidden.flatMap((other) => [`../**/${other}`, `../**/${other}/**`]),
      message: `${room} may import ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}.`,
    },
  ];
  if (room === 'features') {
    const siblings = FEATURES.flatMap((feature) => [`../${feature}`, `../${feature}/**`]);
    restrictions.push({ group: siblings, message: 'A feature never imports a feature.' });
  }
  if (PURE.includes(room)) restrictions.push({ group: ['react', 'react-*', 'react/**'], message: `${room} is pure.` });
  if (!NODE.includes(room)) restrictions.push({ group: ['node:*', 'node:*/**'], message: 'Only hosts may use Node.' });
  return restrictions.filter(({ group }) => group.length > 0);
}

/** One override a room, tests and what only tests import left out: they may use Node and reach inside the folder that they test. */
export function overrides(): unknown[] {
  return Object.keys(ROOMS).map((room) => ({
    includes: [`src/${room}/**`, '!**/*.test.ts', '!**/*.test.tsx', '!**/*.testing.ts', '!**/*.testing.tsx'],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: 'error', options: { patterns: restrictionsOf(room) } },
        },
      },
    },
  }));
}

import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  cutArticle,
  type FixtureFile,
  type Fixtures,
  languageProblems,
  type Problem,
  readFixtures,
  sortProblems,
} from '../../engine';
import { CORRECTIONS_FILE } from '../../story';
import { checkCorrections } from './corrections';

/** A folder being walked. */
interface Folder {
  /** Inside the fixtures folder, `/` between the parts, `''` for itself. */
  readonly path: string;
  /** Where it really lies, and before it every folder it was reached through, so that a loop of links is seen. */
  readonly real: readonly [string, ...string[]];
}

interface Walk {
  readonly root: string;
  readonly before: KnownFiles;
  readonly files: FixtureFile[];
  readonly problems: Problem[];
}

/** Files by their path, as they were read before. */
type KnownFiles = ReadonlyMap<string, FixtureFile>;

const NEWLINE = 10;
/** Milliseconds that nobody has to be answered in. */
const BREATH_EVERY = 50;

/** Fixtures, and the readers' corrections that lie beside them. */
interface LoadedFixtures extends Fixtures {
  readonly corrections: readonly FixtureFile[];
}

export interface CheckedFixtures extends Fixtures {
  /** How many corrections lie beside the articles. */
  readonly corrections: number;
}

/**
 * Reads a folder of fixtures: `.md` files and readers' corrections at any depth, hidden ones left out. Never throws for what lies in the folder;
 * a file that isn't UTF-8 or can't be read, and a link that leads out of the folder, to nothing or in a circle, are
 * problems. Paths in problems are inside `dir`.
 */
export function loadFixtures(dir: string): LoadedFixtures {
  return loadOnto(new Map(), dir).fixtures;
}

/**
 * A folder that is read again and again.
 * @returns gives `checkFixtures` of the folder as it is now, every article cut; what stands in a file that has not changed is
 * not read again, and its article is the same object. Others have their turn in between.
 */
export function openFixtures(dir: string): () => Promise<CheckedFixtures> {
  let known: KnownFiles = new Map();
  return async () => {
    const { files, fixtures } = loadOnto(known, dir);
    known = files;
    const breathe = breathing();
    for (const one of fixtures.articles) {
      // Both are remembered of an article, so that this is what takes the time.
      languageProblems([one]);
      cutArticle(one.article);
      await breathe();
    }
    return checked(fixtures);
  };
}

/** @returns to be called often: now and then waits for whatever else is to be done */
function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_EVERY) return;
    await setImmediate();
    last = performance.now();
  };
}

function loadOnto(before: KnownFiles, dir: string): { readonly files: KnownFiles; readonly fixtures: LoadedFixtures } {
  const root = realFolder(dir);
  if (root === undefined) {
    const problems = [error(dir, 'no such folder', 'a folder of fixtures')];
    return { files: new Map(), fixtures: { articles: [], stories: [], corrections: [], problems } };
  }
  const walk: Walk = { root, before, files: [], problems: [] };
  walkFolder({ path: '', real: [root] }, walk);
  const corrections = walk.files.filter(({ path }) => isCorrections(path));
  const { articles, stories, problems } = readFixtures(walk.files.filter(({ path }) => !isCorrections(path)));
  // A file with bad bytes is read all the same, for its other faults; what it gives isn't used.
  const bad = new Set(walk.problems.map(({ file }) => file));
  const fixtures = {
    articles: articles.filter(({ file }) => !bad.has(file)),
    stories: stories.filter(({ file }) => !bad.has(file)),
    corrections: corrections.filter(({ path }) => !bad.has(path)),
    problems: sortProblems([...walk.problems, ...problems]),
  };
  return { files: new Map(walk.files.map((file) => [file.path, file])), fixtures };
}

/** Fixtures with every problem that can be told without encoding them. */
export function checkFixtures(dir: string): CheckedFixtures {
  return checked(loadFixtures(dir));
}

function checked({ corrections: files, ...fixtures }: LoadedFixtures): CheckedFixtures {
  const corrections = checkCorrections(files, fixtures.articles);
  const problems = [...fixtures.problems, ...languageProblems(fixtures.articles), ...corrections.problems];
  return { ...fixtures, corrections: corrections.count, problems: sortProblems(problems) };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** `file:line: what is wrong, expected …`, with `warning: ` after the line where it is no error. */
export function formatProblem({ file, line, severity, wrong, expected }: Problem): string {
  return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${wrong}, expected ${expected}`;
}

function realFolder(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? realpathSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function walkFolder(folder: Folder, walk: Walk): void {
  for (const entry of listFolder(folder, walk)) {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    if (entry.isSymbolicLink()) followLink(path, folder, walk);
    else if (entry.isDirectory()) walkFolder({ path, real: [join(folder.real[0], entry.name), ...folder.real] }, walk);
    else if (entry.isFile()) readFile(path, join(folder.real[0], entry.name), walk);
  }
}

function listFolder(folder: Folder, walk: Walk): Dirent[] {
  try {
    return readdirSync(folder.real[0], { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    walk.problems.push(error(folder.path, `a folder that can't be read (${codeOf(cause)})`, 'a readable folder'));
    return [];
  }
}

function followLink(path: string, folder: Folder, walk: Walk): void {
  const expected = 'a file or folder inside the fixtures folder';
  let target: string;
  try {
    target = realpathSync(join(walk.root, path));
  } catch {
    walk.problems.push(error(path, 'a symbolic link that leads to nothing or in a circle', expected));
    return;
  }
  if (!target.startsWith(walk.root + sep) && target !== walk.root) {
    walk.problems.push(error(path, 'a symbolic link that leads out of the fixtures folder', expected));
  } else if (folder.real.includes(target)) {
    walk.problems.push(error(path, 'a symbolic link to a folder that it lies in', expected));
  } else if (realFolder(target) !== undefined) {
    walkFolder({ path, real: [target, ...folder.real] }, walk);
  } else if (statSync(target).isFile()) {
    readFile(path, target, walk);
  }
}

function readFile(path: string, real: string, walk: Walk): void {
  if (!isFixtureFile(path)) return;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(real);
  } catch (cause) {
    walk.problems.push(error(path, `a file that can't be read (${codeOf(cause)})`, 'a readable file'));
    return;
  }
  const line = findBadLine(bytes);
  if (line !== undefined) walk.problems.push({ ...error(path, 'bytes that are not UTF-8', 'UTF-8'), line });
  const text = new TextDecoder().decode(bytes);
  const before = walk.before.get(path);
  walk.files.push(before?.text === text ? before : { path, text });
}

/** @param path inside the folder of fixtures */
export function isFixtureFile(path: string): boolean {
  return path.endsWith('.md') || isCorrections(path);
}

function isCorrections(path: string): boolean {
  return path.split(/[/\\]/u).at(-1) === CORRECTIONS_FILE;
}

/** The first line, from 1, that isn't UTF-8. A line feed is never part of another character, so lines can be cut first. */
function findBadLine(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(NEWLINE, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

function error(file: string, wrong: string, expected: string): Problem {
  return { file, line: 1, severity: 'error', wrong, expected };
}

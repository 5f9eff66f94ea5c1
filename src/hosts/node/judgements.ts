/**
 * Judgements that are committed with the fixtures, a file a story, so that a fresh clone compiles in a moment and everyone
 * sees the same story.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articleKey, type KeptStory } from '../../engine';
import { readJudgementFile, writeJudgementFile } from '../../story';

const FOLDER = 'judgements';
const FILE = /^(.+)\.json$/u;

/** The stories of `dir`, the folder of fixtures, by id. What another method judged is left out; a broken file is told. */
export function readJudgements(dir: string, warn: (message: string) => void): Map<string, KeptStory> {
  const stories = new Map<string, KeptStory>();
  for (const { id, path } of filesOf(dir)) {
    try {
      const story = readJudgementFile(JSON.parse(readFileSync(path, 'utf8')));
      if (story) stories.set(id, story);
    } catch (error) {
      warn(`${path}: ${(error as Error).message}; its story is judged again`);
    }
  }
  return stories;
}

function filesOf(dir: string): { readonly id: string; readonly path: string }[] {
  const folder = join(dir, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const id = FILE.exec(name)?.[1];
      return id === undefined ? [] : [{ id, path: join(folder, name) }];
    });
}

/**
 * Written beside and then moved into place, so that what was judged stays though the run is cut short.
 * @returns false where it is written so already
 */
export function writeJudgement(dir: string, id: string, story: KeptStory): boolean {
  const folder = join(dir, FOLDER);
  const path = join(folder, `${id}.json`);
  const content = writeJudgementFile(story);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${process.pid}.${id}`);
  writeFileSync(beside, content);
  renameSync(beside, path);
  return true;
}

/** Takes away what no story has any more. @param ids of all stories */
export function removeJudgements(dir: string, ids: ReadonlySet<string>): void {
  for (const { id, path } of filesOf(dir)) if (!ids.has(id)) rmSync(path);
}

/** What of a story's judgements no longer holds, or is not there yet: ids of articles. */
export interface Stale {
  /** Undefined of articles that no story has yet. */
  readonly story: string | undefined;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** @param kept as `readJudgements` gives it */
export function staleJudgements(articles: readonly Article[], kept: ReadonlyMap<string, KeptStory>): Stale[] {
  const keys = new Map(articles.map((article) => [article.id, articleKey(article)]));
  const known = new Set([...kept.values()].flatMap((story) => story.articles.map(({ id }) => id)));
  const stale = [...kept].map(
    ([story, { articles: of }]): Stale => ({
      story,
      changed: of.filter(({ id, key }) => keys.has(id) && keys.get(id) !== key).map(({ id }) => id),
      gone: of.filter(({ id }) => !keys.has(id)).map(({ id }) => id),
    }),
  );
  const unknown: Stale = {
    story: undefined,
    changed: [...keys.keys()].filter((id) => !known.has(id)).sort(),
    gone: [],
  };
  return [...stale, unknown].filter(({ changed, gone }) => changed.length + gone.length > 0);
}

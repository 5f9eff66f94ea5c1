/** Fixtures → data files: all at once for the build; while developing again and again, each when it is asked for. */
import { setImmediate } from 'node:timers/promises';
import { judgementsFrom, type Problem } from '../../engine';
import {
  assertFreeNames,
  asText,
  compileFixtures,
  dataFiles,
  entryOf,
  type FoundStories,
  findStories,
  INDEX_FILE,
  indexFiles,
  indexFrom,
  isIndexPartFile,
  isSearchShardFile,
  SEARCH_FILE,
  type StoryIndexEntry,
  searchFiles,
  storyEntries,
  storyOfFile,
} from '../../story';
import { checkFixtures, openFixtures } from './fixtures';
import { readJudgements } from './judgements';
import { openWorkshop } from './workshop';

type Warn = (message: string) => void;

export interface Built {
  /** Name → content. */
  readonly files: ReadonlyMap<string, string>;
  /** Everything that is wrong with the fixtures; what is broken is left out of the files. */
  readonly problems: readonly Problem[];
}

/**
 * @param dir the folder of fixtures
 * @throws Error where the fixtures can't be compiled at all
 */
export async function compileAll(dir: string, warn: Warn): Promise<Built> {
  const fixtures = checkFixtures(dir);
  const workshop = openWorkshop({ kept: 'used', warn });
  const judgements = judgementsFrom(readJudgements(dir, warn).values());
  const stories = await compileFixtures(fixtures, workshop, { judgements });
  workshop.keep();
  return { files: dataFiles(stories), problems: fixtures.problems };
}

/** The fixtures as they were when they were last looked at. */
export interface Served {
  readonly problems: readonly Problem[];
  /**
   * @returns the content of a data file, undefined where there is none of this name
   * @throws Error where it can't be compiled
   */
  readonly file: (name: string) => Promise<string | undefined>;
}

/** A story as far as it was compiled already. */
interface Known {
  /** Objects that never change: while a story is made of the same ones, it is the same story. */
  readonly madeOf: readonly unknown[];
  readonly made: Promise<Made>;
}

interface Made {
  readonly content: string;
  readonly entry: StoryIndexEntry;
}

export interface CompilerOptions {
  readonly warn: Warn;
  /** Told of each story that was compiled, and of how many of how many somebody asked by now. */
  readonly tell: (id: string, asked: number, total: number) => void;
}

export interface Compiler {
  /**
   * Looks at the fixtures anew.
   * @throws Error where they can't be compiled at all
   */
  readonly look: () => Promise<Served>;
  /** Loads the encoder, so that the first article that is saved need not wait for it. */
  readonly prepare: () => Promise<unknown>;
}

/**
 * Opens fixtures that are being worked on. Whoever looks at one story of a thousand waits for that one only: a story is
 * compiled when it is first asked for, and again when one of its articles has changed.
 * @param dir the folder of fixtures
 */
export function openCompiler(dir: string, { warn, tell }: CompilerOptions): Compiler {
  const workshop = openWorkshop({ kept: 'used', warn });
  const judged = readJudgements(dir, warn);
  const read = openFixtures(dir);
  const known = new Map<string, Known>();
  let turn: Promise<unknown> = Promise.resolve();

  const compiled = async (found: FoundStories, id: string): Promise<Made> => {
    for await (const { story, kept } of found.compiled([id])) {
      workshop.keep();
      // Judged once as long as this runs; the files are for `parallax compile` to write.
      judged.set(id, kept);
      tell(id, known.size, found.ids.length);
      const [[, content] = ['', '']] = storyEntries([story]);
      return { content, entry: entryOf(story) };
    }
    throw new Error(`no story is called ${id}`);
  };

  const made = (found: FoundStories, id: string): Promise<Made> => {
    const madeOf = [found.titles.get(id), ...(found.groups[found.ids.indexOf(id)] ?? [])];
    const before = known.get(id);
    if (before && areSame(before.madeOf, madeOf)) return before.made;
    // One at a time, with a breath after each in which the server answers.
    const next = turn.then(() => compiled(found, id));
    turn = next.then(
      () => setImmediate(),
      () => known.delete(id),
    );
    known.set(id, { madeOf, made: next });
    return next;
  };

  const look = async (): Promise<Served> => {
    const fixtures = await read();
    const found = await findStories(fixtures, workshop, judgementsFrom(judged.values()));
    workshop.keep();
    assertFreeNames(found.ids);
    const ids = new Set(found.ids);
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    const listing = once(async () => {
      const entries: StoryIndexEntry[] = [];
      for (const id of found.ids) entries.push((await made(found, id)).entry);
      return indexFiles(indexFrom(entries));
    });
    const search = once(async () =>
      searchFiles(found.ids.map((id, k) => ({ id, articles: (found.groups[k] ?? []).map(asText) }))),
    );
    return {
      problems: fixtures.problems,
      file: async (name) => {
        if (name === INDEX_FILE || isIndexPartFile(name)) return (await listing()).get(name);
        if (name === SEARCH_FILE || isSearchShardFile(name)) return (await search()).get(name);
        const id = storyOfFile(name);
        return id !== undefined && ids.has(id) ? (await made(found, id)).content : undefined;
      },
    };
  };
  return { look, prepare: workshop.load };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, k) => one === others[k]);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

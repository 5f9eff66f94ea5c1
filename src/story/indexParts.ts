/**
 * A long index in parts: the first with the newest stories, which is all that a list needs to be shown; the others are
 * fetched behind it. A short index is one part.
 *
 * A part is named by its content, and only the first part names the others. So parts of two builds of a site never come
 * together: one that has changed has another name, and one that is gone is not found.
 */
import { byId } from './byId';
import { fnv1a } from './fnv1a';
import type { StoryIndex, StoryIndexEntry } from './schema';
import { serialise } from './serialise';

/**
 * A part is full at so many characters of JSON: about a fifth of that once compressed, some two hundred stories of five
 * articles. The first view of a thousand stories so costs little more than that of two hundred.
 */
const PART_FULL = 300_000;

export interface IndexParts {
  readonly first: string;
  /** By name. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Newest stories first, then single articles, which stand below all stories in a list.
 * @param full characters of JSON after which another part begins
 */
export function partIndex(index: StoryIndex, full: number = PART_FULL): IndexParts {
  const [first = [], ...others] = chunks([...newestFirst(index.stories), ...newestFirst(index.singles)], full);
  const parts = new Map(
    others.map((entries) => {
      const content = serialise(partOf(index, entries));
      return [nameOf(content), content] as const;
    }),
  );
  const later = others.flat();
  const { stories, singles } = partOf(index, later);
  const further = {
    parts: [...parts.keys()],
    stories: stories.length,
    singles: singles.length,
    languages: [...new Set(later.flatMap(({ articles }) => articles.map(({ lang }) => lang)))].sort(),
  };
  return { first: serialise({ ...partOf(index, first), ...(others.length > 0 && { further }) }), parts };
}

/** The whole index again, as it was before it was parted. */
export function joinIndex({ format, ...first }: StoryIndex, others: readonly StoryIndex[]): StoryIndex {
  const all = [first, ...others];
  return {
    format,
    stories: all.flatMap(({ stories }) => stories).sort(byId),
    singles: all.flatMap(({ singles }) => singles).sort(byId),
  };
}

function chunks(entries: readonly StoryIndexEntry[], full: number): StoryIndexEntry[][] {
  const found: StoryIndexEntry[][] = [];
  let filled = full;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    if (filled + size > full) {
      found.push([]);
      filled = 0;
    }
    filled += size;
    found.at(-1)?.push(entry);
  }
  return found;
}

function partOf({ format, stories, singles }: StoryIndex, entries: readonly StoryIndexEntry[]): StoryIndex {
  const chosen = new Set(entries);
  const isChosen = (entry: StoryIndexEntry) => chosen.has(entry);
  return { format, stories: stories.filter(isChosen), singles: singles.filter(isChosen) };
}

/** By the latest known day of each, the undated last. */
function newestFirst(entries: readonly StoryIndexEntry[]): StoryIndexEntry[] {
  const lastDay = ({ articles }: StoryIndexEntry) =>
    articles.reduce((last, { facts: { published = '' } }) => (published > last ? published : last), '');
  const days = new Map(entries.map((entry) => [entry, lastDay(entry)]));
  const dayOf = (entry: StoryIndexEntry) => days.get(entry) ?? '';
  return [...entries].sort((x, y) => Number(dayOf(x) < dayOf(y)) - Number(dayOf(x) > dayOf(y)) || byId(x, y));
}

function nameOf(content: string): string {
  return fnv1a(content).toString(16).padStart(8, '0');
}

/** Which stories are listed, and in what order. */
import { fold, type SentenceRef, type StoryIndexEntry } from '../../story';

export type Order = 'newest' | 'oldest' | 'title';

export interface Wanted {
  readonly query: string;
  /** Only stories with an article in this language. */
  readonly language: string | undefined;
  readonly demonstrations: 'with' | 'without';
}

/** Names of things in the reader's language, for searching and sorting. */
export interface Naming {
  readonly language: (tag: string) => string;
  readonly ownName: (tag: string) => string;
  readonly title: (entry: StoryIndexEntry) => string;
  readonly compare: (a: string, b: string) => number;
}

export function isDemonstration({ articles }: StoryIndexEntry): boolean {
  return articles.every(({ facts }) => facts.demonstration === true);
}

export function languagesOf(entries: readonly StoryIndexEntry[]): string[] {
  return [...new Set(entries.flatMap(({ articles }) => articles.map(({ lang }) => lang)))];
}

/** The first and the last day that an article of a story is dated; undefined where none is. */
export function spanOf({ articles }: StoryIndexEntry): { first: string; last: string } | undefined {
  const days = articles.map(({ facts }) => facts.published).filter((day) => day !== undefined);
  const sorted = days.sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Every word of the query has to be in a title, a name, an outlet or a language's name, or else together in a sentence;
 * accents don't matter.
 * @param isSaid whether a sentence of the story has it
 */
export function filterStories(
  entries: readonly StoryIndexEntry[],
  { query, language, demonstrations }: Wanted,
  naming: Naming,
  isSaid: (entry: StoryIndexEntry) => boolean = () => false,
): StoryIndexEntry[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return entries.filter((entry) => {
    if (demonstrations === 'without' && isDemonstration(entry)) return false;
    if (language !== undefined && !entry.articles.some(({ lang }) => lang === language)) return false;
    const text = words.length === 0 ? '' : fold(textToSearch(entry, naming));
    return words.every((word) => text.includes(word)) || isSaid(entry);
  });
}

/** Of sentences of a story those of its articles in a language; all of them where none is chosen. */
export function inLanguage(
  sentences: readonly SentenceRef[],
  { articles }: StoryIndexEntry,
  language: string | undefined,
): readonly SentenceRef[] {
  if (language === undefined) return sentences;
  return sentences.filter(({ article }) => articles[article]?.lang === language);
}

/** By date the latest known day of a story counts, in either order; the undated come last. */
export function sortStories(entries: readonly StoryIndexEntry[], order: Order, naming: Naming): StoryIndexEntry[] {
  const byTitle = (x: StoryIndexEntry, y: StoryIndexEntry) => naming.compare(naming.title(x), naming.title(y));
  const byDate = (x: StoryIndexEntry, y: StoryIndexEntry) => compareDays(spanOf(x)?.last, spanOf(y)?.last, order);
  return [...entries].sort((x, y) => (order === 'title' ? 0 : byDate(x, y)) || byTitle(x, y));
}

function compareDays(x: string | undefined, y: string | undefined, order: Order): number {
  if (x === y) return 0;
  if (x === undefined) return 1;
  if (y === undefined) return -1;
  return (x < y ? -1 : 1) * (order === 'newest' ? -1 : 1);
}

function textToSearch({ title, articles }: StoryIndexEntry, { language, ownName }: Naming): string {
  const ofArticles = articles.flatMap(({ lang, name, facts }) => [
    name.text,
    facts.outlet ?? '',
    language(lang),
    ownName(lang),
  ]);
  return [...Object.values(title), ...ofArticles].join(' ');
}

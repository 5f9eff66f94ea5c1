/** The articles a reader has given so far, and what was refused. */
import {
  correctionsAmong,
  type DraftArticles,
  idOfFile,
  MOST_OWN_ARTICLES,
  type Reading,
  type RefusalReason,
  type SourceArticle,
  sourceOf,
} from '../../data';
import type { Correction, StoryView } from '../../story';

export interface Refused {
  readonly name: string;
  readonly reason: RefusalReason;
}

export interface Given extends DraftArticles {
  /** The last time something was given. */
  readonly refused: readonly Refused[];
}

export const NOTHING_GIVEN: Given = {
  articles: [],
  refused: [],
  taken: 0,
  corrections: [],
  names: new Map(),
  fixed: new Set(),
};

/**
 * The articles of a story that is there already, with what the reader corrected of it. Those of the reader's own story
 * keep their ids, so that links to their sentences lead there when it is compared anew; the site's get ids like theirs.
 */
export function givenOf({ story }: StoryView, corrections: readonly Correction[], isOwn: boolean): Given {
  const all = story.articles.filter(({ blocks }) => blocks.length > 0);
  const sources = all.slice(0, MOST_OWN_ARTICLES);
  const names = new Map(sources.map(({ id }, k) => [id, isOwn ? id : idAt(k + 1)]));
  const articles = sources.map((article) => renamed(sourceOf(article), names));
  return {
    articles,
    refused: all.slice(MOST_OWN_ARTICLES).map(({ name }) => ({ name: name.text, reason: 'many' })),
    taken: isOwn ? Math.max(0, ...articles.map(({ id }) => Number(id) || 0)) : articles.length,
    corrections,
    names,
    fixed: new Set(isOwn ? [] : names.values()),
  };
}

/** Which story it is in, and a version that isn't there, say nothing in another one. */
function renamed(article: SourceArticle, names: ReadonlyMap<string, string>): SourceArticle {
  const { story: _, revises, ...facts } = article.facts;
  const before = names.get(revises ?? '');
  return {
    ...article,
    id: names.get(article.id) ?? article.id,
    facts: { ...facts, ...(before !== undefined && { revises: before }) },
  };
}

export function withReadings(given: Given, readings: readonly Reading[]): Given {
  return readings.reduce<Given>((all, reading) => withReading(all, reading), { ...given, refused: [] });
}

function withReading(given: Given, { name, read }: Reading): Given {
  if (typeof read === 'string') return withRefusal(given, { name, reason: read });
  if ('corrections' in read) return { ...given, corrections: [...given.corrections, ...read.corrections] };
  if (given.articles.length >= MOST_OWN_ARTICLES) return withRefusal(given, { name, reason: 'many' });
  const taken = given.taken + 1;
  const id = idAt(taken);
  const names = new Map([...given.names, [idOfFile(name), id]]);
  return { ...given, taken, articles: [...given.articles, { ...read, id }], names };
}

/** Said once of a file, however many articles it has. */
function withRefusal(given: Given, refused: Refused): Given {
  const isSaid = given.refused.some(({ name, reason }) => name === refused.name && reason === refused.reason);
  return isSaid ? given : { ...given, refused: [...given.refused, refused] };
}

/** `01`, `02`: they sort in the order in which articles were given. */
function idAt(place: number): string {
  return String(place).padStart(2, '0');
}

export function withArticle(given: Given, changed: SourceArticle): Given {
  return { ...given, articles: given.articles.map((one) => (one.id === changed.id ? changed : one)) };
}

export function withoutArticle(given: Given, id: string): Given {
  return { ...given, articles: given.articles.filter((one) => one.id !== id) };
}

/** Those of articles that were removed again are lost. */
export function correctionsOf({ articles, corrections, names }: Given): ReturnType<typeof correctionsAmong> {
  return correctionsAmong(articles, corrections, names);
}

/** What a reader can say of an article beside its language. */
export type FactName = 'title' | 'outlet' | 'published' | 'url' | 'kind';

/** A field that was emptied is not known. */
export function withFact(article: SourceArticle, name: FactName, value: string): SourceArticle {
  const { [name]: _, ...facts } = article.facts;
  return { ...article, facts: value.trim() === '' ? facts : { ...facts, [name]: value.trim() } };
}

/** Leaves a block out as furniture, or takes it back as a paragraph. */
export function withBlockSwitched(article: SourceArticle, place: number): SourceArticle {
  const blocks = article.blocks.map((block, k) =>
    k === place
      ? { ...block, role: block.role === 'furniture' ? ('paragraph' as const) : ('furniture' as const) }
      : block,
  );
  return { ...article, blocks };
}

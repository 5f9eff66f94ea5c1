/** The articles a reader has given so far, and what was refused. */
import { MOST_OWN_ARTICLES, type Reading, type RefusalReason, type SourceArticle } from '../../data';

export interface Refused {
  readonly name: string;
  readonly reason: RefusalReason;
}

export interface Given {
  /** In the order they came; each id once. */
  readonly articles: readonly SourceArticle[];
  /** The last time something was given. */
  readonly refused: readonly Refused[];
  /** How many were ever taken: ids are never used again, so that a card keeps what was typed in it. */
  readonly taken: number;
}

export const NOTHING_GIVEN: Given = { articles: [], refused: [], taken: 0 };

export function withReadings(given: Given, readings: readonly Reading[]): Given {
  return readings.reduce<Given>((all, reading) => withReading(all, reading), { ...given, refused: [] });
}

function withReading(given: Given, { name, read }: Reading): Given {
  if (typeof read === 'string') return withRefusal(given, { name, reason: read });
  if (given.articles.length >= MOST_OWN_ARTICLES) return withRefusal(given, { name, reason: 'many' });
  const taken = given.taken + 1;
  return { ...given, taken, articles: [...given.articles, { ...read, id: idAt(taken) }] };
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

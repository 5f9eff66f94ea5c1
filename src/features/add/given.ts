/** The articles a reader has given so far, and what was refused. */
import {
  articleFromText,
  correctionsAmong,
  correctionsFromText,
  type DraftArticles,
  type GivenText,
  idOfFile,
  isCorrectionsFile,
  MOST_OWN_ARTICLES,
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

export function withTexts(given: Given, texts: readonly GivenText[]): Given {
  return texts.reduce<Given>((all, text) => withText(all, text), { ...given, refused: [] });
}

function withText(given: Given, { name, text }: GivenText): Given {
  const refuse = (reason: RefusalReason): Given => ({ ...given, refused: [...given.refused, { name, reason }] });
  if (isCorrectionsFile(name)) {
    const corrections = correctionsFromText(text);
    return corrections ? { ...given, corrections: [...given.corrections, ...corrections] } : refuse('corrections');
  }
  if (given.articles.length >= MOST_OWN_ARTICLES) return refuse('many');
  const taken = given.taken + 1;
  const article = text === 'binary' ? text : articleFromText(name, text, idAt(taken));
  if (typeof article === 'string') return refuse(article);
  const names = new Map([...given.names, [idOfFile(name), article.id]]);
  return { ...given, taken, articles: [...given.articles, article], names };
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

/** A field that was emptied is not known. */
export function withFact(article: SourceArticle, name: 'title' | 'outlet' | 'published', value: string): SourceArticle {
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

/**
 * Articles that a reader has given and that aren't compared yet, kept on their device: a tab that is closed, or a
 * browser that ends, takes none of them along. One draft for articles by themselves, and one for each story added to.
 */
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SourceArticle } from '../hosts/browser';
import type { Correction } from '../story';
import { database } from './database';

/** Raised with every change of `DraftArticles`: a draft of another format is not offered. */
const FORMAT = 1;

export interface DraftArticles {
  /** In the order they came; each id once. */
  readonly articles: readonly SourceArticle[];
  /** How many were ever taken: ids are never used again, so that a card keeps what was typed in it. */
  readonly taken: number;
  /** What came with the articles, under the names of their files. */
  readonly corrections: readonly Correction[];
  /** What the corrections call an article → its id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of those that are the site's: they can be removed, and not changed. */
  readonly fixed: ReadonlySet<string>;
}

export interface Draft {
  /** The story that is added to; empty where there is none. */
  readonly of: string;
  readonly title: string;
  readonly given: DraftArticles;
}

export interface KeptDraft extends Draft {
  readonly format: number;
}

/** Null where there is none, or the browser keeps nothing. Asked of the device each time that a screen opens. */
export function useDraft(of: string): UseQueryResult<Draft | null> {
  return useQuery({ queryKey: ['draft', of], queryFn: () => draftOf(of).catch(() => null), gcTime: 0, staleTime: 0 });
}

async function draftOf(of: string): Promise<Draft | null> {
  const draft = await (await database()).get('drafts', of);
  return draft?.format === FORMAT ? draft : null;
}

/** As far as the browser keeps anything: that it doesn't is told where it matters, once the articles are compared. */
export async function keepDraft(draft: Draft): Promise<void> {
  await database()
    .then((db) => db.put('drafts', { ...draft, format: FORMAT }))
    .catch(() => {});
}

export async function dropDraft(of: string): Promise<void> {
  await database()
    .then((db) => db.delete('drafts', of))
    .catch(() => {});
}

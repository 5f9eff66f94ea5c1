/** Counterparts that a row's text has in other rows: a blank there is no omission. */
import type { ArticleIndex, SentenceIndex } from '../../engine';
import { at } from '../at';
import { type StoryView, sentenceOf } from '../view';

/** By article shown and block: the index of its row. */
export type RowOf = ReadonlyMap<ArticleIndex, readonly number[]>;

/**
 * By row: the sentences of an article that say what a sentence of another column says in that row, and stand in other
 * rows; ascending. A sentence that has a counterpart in the row itself looks no further.
 */
export function elsewhereIn(
  view: StoryView,
  rowOf: RowOf,
  article: ArticleIndex,
): ReadonlyMap<number, readonly SentenceIndex[]> {
  const found = new Map<number, Set<SentenceIndex>>();
  const rowOfSentence = (a: ArticleIndex, sentence: SentenceIndex) =>
    at(rowOf.get(a) ?? [], sentenceOf(view, { article: a, sentence }).block);
  for (const other of rowOf.keys()) {
    if (other === article) continue;
    at(view.articles, other).counterparts.forEach((counterparts, sentence) => {
      const here = rowOfSentence(other, sentence);
      const own = counterparts.filter((counterpart) => counterpart.article === article);
      if (own.some((counterpart) => rowOfSentence(article, counterpart.sentence) === here)) return;
      const inRow = found.get(here) ?? new Set();
      for (const counterpart of own) inRow.add(counterpart.sentence);
      found.set(here, inRow);
    });
  }
  return new Map([...found].map(([row, sentences]) => [row, [...sentences].sort((x, y) => x - y)]));
}

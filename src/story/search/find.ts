/** From a query to the shards that it needs, and from what they hold to sentences. */
import type { SentenceRef } from '../../engine';
import type { SearchContents, SearchShard } from './schema';
import { meets, type Term } from './terms';

/** The places of the shards that hold what a term may stand for, ascending. */
export function searchShardsOf({ shards }: SearchContents, { text, begins }: Term): number[] {
  return shards.flatMap((first, k) => {
    const after = shards[k + 1];
    const startsInTime = first <= text || (begins && first.startsWith(text));
    return startsInTime && (after === undefined || after > text) ? [k] : [];
  });
}

/** All terms of a shard that one of a query's may stand for, each with the numbers of its sentences, ascending. */
export function foundIn(
  { terms, sentences }: SearchShard,
  wanted: readonly Term[],
): [term: string, numbers: number[]][] {
  return terms.flatMap((term, k) => {
    const found = wanted.some((one) => meets(term, one));
    return found ? [[term, numbersOf(sentences[k] ?? [])] as [string, number[]]] : [];
  });
}

function numbersOf(gaps: readonly number[]): number[] {
  let number = 0;
  return gaps.map((gap) => {
    number += gap;
    return number;
  });
}

/** A sentence's story, article and place. */
export interface FoundSentence extends SentenceRef {
  readonly story: string;
}

/** From a sentence's number to where it stands; undefined for a number that the contents don't reach. */
export function sentencesByNumber({ stories }: SearchContents): (number: number) => FoundSentence | undefined {
  const articles: { readonly story: string; readonly article: number; readonly first: number }[] = [];
  let first = 0;
  for (const { id, sentences } of stories) {
    sentences.forEach((count, article) => {
      if (count > 0) articles.push({ story: id, article, first });
      first += count;
    });
  }
  return (number) => {
    if (number >= first) return undefined;
    const found = articles[lastAtMost(articles, number)];
    return found && { story: found.story, article: found.article, sentence: number - found.first };
  };
}

/** The place of the last one that begins at the number or before it, by halves. */
function lastAtMost(articles: readonly { readonly first: number }[], number: number): number {
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((articles[middle]?.first ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

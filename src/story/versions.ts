/** Two articles of one language sentence by sentence: what is linked, and what only one of the two has, each in its place. */
import type { ArticleIndex, Sentence, SentenceRef } from '../engine';
import { answersTo, pairsOf, verdictOf } from './answers';
import { at } from './at';
import { type StoryView, sentenceOf } from './view';

/** `removed`: only the first of the two articles has it; `added`: only the second. */
export type VersionItem = PairedItem | AloneItem;

interface PairedItem {
  readonly kind: 'pair';
  readonly left: Sentence;
  readonly right: Sentence;
}

interface AloneItem {
  readonly kind: 'removed' | 'added';
  readonly sentence: Sentence;
  /** Something in the other article comes near: it isn't sure that it has nothing of the kind. */
  readonly unclear: boolean;
}

/**
 * From so many linked pairs on two articles are worth comparing word by word, however long they are; shorter ones from
 * this share of the shorter of the two. Below that what they share is chance, and nearly all would stand alone. As one
 * would say it; nothing was measured.
 */
const PAIRS_ENOUGH = 3;
const SHARE_ENOUGH = 0.5;

/** Whether two articles have enough in common to be compared word by word. */
export function haveEnoughInCommon(view: StoryView, article: ArticleIndex, other: ArticleIndex): boolean {
  const pairs = pairsOf(view, article, other);
  if (pairs.length === 0) return false;
  if (pairs.length >= PAIRS_ENOUGH) return true;
  const [here, there] = [comparedOf(view, article).length, comparedOf(view, other).length];
  const shared = new Set(pairs.map(([left, right]) => (here <= there ? left.index : right.index))).size;
  return shared >= SHARE_ENOUGH * Math.min(here, there);
}

/**
 * In the order of the first article. What the second alone has follows the pair of what precedes it there, after what the
 * first alone has at that place. Titles, headings and furniture were never compared, so they are neither.
 */
export function versionsOf(view: StoryView, article: ArticleIndex, other: ArticleIndex): VersionItem[] {
  const linked = pairsOf(view, article, other);
  /** What follows each linked sentence of the first article; the first list is what stands before any. */
  const places: { removed: VersionItem[]; added: VersionItem[]; pairs: VersionItem[] }[] = [place([])];
  const placeOfOther = new Map<number, number>();
  for (const sentence of comparedOf(view, article)) {
    const pairs = linked.filter(([left]) => left.index === sentence.index);
    if (pairs.length === 0) {
      places.at(-1)?.removed.push(alone('removed', view, { article, sentence: sentence.index }, other));
      continue;
    }
    places.push(place(pairs.map(([left, right]) => ({ kind: 'pair', left, right }))));
    for (const [, { index }] of pairs) placeOfOther.set(index, places.length - 1);
  }
  let here = 0;
  for (const { index } of comparedOf(view, other)) {
    const ofPair = placeOfOther.get(index);
    if (ofPair !== undefined) here = ofPair;
    else at(places, here).added.push(alone('added', view, { article: other, sentence: index }, article));
  }
  return places.flatMap(({ pairs, removed, added }) => [...pairs, ...removed, ...added]);
}

function place(pairs: VersionItem[]): { removed: VersionItem[]; added: VersionItem[]; pairs: VersionItem[] } {
  return { pairs, removed: [], added: [] };
}

function alone(kind: AloneItem['kind'], view: StoryView, ref: SentenceRef, other: ArticleIndex): AloneItem {
  return { kind, sentence: sentenceOf(view, ref), unclear: isUnclear(view, ref, other) };
}

/** A sentence that a third article says was only judged against that one: here what comes near decides. */
function isUnclear(view: StoryView, ref: SentenceRef, other: ArticleIndex): boolean {
  const { verdict } = verdictOf(view, ref);
  if (verdict !== 'linked') return verdict === 'unsure';
  return answersTo(view, ref).some(
    (answer) => answer.article === other && answer.kind === 'nearest' && answer.nearness !== 'far',
  );
}

function comparedOf(view: StoryView, article: ArticleIndex): Sentence[] {
  const { sentences } = at(view.articles, article);
  return sentences.filter(({ index }) => verdictOf(view, { article, sentence: index }).verdict !== 'uncompared');
}

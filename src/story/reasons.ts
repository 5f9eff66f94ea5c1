/** Why two sentences are linked, as the compiled story has it, seen from one of them. */
import type { ArticleIndex, SentenceRef } from '../engine';
import { at } from './at';
import type { StoryView } from './view';

export interface Reasons {
  /** Cosine of the two, without what their languages and articles have in common. */
  readonly similarity: number;
  /** Place of the other among the candidates of its article by similarity, from 1; and of this one, seen from there. */
  readonly rank: number;
  readonly rankBack: number;
  /** How far the sentences around them are linked in step, from 0 to 1. */
  readonly support: number;
  /** Other articles that are linked to both, ascending. */
  readonly vouching: readonly ArticleIndex[];
}

/** Undefined where the two are not linked, or their link came without reasons (same words, or joined to a neighbour). */
export function reasonsOf(view: StoryView, from: SentenceRef, to: SentenceRef): Reasons | undefined {
  const counterparts = at(at(view.articles, from.article).counterparts, from.sentence);
  const reasons = counterparts.find((one) => one.article === to.article && one.sentence === to.sentence)?.reasons;
  if (!reasons) return undefined;
  const { similarity, ranks, support, vouching } = reasons;
  return { similarity, rank: ranks[0], rankBack: ranks[1], support, vouching };
}

/** Why two sentences are linked, as the compiled story has it, seen from one of them. */
import type { ArticleIndex, SentenceRef } from '../engine';
import type { CompiledLink } from './schema';
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
export function reasonsOf({ story }: StoryView, from: SentenceRef, to: SentenceRef): Reasons | undefined {
  const [a, b] = from.article < to.article ? [from, to] : [to, from];
  const link = story.links.find((one) => names(one.a, a) && names(one.b, b));
  if (!link?.why) return undefined;
  const [similarity, rankOfB, , rankOfA, , support] = link.why;
  const [rank, rankBack] = a === from ? [rankOfB, rankOfA] : [rankOfA, rankOfB];
  return { similarity, rank, rankBack, support, vouching: link.by ?? [] };
}

function names([article, sentence]: CompiledLink['a'], ref: SentenceRef): boolean {
  return article === ref.article && sentence === ref.sentence;
}

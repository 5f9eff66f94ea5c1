/** What one article makes of a sentence of another. */
import { type ArticleIndex, CLOSE_LEAST, type SentenceRef } from '../engine';
import { at } from './at';
import type { StoryView } from './view';

/** `unclear`: it may say it; nobody can tell. */
export type Stance = 'says' | 'unclear' | 'lacks';

/**
 * Of a sentence that is linked elsewhere, and of one that is unsure, an article may say it that has a likely candidate.
 * Where an unsure sentence has none in any article, the doubt is about all of them; past the limit of what is compared
 * there are no candidates at all. Of a passage that only one article has, and words as possible, nobody says anything.
 * Where a reader has parted it from a sentence of the other, another one there may still say it.
 * @param sentence a compared one
 */
export function stanceOf(view: StoryView, { article, sentence }: SentenceRef, other: ArticleIndex): Stance {
  const { judgements, counterparts, speculative, parted } = at(view.articles, article);
  const { verdict, nearest } = at(judgements, sentence);
  if (at(counterparts, sentence).some((counterpart) => counterpart.article === other)) return 'says';
  if (verdict === 'only' || speculative.has(sentence)) return 'lacks';
  if (parted.get(sentence)?.includes(other)) return 'unclear';
  if (verdict !== 'linked' && nearest.length === 0) return 'unclear';
  const likely = nearest.filter(({ p }) => p >= CLOSE_LEAST);
  const doubtful = verdict !== 'linked' && likely.length === 0 ? nearest : likely;
  return doubtful.some((candidate) => candidate.article === other) ? 'unclear' : 'lacks';
}

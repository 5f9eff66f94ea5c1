/** What one article makes of a sentence of another. */
import { type ArticleIndex, ONLY_BELOW, type SentenceRef } from '../engine';
import { at } from './at';
import type { StoryView } from './view';

/** `unclear`: it may say it; nobody can tell. */
export type Stance = 'says' | 'unclear' | 'lacks';

/**
 * Of a sentence that is linked elsewhere, and of one that is unsure, an article may say it that has a likely candidate.
 * Where an unsure sentence has none in any article, the doubt is about all of them; past the limit of what is compared
 * there are no candidates at all. A verdict of `linked` without a link is unsure, as in `marksOf`.
 * @param sentence a compared one
 */
export function stanceOf(view: StoryView, { article, sentence }: SentenceRef, other: ArticleIndex): Stance {
  const { article: compiled, counterparts } = at(view.articles, article);
  const { verdict, nearest } = at(compiled.judgements, sentence);
  const linked = at(counterparts, sentence);
  if (linked.some((counterpart) => counterpart.article === other)) return 'says';
  if (linked.length === 0 && verdict === 'only') return 'lacks';
  if (linked.length === 0 && nearest.length === 0) return 'unclear';
  const likely = nearest.filter(([, , p]) => p >= ONLY_BELOW);
  const doubtful = linked.length === 0 && likely.length === 0 ? nearest : likely;
  return doubtful.some(([candidate]) => candidate === other) ? 'unclear' : 'lacks';
}

/** The passages that only one article has, and that it words as what may be or ought to be. */
import type { ArticleIndex, Section } from '../engine';
import { outermost } from './outermost';
import type { StoryView } from './view';

/** Those of an article, in order; none lies in another. */
export function speculativeSections(view: StoryView, article: ArticleIndex): Section[] {
  return outermost(view.sections.filter((section) => section.article === article && section.speculative));
}

/** The passages that only one article has, and that it words as what may be or ought to be. */
import type { ArticleIndex, Section } from '../engine';
import type { StoryView } from './view';

/** Those of an article, in order; none lies in another. */
export function speculativeSections(view: StoryView, article: ArticleIndex): Section[] {
  return outermost(view.sections.filter((section) => section.article === article && section.speculative));
}

/** Of one article's sections, those that lie in no other of them. */
export function outermost<S extends Pick<Section, 'sentences' | 'opening'>>(sections: readonly S[]): S[] {
  return sections.filter((section) => !sections.some((other) => other !== section && holds(other, section)));
}

function holds(outer: Pick<Section, 'sentences' | 'opening'>, inner: Pick<Section, 'sentences' | 'opening'>): boolean {
  const within = new Set(outer.sentences);
  const larger = outer.sentences.length > inner.sentences.length || outer.opening < inner.opening;
  return larger && inner.sentences.every((sentence) => within.has(sentence));
}

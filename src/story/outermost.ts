import type { Section } from '../engine';

type Extent = Pick<Section, 'sentences' | 'opening'>;

/** Of one article's sections, those that lie in no other of them. */
export function outermost<S extends Extent>(sections: readonly S[]): S[] {
  return sections.filter((section) => !sections.some((other) => other !== section && holds(other, section)));
}

function holds(outer: Extent, inner: Extent): boolean {
  const within = new Set(outer.sentences);
  const larger = outer.sentences.length > inner.sentences.length || outer.opening < inner.opening;
  return larger && inner.sentences.every((sentence) => within.has(sentence));
}

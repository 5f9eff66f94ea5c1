import type { Mark } from '../../../link';
import type { Column, SpeculativePassage } from './column';

/** Keys in resources have no hyphens. */
export const MARK_KEYS = {
  only: 'only',
  speculative: 'speculative',
  certainty: 'certainty',
  details: 'details',
  'not-shown': 'notShown',
  unsure: 'unsure',
  moved: 'moved',
  possible: 'possible',
  shared: 'shared',
  furniture: 'furniture',
} as const satisfies Record<Mark, string>;

/**
 * Whether what is only here is told of a stretch or a sentence. In an article that is mostly its own it isn't: its head says
 * so, and what it shares is the minority that is marked. A section worded as possible is told in any.
 */
export function isMarked(
  kind: 'only' | 'speculative',
  { mostlyOwn }: Pick<Column, 'mostlyOwn'>,
  on: ReadonlySet<Mark>,
): boolean {
  return on.has(kind) && (kind === 'speculative' || !mostlyOwn);
}

/** A speculative section's name: most of it possible, or only with what is advised. */
export function wordsOfPassage(passage: SpeculativePassage | undefined) {
  return passage?.worded === 'advised' ? 'compare.mark.advised' : 'compare.mark.speculative';
}

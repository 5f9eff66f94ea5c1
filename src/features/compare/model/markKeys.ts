import type { Mark } from '../../../link';
import type { SpeculativePassage } from './column';

/** Keys in resources have no hyphens. */
export const MARK_KEYS = {
  only: 'only',
  speculative: 'speculative',
  certainty: 'certainty',
  'not-shown': 'notShown',
  unsure: 'unsure',
  moved: 'moved',
  possible: 'possible',
  shared: 'shared',
  furniture: 'furniture',
} as const satisfies Record<Mark, string>;

/** A speculative section's name: most of it possible, or only with what is advised. */
export function wordsOfPassage(passage: SpeculativePassage | undefined) {
  return passage?.worded === 'advised' ? 'compare.mark.advised' : 'compare.mark.speculative';
}

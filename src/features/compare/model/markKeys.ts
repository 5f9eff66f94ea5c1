import type { Mark } from '../../../link';

/** Keys in resources have no hyphens. */
export const MARK_KEYS = {
  only: 'only',
  'not-shown': 'notShown',
  unsure: 'unsure',
  moved: 'moved',
  shared: 'shared',
  furniture: 'furniture',
} as const satisfies Record<Mark, string>;

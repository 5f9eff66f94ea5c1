import type { View } from './view';

/** How screens move through the site: the one place that writes the address is given to them. */
export interface Navigation {
  /** The address of a view inside this site, for an anchor. */
  readonly href: (view: View) => string;
  /** `push` makes a step that "back" takes back; `replace` does not. */
  readonly go: (view: View, how: 'push' | 'replace') => void;
  /** The address of a view to give to somebody else, with the site's origin. */
  readonly share: (view: View) => string;
}

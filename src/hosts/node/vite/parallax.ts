import type { Plugin } from 'vite';
import { pagesPlugin } from './pages';
import { storiesPlugin } from './stories';

export interface ParallaxOptions {
  /** The folder of fixtures, from the project's root. */
  readonly fixtures?: string;
  /** The site's full address, ending in its base, where it is known. */
  readonly address?: string | undefined;
}

/**
 * The compiled fixtures as files of `data/` (`dataFiles` of `src/story`) under the site's base, in the build and while
 * developing, and in the build a static page for each address.
 */
export function parallax({ fixtures = 'fixtures', address }: ParallaxOptions = {}): Plugin[] {
  return [storiesPlugin(fixtures), pagesPlugin(address)];
}

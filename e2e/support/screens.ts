/** Has axe look at a screen or state, in both themes. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openScreen, screenNamed } from '../../tools/screenshots';
import { violations } from './axe';
import { at } from './journey';

/** For a page that axe looks at; what the screens ask of the site's data may fail on purpose. */
export const FOR_AXE = { bypassCSP: true, reducedMotion: 'reduce', mayFail: /\/data\// } as const;

export async function expectNoViolations(page: Page, name: string): Promise<void> {
  await openScreen(page, at(''), screenNamed(name));
  // A page that is still coming has no heading yet: the keyboard goes to it once it is there.
  const without = name.endsWith('-loading') ? ['page-has-heading-one'] : [];
  expect(await violations(page, { without }), 'light').toEqual([]);
  // Only colours differ between the themes.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { only: ['color-contrast'] }), 'dark').toEqual([]);
}

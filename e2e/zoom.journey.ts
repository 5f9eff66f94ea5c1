/**
 * Screens at 300 and 400 %: a browser that zooms gives the page a smaller window. Nothing needs scrolling
 * across, every control can be reached, and the foot leaves room for the text that it explains.
 */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { openScreen, screenNamed } from '../tools/screenshots';
import { at, journey } from './support';

/** A window of 1440 × 900 at 300 %, and what WCAG asks of reflow, which is 1280 × 1024 at 400 %. */
const WINDOWS = [
  { zoom: 3, width: 480, height: 300 },
  { zoom: 4, width: 320, height: 256 },
] as const;

/** What the foot may cover of the window's height, with its line. */
const FOOT_MOST = 0.3;

/** Those that are laid out each in a way of its own. */
const ASKED = [
  'stories',
  'story',
  'compare-focus',
  'compare-show',
  'compare-column-menu',
  'compare-words',
  'compare-published',
  'compare-arabic-focus',
  'compare-notices',
  'compare-failed',
  'add',
  'method',
].map(screenNamed);

/** What stands out of the window at the side, and so makes the page scroll across. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`)
      .slice(0, 5);
  });
}

/** Controls that can't be brought where a pointer meets them: out of the window, or under something else. */
async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"], .dialog, .panel, .menu:not([hidden])');
    const isShown = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]') && !one.matches('.vh, .vh *, .skip');
    // A link may be broken over more lines than the window has: one of them is enough.
    const meets = (one: Element): boolean =>
      [...one.getClientRects()].some(({ left, top, width, height }) => {
        const met = document.elementFromPoint(left + width / 2, top + height / 2);
        return met !== null && (one.contains(met) || met.closest('label')?.contains(one) === true);
      });
    return [
      ...(dialog ?? document).querySelectorAll('a[href], button, input, summary, [role="menuitem"], [role="tab"]'),
    ]
      .filter(isShown)
      .filter((one) => {
        one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        return !meets(one);
      })
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent}`);
  });
}

/** The share of the window's height that the foot covers; nothing where there is none. */
async function coveredByFoot(page: Page): Promise<number> {
  return page.evaluate(
    () => (document.querySelector('.foot')?.getBoundingClientRect().height ?? 0) / window.innerHeight,
  );
}

describe.for(WINDOWS)('at $zoom times the size', ({ zoom, width, height }) => {
  journey.for(ASKED)('$name is all there', async (screen, { newPage }) => {
    const page = await newPage({
      viewport: { width, height },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
      mayFail: /\/data\//,
    });
    await openScreen(page, at(''), screen);
    expect(await sticksOut(page), 'sticks out').toEqual([]);
    expect(await coveredByFoot(page), 'covered by the foot').toBeLessThanOrEqual(FOOT_MOST);
    expect(await outOfReach(page), 'out of reach').toEqual([]);
  });
});

/** The compare screen as journeys go about it. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { at } from './journey';

export const META = 's/meta-llama-revenue-sharing/';
export const FERRIES = 's/island-ferry-inspections/';
export const MANUSCRIPTS = 's/manuscripts-return/';

/** @param query parameters, without `v=4` */
export async function openCompare(page: Page, query = '', story = META): Promise<void> {
  await page.goto(at(`${story}compare/${query === '' ? '' : `?v=4&${query}`}`));
  await rowsShown(page);
}

export async function rowsShown(page: Page): Promise<void> {
  await page.locator('.rows .cell').first().waitFor();
}

/** A sentence by its id in addresses, `003/p4.s0`. */
export function sentence(page: Page, id: string): Locator {
  return page.locator(`.rows [data-s="${id}"]`);
}

export function rowWith(page: Page, id: string): Locator {
  return page.locator('.rows > li', { has: page.locator(`[data-s="${id}"]`) });
}

/** What stands in the columns' heads, from the start to the end. */
export async function labels(page: Page): Promise<string[]> {
  return page.locator('.heads .head b').allTextContents();
}

export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Waits until the address says so; `null`: doesn't mention it. */
export async function parameterIs(page: Page, name: string, value: string | null): Promise<void> {
  await page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.search).get(key as string) === wanted,
    [name, value],
  );
  expect(parameter(page, name)).toBe(value);
}

/** Puts a sentence in the middle of the window, without the page's help. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  const locator = sentence(page, id);
  await locator.waitFor({ state: 'attached' });
  // What is off screen is laid out by estimate: a second look finds it where it came to be.
  for (let k = 0; k < 3; k += 1) {
    await locator.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }
}

/** Clicks into the first line of a sentence, so that it comes into focus. */
export async function pointAt(page: Page, id: string): Promise<void> {
  await scrollTo(page, id);
  const { x, y } = await sentence(page, id).evaluate((element) => {
    const [line] = element.getClientRects();
    return { x: (line?.left ?? 0) + (line?.width ?? 0) / 2, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
  await page.mouse.click(x, y);
}

/** The sentences that are lit, as pointed at or as counterparts. */
export async function lit(page: Page, how: 'pointed' | 'counterpart'): Promise<string[]> {
  const selector = how === 'pointed' ? '.rows .lit.pointed' : '.rows .lit:not(.pointed)';
  return page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.s ?? ''));
}

/** Distance of a sentence from the window's top, in CSS pixels. */
export async function topOf(page: Page, id: string): Promise<number> {
  return sentence(page, id).evaluate((element) => element.getBoundingClientRect().top);
}

/** Waits for two frames: what React draws and what follows from it is on the page. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

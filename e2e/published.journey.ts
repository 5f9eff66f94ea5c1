/** Columns as published: each scrolls by itself, tied to the others at the reading line. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import {
  at,
  expectNoViolations,
  FERRIES,
  FOR_AXE,
  journey,
  lit,
  openCompare,
  parameter,
  parameterIs,
  rowsShown,
  sentence,
  settled,
  topOf,
} from './support';

const PUBLISHED = 'a=003.000&layout=published';
/** How far apart two linked sentences may stand, in CSS pixels: less than two lines. */
const NEAR = 40;
/** A sentence well inside its article, linked to one well inside the other. */
const LINKED = '003/p4.s0';

const flow = (page: Page, place: number) => page.locator('.flow').nth(place);

async function scrolled(page: Page, place: number): Promise<number> {
  return flow(page, place).evaluate((element) => element.scrollTop);
}

/** Turns the wheel over a column. */
async function wheel(page: Page, place: number, by: number): Promise<void> {
  const box = await flow(page, place).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, by);
  await rested(page);
}

/** Scrolls the column of a sentence until that stands where one reads. */
async function readAt(page: Page, id: string): Promise<void> {
  await sentence(page, id).evaluate((element) => {
    const column = element.closest('.flow') as HTMLElement;
    column.scrollTop += element.getBoundingClientRect().top - window.innerHeight / 3;
  });
  await rested(page);
}

/** Waits until no column moves. */
async function rested(page: Page): Promise<void> {
  const heights = (): Promise<string> =>
    page.locator('.flow').evaluateAll((all) => all.map(({ scrollTop }) => scrollTop).join());
  let before = '';
  for (let still = 0; still < 4; ) {
    await settled(page);
    await page.waitForTimeout(60);
    const now = await heights();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** The first sentence linked to one, by what is lit when it is pointed at. */
async function counterpart(page: Page, id: string): Promise<string> {
  await sentence(page, id).focus();
  const [first = ''] = await lit(page, 'counterpart');
  return first;
}

async function expectBeside(page: Page, id: string, other: string): Promise<void> {
  expect(Math.abs((await topOf(page, id)) - (await topOf(page, other)))).toBeLessThan(NEAR);
}

describe('columns as published', () => {
  journey('are chosen under Show, and by a key', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('radio', { name: /^As published/u }).click();
    await parameterIs(page, 'layout', 'published');
    await expect.poll(() => page.locator('.flow').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+p');
    await parameterIs(page, 'layout', null);
    expect(await page.locator('.flow').count()).toBe(0);
  });

  journey.for(['no-preference', 'reduce'] as const)(
    'bring what is linked to one height, whichever is scrolled (motion: %s)',
    async (reducedMotion, { newPage }) => {
      const page = await newPage({ reducedMotion });
      await openCompare(page, PUBLISHED);
      const other = await counterpart(page, LINKED);
      await readAt(page, LINKED);
      await expectBeside(page, LINKED, other);
      await wheel(page, 1, 600);
      await readAt(page, other);
      await expectBeside(page, LINKED, other);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    },
  );

  journey('stand at their beginnings together, and end together', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    await wheel(page, 0, 900);
    expect(await scrolled(page, 1)).toBeGreaterThan(300);
    await wheel(page, 0, -5000);
    expect([await scrolled(page, 0), await scrolled(page, 1)]).toEqual([0, 0]);
    // At the window's edge, beside the columns.
    await page.mouse.move(10, 500);
    await page.mouse.wheel(0, 400);
    await rested(page);
    expect(await scrolled(page, 0)).toBe(400);
    await flow(page, 0).focus();
    await page.keyboard.press('End');
    await rested(page);
    const bottoms = await page
      .locator('.flow .row:last-child')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.abs((bottoms[0] ?? 0) - (bottoms[1] ?? 0))).toBeLessThan(NEAR);
  });

  journey('are held still and tied again', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    await wheel(page, 0, 700);
    const hold = page.locator('.hold button[aria-pressed]').nth(1);
    await hold.click();
    expect(await hold.getAttribute('aria-pressed')).toBe('true');
    const stood = await scrolled(page, 1);
    await wheel(page, 0, 300);
    expect(await scrolled(page, 1)).toBe(stood);
    await page.getByRole('button', { name: /^Tie again here/u }).click();
    expect(await hold.getAttribute('aria-pressed')).toBe('false');
    expect(await hold.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await scrolled(page, 1)).toBe(stood);
    await wheel(page, 0, 200);
    const moved = await scrolled(page, 1);
    expect(moved).toBeGreaterThan(stood);
    await wheel(page, 0, -200);
    expect(Math.abs((await scrolled(page, 1)) - stood)).toBeLessThan(3);
    // The same by keys in the column; let go without tying, it goes back to what is linked.
    await flow(page, 1).focus();
    await page.keyboard.press('h');
    await wheel(page, 0, 400);
    expect(Math.abs((await scrolled(page, 1)) - stood)).toBeLessThan(3);
    await page.keyboard.press('h');
    const other = await counterpart(page, LINKED);
    await readAt(page, LINKED);
    await expectBeside(page, LINKED, other);
  });

  journey('open at the sentence of a link, with what is linked beside it', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    await sentence(page, LINKED).focus();
    await page.keyboard.press('Enter');
    await page.locator('.foot').waitFor();
    const address = page.url();
    const cold = await newPage();
    await cold.goto(address);
    await rowsShown(cold);
    await rested(cold);
    expect(parameter(cold, 'layout')).toBe('published');
    expect(Math.abs((await topOf(cold, LINKED)) - 300)).toBeLessThan(NEAR);
    const [other = ''] = await lit(cold, 'counterpart');
    await expectBeside(cold, LINKED, other);
  });

  journey('give the reading line to the rows, and take it from them', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    await readAt(page, LINKED);
    const before = await topOf(page, LINKED);
    await page.keyboard.press('Alt+p');
    await parameterIs(page, 'layout', null);
    await settled(page);
    await settled(page);
    expect(Math.abs((await topOf(page, LINKED)) - before)).toBeLessThan(NEAR);
    await page.keyboard.press('Alt+p');
    await parameterIs(page, 'layout', 'published');
    await rested(page);
    expect(Math.abs((await topOf(page, LINKED)) - before)).toBeLessThan(NEAR);
  });

  journey('are stepped through, the next difference in sight', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002&layout=published');
    for (let k = 0; k < 5; k += 1) {
      await page.keyboard.press('Alt+ArrowDown');
      await rested(page);
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      expect(top).toBeGreaterThan(100);
      expect(top).toBeLessThan(630);
    }
  });

  journey('have a map that leads to a place of one, and the others follow', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    const box = await page.locator('.map .strip').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await rested(page);
    expect(await scrolled(page, 0)).toBeGreaterThan(500);
    expect(await scrolled(page, 1)).toBeGreaterThan(300);
    await page.locator('.map').focus();
    await page.keyboard.press('Home');
    await rested(page);
    expect([await scrolled(page, 0), await scrolled(page, 1)]).toEqual([0, 0]);
    expect(await page.locator('.map').getAttribute('aria-valuenow')).toBe('0');
  });

  journey('are printed whole', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, PUBLISHED);
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.flow')
      .evaluateAll((all) => all.map((one) => one.scrollHeight - one.getBoundingClientRect().height));
    for (const hidden of cut) expect(hidden).toBeLessThanOrEqual(1);
  });

  journey('are one column at a time on a phone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await openCompare(page, PUBLISHED);
    expect(await page.locator('.flow').count()).toBe(0);
    expect(await page.locator('.tabs .tab').count()).toBeGreaterThan(1);
    await page.locator('.tabs .tab').nth(1).click();
    await parameterIs(page, 'layout', 'published');
  });

  journey('scroll beside one from right to left', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(`${FERRIES}compare/?v=4&a=202.201&layout=published`));
    await rowsShown(page);
    const id = '202/p4.s0';
    const other = await counterpart(page, id);
    await readAt(page, id);
    await expectBeside(page, id, other);
  });

  journey('have nothing that axe finds wrong', async ({ newPage }) => {
    await expectNoViolations(await newPage(FOR_AXE), 'compare-published');
  });
});

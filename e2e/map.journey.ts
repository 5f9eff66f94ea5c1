/** The map at the page's edge: the whole comparison, where one is in it, and ways to go there. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { journey, openCompare } from './support';

const map = (page: Page) => page.getByRole('slider', { name: 'Map of the comparison' });

/** The frame around what is in sight, as shares of the map's height. */
async function sight(page: Page): Promise<{ from: number; to: number }> {
  // The map follows a frame behind the page.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.locator('.map .strip').evaluate((strip) => {
    const whole = strip.getBoundingClientRect();
    const frame = strip.querySelector('.sight')?.getBoundingClientRect();
    return {
      from: ((frame?.top ?? 0) - whole.top) / whole.height,
      to: ((frame?.bottom ?? 0) - whole.top) / whole.height,
    };
  });
}

async function heightAt(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map .strip').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) * share };
}

describe('the map', () => {
  journey('shows where one is, and goes where it is clicked and dragged', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002');
    const top = await sight(page);
    expect(top.from).toBeLessThan(0.05);
    expect(top.to).toBeLessThan(0.6);

    const middle = await heightAt(page, 0.5);
    await page.mouse.click(middle.x, middle.y);
    const there = await sight(page);
    expect(there.from).toBeLessThan(0.5);
    expect(there.to).toBeGreaterThan(0.5);

    const low = await heightAt(page, 0.85);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(low.x, low.y, { steps: 6 });
    await page.mouse.up();
    const dragged = await sight(page);
    expect(dragged.from).toBeLessThan(0.85);
    expect(dragged.to).toBeGreaterThan(0.85);
  });

  journey('is walked by keys, up and down and to the ends, and says where one is', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002');
    await map(page).focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')) > 60);
    expect(await map(page).getAttribute('aria-valuetext')).toMatch(/^\d+% of the way$/u);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('.map')?.getAttribute('aria-valuenow') === '0');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => Number(document.querySelector('.map')?.getAttribute('aria-valuenow')) > 3);
    const after = (await sight(page)).from;
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(200);
    expect((await sight(page)).from).toBeGreaterThan(after);
  });

  journey('on a phone a tap goes there, and it covers no text', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002');
    const strip = await page.locator('.map').boundingBox();
    const text = await page
      .locator('.rows .t')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(strip?.x ?? 0).toBeGreaterThanOrEqual(text - 1);
    expect((await sight(page)).to).toBeLessThan(0.9);
    const { x, y } = await heightAt(page, 0.6);
    await page.touchscreen.tap(x, y);
    const there = await sight(page);
    expect(there.from).toBeLessThan(0.6);
    expect(there.to).toBeGreaterThan(0.6);
  });
});

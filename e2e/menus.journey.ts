/** Menus and panels one after the other, and where a page opens. */
import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, FERRIES, journey, META, openCompare, pointAt, rowsShown, sentence, settled, topOf } from './support';

/** Waits until a popover is shown, and expects it under its button. */
async function opensUnder(popover: Locator, button: Locator): Promise<void> {
  await popover.waitFor();
  const under = async (): Promise<number> => {
    const [box, above] = [await popover.boundingBox(), await button.boundingBox()];
    return (box?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0));
  };
  await expect.poll(under).toBeGreaterThanOrEqual(0);
  expect(await under()).toBeLessThan(20);
  const [box, above] = [await popover.boundingBox(), await button.boundingBox()];
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - (above?.x ?? 0) - (above?.width ?? 0))).toBeLessThan(20);
}

const tools = (page: Page) => ({
  show: page.getByRole('button', { name: 'Show', exact: true }),
  aa: page.getByRole('button', { name: /^Aa/u }),
  panel: page.locator('.panel'),
  menu: page.locator('.menu:visible'),
});

describe('one after the other', () => {
  journey.for(['mouse', 'keyboard'] as const)(
    'Show, Escape, Aa: each opens under its button, by %s',
    async (how, { newPage }) => {
      const page = await newPage();
      await openCompare(page, 'a=003.000');
      const { show, aa, panel, menu } = tools(page);
      const open = async (button: Locator): Promise<void> => {
        if (how === 'mouse') return button.click();
        await button.focus();
        await page.keyboard.press('Enter');
      };
      for (let round = 0; round < 2; round += 1) {
        await open(show);
        await opensUnder(panel, show);
        await page.keyboard.press('Escape');
        await open(aa);
        await opensUnder(menu, aa);
        await page.keyboard.press('Escape');
        await menu.waitFor({ state: 'detached' });
      }
    },
  );

  journey.for(['at once', 'after Escape'] as const)(
    'a press without a pointer opens Aa under its button, %s',
    async (when, { newPage }) => {
      const page = await newPage();
      await openCompare(page, 'a=003.000');
      const { show, aa, panel, menu } = tools(page);
      await show.click();
      await panel.waitFor();
      await page.keyboard.press('Tab');
      // As a screen reader presses: what had the focus keeps it, and the panel may be closing.
      await aa.evaluate((button, closing) => {
        if (closing)
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        (button as HTMLElement).click();
      }, when === 'after Escape');
      await opensUnder(menu, aa);
    },
  );

  journey('another address in the same tab opens at its top, or at its passage', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    await pointAt(page, '003/p4.s0');
    await page.locator('.foot').waitFor();
    const passage = page.url();
    await page.evaluate(() => scrollTo(0, 1500));
    await page.goto(at(`${FERRIES}compare/`));
    await rowsShown(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => scrollTo(0, 1500));
    // The same comparison with another passage, as from a link that was pasted into the address bar.
    await page.goto(at(`${META}compare/?v=4&a=003.000`));
    await rowsShown(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.goto(passage);
    await sentence(page, '003/p4.s0').waitFor();
    const isInSight = async (): Promise<boolean> => {
      const top = await topOf(page, '003/p4.s0');
      return top > 90 && top < 800;
    };
    await expect.poll(isInSight).toBe(true);
    await page.goto(at(`${META}compare/?v=4&a=003.000`));
    await rowsShown(page);
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('the list of keys', () => {
  journey('opens with “?” and from Show, and Escape shuts it alone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await openCompare(page, 'a=003.000');
    await pointAt(page, '003/p4.s0');
    const foot = page.locator('.foot');
    await foot.waitFor();
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    await keys.waitFor();
    expect(await keys.locator('dt').allTextContents()).toContain('Alt ↓ Alt ↑ ');
    expect(await keys.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    expect(await foot.isVisible()).toBe(true);
    await tools(page).show.click();
    await page.getByRole('button', { name: 'All keys' }).click();
    await keys.waitFor();
    await keys.getByRole('button', { name: 'Close' }).click();
    await keys.waitFor({ state: 'detached' });
  });
});

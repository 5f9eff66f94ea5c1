/** Word by word: two passages of one language. */
import { describe, expect } from 'vitest';
import { journey, MANUSCRIPTS, openCompare, pointAt } from './support';

describe('word by word', () => {
  journey('is loaded when it is first opened, and says what each version alone has', async ({ newPage }) => {
    const page = await newPage();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await openCompare(page, 'a=301.302', MANUSCRIPTS);
    expect(scripts.filter((url) => url.includes('WordByWord'))).toEqual([]);
    await page.getByRole('button', { name: 'Column: English, first version' }).click();
    await page.getByRole('menuitem', { name: 'Word by word with English, revised' }).click();
    const dialog = page.getByRole('dialog', { name: 'English, first version and English, revised, word by word' });
    const first = dialog.locator('.diffs > li').first();
    await first.waitFor();
    expect(scripts.some((url) => url.includes('WordByWord'))).toBe(true);

    // For the ear: words, not only colour.
    const heard = await first.ariaSnapshot();
    expect(heard).toContain('English, first version alone has: ending');
    expect(heard).toContain('English, revised alone has: closing');
    // For the eye: both words on a ground of their own.
    const grounds = await first
      .locator('[aria-hidden] ins, [aria-hidden] del')
      .evaluateAll((all) => all.map((one) => [one.textContent?.trim(), getComputedStyle(one).backgroundColor]));
    const words = grounds.filter(([, ground]) => ground !== 'rgba(0, 0, 0, 0)').map(([word]) => word);
    expect(words).toContain('ending');
    expect(words).toContain('closing');
    expect(words).not.toContain('The Wexholm Museum on Tuesday handed over the first of');
    // Both sides wide enough to read.
    const widths = await first
      .locator('.side:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 100));
    expect(widths.length).toBe(2);
    expect(Math.abs((widths[0] as number) - (widths[1] as number))).toBeLessThan(4);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Column: English, first version');
  });

  journey('is offered in the foot of a sentence that another source of its language says, too', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=301.302', MANUSCRIPTS);
    await pointAt(page, '301/p1.s0');
    const foot = page.locator('.foot');
    await foot.getByRole('button', { name: 'Word by word with English, revised' }).click();
    const dialog = page.getByRole('dialog', { name: 'English, first version and English, revised, word by word' });
    await dialog.locator('.diffs > li').first().waitFor();
    expect(await dialog.ariaSnapshot()).toMatch(/English, first version alone has:/);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await foot.waitFor();
  });

  journey('follows the page’s theme', async ({ newPage }) => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ colorScheme });
      await openCompare(page, 'a=301.302', MANUSCRIPTS);
      await page.getByRole('button', { name: 'Column: English, first version' }).click();
      await page.getByRole('menuitem', { name: 'Word by word with English, revised' }).click();
      const word = page.locator('.diffs ins', { hasText: /^closing$/ }).first();
      await word.waitFor();
      grounds.push(await word.evaluate((one) => getComputedStyle(one).backgroundColor));
    }
    expect(grounds[0]).not.toBe(grounds[1]);
  });

  journey(
    'is one column on a phone: removed above added, each with its source, nothing wider than the screen',
    async ({ newPage }) => {
      const page = await newPage({ viewport: { width: 390, height: 844 } });
      await openCompare(page, 'a=301.302', MANUSCRIPTS);
      await page.getByRole('button', { name: 'Column: English, first version' }).click();
      await page.getByRole('menuitem', { name: 'Word by word with English, revised' }).click();
      const first = page.locator('.diffs > li').first();
      await first.waitFor();
      expect(await first.locator('.who').allTextContents()).toEqual(['English, first version', 'English, revised']);
      const [above, below] = await first
        .locator('.side')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(above?.left).toBe(below?.left);
      expect(above?.bottom).toBeLessThanOrEqual(below?.top ?? 0);
      const overflow = await page.locator('.dialog').evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(overflow).toBe(0);
    },
  );

  journey('shows what is unchanged when asked, and offers nothing where too little is shared', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=301.302', MANUSCRIPTS);
    await page.getByRole('button', { name: 'Column: English, first version' }).click();
    await page.getByRole('menuitem', { name: 'Word by word with English, revised' }).click();
    const items = page.locator('.diffs > li');
    await items.first().waitFor();
    const changed = await items.count();
    await page.getByRole('checkbox', { name: /^Show unchanged pairs, too/ }).check();
    expect(await items.count()).toBeGreaterThan(changed);
    expect(await page.locator('.diffs > li.added, .diffs > li.removed').count()).toBeGreaterThan(0);

    await openCompare(page, 'a=000.002');
    await page.getByRole('button', { name: 'Column: Explainer' }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem', { name: /^Word by word/ }).count()).toBe(0);
  });
});

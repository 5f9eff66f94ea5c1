/** Who says what, on a story's page: walked with the keyboard, filtered, and a way into the comparison. */
import { describe, expect } from 'vitest';
import { at, FERRIES, journey, lit, META, parameterIs, rowsShown } from './support';

describe('who says what', () => {
  journey('opens the comparison at the sentence of a cell', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(META));
    const table = page.getByRole('table', { name: /^What each source says/u });
    await table.locator('[data-cell="0.0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const cell = table.locator('[data-cell="1.4"]');
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    const wanted = new URL((await cell.getAttribute('href')) ?? '', page.url()).searchParams.get('f');
    expect(wanted).toMatch(/^003\//u);
    await page.keyboard.press('Enter');
    await rowsShown(page);
    await parameterIs(page, 'f', wanted);
    await expect.poll(() => lit(page, 'pointed')).toEqual([wanted]);
    await page.goBack();
    await table.waitFor();
  });

  journey('keeps its filter in the address, and nothing else moves', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(META));
    const filters = page.getByRole('group', { name: 'Show statements' });
    await filters.scrollIntoViewIfNeeded();
    const top = () => filters.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await top();
    const all = await page.getByRole('rowheader').count();
    await filters.getByRole('button', { name: /^Told differently/u }).click();
    await parameterIs(page, 'claims', 'differing');
    await expect.poll(() => page.getByRole('rowheader').count()).toBeLessThan(all);
    expect(await top()).toBe(before);
    await page.reload();
    await filters.getByRole('button', { name: /^Told differently/u, pressed: true }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(all);
  });

  journey('unfolds what one source alone has', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(`${META}?v=4&claims=only`));
    await page.getByText(/^Explainer: \d+ more, \d+ sections worded as possible$/u).click();
    await page.locator('.alone [open] a').first().click();
    await rowsShown(page);
    expect(await lit(page, 'pointed')).toHaveLength(1);
  });

  journey('is a list on a phone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(at(FERRIES));
    await page.locator('.claims summary').first().click();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator('.claims [open] a').first().click();
    await rowsShown(page);
  });
});

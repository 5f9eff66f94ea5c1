/** Figures and quotations on a story's page: what differs first, a way into the comparison, and out of the page. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, FERRIES, FOR_AXE, journey, lit, META, rowsShown, violations } from './support';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const figures = (page: Page) => page.getByRole('table', { name: /^Figures/u });
const part = (page: Page) =>
  page.locator('.part', { has: page.getByRole('heading', { name: /^Figures and quotations/u }) });

describe('figures and quotations', () => {
  journey('begin with what differs, and open the comparison at the sentence', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(FERRIES));
    const first = figures(page).locator('tbody').first();
    await first.locator('.ne-sign').first().waitFor();
    expect(await first.locator('.differing').allTextContents()).toEqual(['27']);
    await figures(page).locator('[data-cell="0.0"]').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    const wanted = new URL((await page.locator(':focus').getAttribute('href')) ?? '', page.url()).searchParams.get('f');
    expect(wanted).toMatch(/^203\//u);
    await page.keyboard.press('Enter');
    await rowsShown(page);
    await expect.poll(() => lit(page, 'pointed')).toEqual([wanted]);
  });

  journey('have each source’s words in its language and direction', async ({ newPage }) => {
    const page = await newPage(FOR_AXE);
    await page.goto(at(FERRIES));
    const arabic = figures(page).locator('td [lang="ar"]').first();
    expect(await arabic.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await page
      .getByRole('button', { name: /^Show all \d+$/u })
      .last()
      .click();
    expect(await page.locator(':focus').getAttribute('data-cell')).toMatch(/^\d+\.0$/u);
    await part(page).locator('summary').first().click();
    await part(page).locator('.alone [open] a').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  journey('tell whose words are quoted, and where they are only reported', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(META));
    const quotations = page.getByRole('table', { name: /quote/u });
    await quotations.locator('q').first().waitFor();
    await quotations.getByText('reports it without quoting').first().waitFor();
  });

  journey('leave as files and as Markdown', async ({ newPage }) => {
    const page = await newPage(CLIPBOARD);
    await page.goto(at(FERRIES));
    const file = page.waitForEvent('download');
    await part(page).getByRole('button', { name: 'CSV' }).first().click();
    expect((await file).suggestedFilename()).toBe('island-ferry-inspections-figures.csv');
    await part(page)
      .getByRole('button', { name: /Markdown$/u })
      .click();
    await part(page).getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^### Figures\n\n\| Figure \| Source \| In its words \|\n\| --- \| --- \| --- \|\n\| 37 ≠ 27 \|/u,
    );
    expect(copied).toContain('٣٧');
  });

  journey('are a list on a phone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(at(FERRIES));
    const list = page.getByRole('list', { name: /^Figures/u });
    await list.scrollIntoViewIfNeeded();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await list.getByRole('link').first().click();
    await rowsShown(page);
  });
});

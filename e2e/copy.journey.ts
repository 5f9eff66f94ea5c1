/** Text that leaves the page: copied and printed. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { journey, openCompare, sentence } from './support';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('copying', () => {
  journey('a selection down a column holds that column’s words only', async ({ newPage }) => {
    const page = await newPage(CLIPBOARD);
    await openCompare(page, 'a=003.000&show=unsure.shared');
    const texts: (string | null)[] = [];
    for (const id of ['000/p1.s0', '000/p9.s0']) texts.push(await sentence(page, id).textContent());
    await page.evaluate(() => {
      const text = (id: string) => document.querySelector(`[data-s="${id}"]`)?.firstChild as Node;
      getSelection()?.setBaseAndExtent(text('000/p1.s0'), 0, text('000/p9.s0'), 12);
    });
    await page.keyboard.press('Control+c');
    const copied = await clipboard(page);
    expect(copied.startsWith(`${texts[0]}\n\n`)).toBe(true);
    expect(copied.endsWith(`\n\n${texts[1]?.slice(0, 12).trim()}`)).toBe(true);
    const others = await page.locator('.rows [data-article="3"]').allTextContents();
    expect(others.filter((other) => copied.includes(other))).toEqual([]);
    expect(copied).not.toMatch(/Only in this source|Unclear match|Said by others/u);
  });

  journey('a column’s menu copies its whole text, and says so', async ({ newPage }) => {
    const page = await newPage(CLIPBOARD);
    await openCompare(page, 'a=003.000');
    await page.getByRole('button', { name: 'Column: Digest' }).click();
    await page.getByRole('menuitem', { name: 'Copy this text' }).click();
    await page.getByRole('menuitem', { name: 'Copied' }).waitFor();
    const copied = await clipboard(page);
    const own = await page
      .locator('.rows [data-article="0"]')
      .evaluateAll((all) =>
        all.map((one) => [Number((one as HTMLElement).dataset.sentence), one.textContent] as const),
      );
    expect(own.length).toBeGreaterThan(10);
    const places = own.sort(([x], [y]) => x - y).map(([, text]) => copied.indexOf(text ?? '-'));
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(places[0]).toBe(0);
    expect(copied).toMatch(/\S\n\n\S/u);
  });
});

describe('printing', () => {
  journey('names what is not on the paper, and prints it all when asked', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printnote').textContent()).toMatch(
      /Not on this paper: Malay, Explainer,? and English\.$/u,
    );
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: 'Print all sources' }).click();
    expect(await page.locator('.printmore').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printmore > section > .label').allInnerTexts()).toEqual([
      'Malay',
      'Explainer',
      'English',
    ]);
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await page.locator('.printnote .missing').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.locator('.printmore').waitFor({ state: 'detached' });
  });
});

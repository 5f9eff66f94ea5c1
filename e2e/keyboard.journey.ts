/** Everything by keyboard, and what is said of it. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, journey, labels, lit, META, openCompare, parameterIs, sentence } from './support';

const MARKS =
  /^(?:From the (?:start|end) again\. )?(Only in this source|Only in this source, worded as possible|Worded with another certainty)\. (Malay|French|Digest|Explainer): (.+)\. (\d+) of (\d+)\.$/su;

/** What the screen's own live region says. */
async function said(page: Page): Promise<string> {
  return (await page.locator('.compare > [role="status"]').textContent()) ?? '';
}

async function activeSentence(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.s);
}

async function goOn(page: Page, key: string): Promise<{ mark: string; passage: string; at: number; of: number }> {
  const before = await said(page);
  await page.keyboard.press(key);
  await page.waitForFunction(
    (last) => document.querySelector('.compare > [role="status"]')?.textContent !== last,
    before,
  );
  const now = await said(page);
  const [, mark = '', , passage = '', at, of] = MARKS.exec(now) ?? [];
  expect(now).toMatch(MARKS);
  return { mark, passage, at: Number(at), of: Number(of) };
}

describe('from difference to difference', () => {
  journey('Alt+↓ and Alt+↑ go, speak, and put the keyboard on the passage', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002');
    const first = await goOn(page, 'Alt+ArrowDown');
    expect(first.at).toBe(1);
    const here = (await activeSentence(page)) ?? '';
    expect((await sentence(page, here).textContent())?.replace(/\s+/gu, ' ')).toContain(first.passage.slice(0, 30));
    expect(await lit(page, 'pointed')).toEqual([here]);
    const seen = new Set([here]);
    const marks = new Set([first.mark]);
    for (let k = 2; k <= first.of; k += 1) {
      const next = await goOn(page, 'Alt+ArrowDown');
      expect(next).toMatchObject({ at: k, of: first.of });
      const id = (await activeSentence(page)) ?? '';
      await parameterIs(page, 'f', id);
      const box = await sentence(page, id).evaluate((element) => {
        const [line] = element.getClientRects();
        const floor = document.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight;
        return { above: (line?.top ?? 0) - 96, below: floor - (line?.bottom ?? 0) };
      });
      expect(box.above, `${id} is not under what sticks to the top`).toBeGreaterThanOrEqual(0);
      expect(box.below, `${id} is not under the foot`).toBeGreaterThanOrEqual(0);
      seen.add(id);
      marks.add(next.mark);
    }
    expect([...marks].sort()).toEqual([
      'Only in this source',
      'Only in this source, worded as possible',
      'Worded with another certainty',
    ]);
    expect(seen.size).toBe(first.of);
    expect(await goOn(page, 'Alt+ArrowDown')).toMatchObject({ at: 1 });
    expect(await goOn(page, 'Alt+ArrowUp')).toMatchObject({ at: first.of });
    expect(await page.locator('.step').textContent()).toContain(`${first.of} of ${first.of}`);
  });
});

describe('sentences', () => {
  journey('a column is one tab stop with arrows inside; Enter asks why, Escape shuts', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=003.000');
    const tabStops = () =>
      page
        .locator('.rows [data-s][tabindex="0"]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.s));
    expect((await tabStops()).map((id) => id?.slice(0, 3)).sort()).toEqual(['000', '003']);

    await page.getByRole('button', { name: 'Column: Digest' }).focus();
    await page.keyboard.press('Tab');
    expect(await activeSentence(page)).toMatch(/^003\//);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const here = '003/p1.s1';
    expect(await activeSentence(page)).toBe(here);
    expect(await lit(page, 'pointed')).toEqual([here]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await activeSentence(page)).toBe(here);
    expect(await tabStops()).toContain(here);

    await page.keyboard.press('Enter');
    await page.locator('.foot').waitFor();
    await parameterIs(page, 'f', here);
    await page.keyboard.press('Escape');
    await page.locator('.foot').waitFor({ state: 'detached' });
    await parameterIs(page, 'f', null);
    expect(await activeSentence(page)).toBe(here);
  });

  journey('arrows go across to the counterpart’s height and back', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=003.000');
    await sentence(page, '003/p4.s0').focus();
    await page.keyboard.press('ArrowRight');
    expect(await activeSentence(page)).toMatch(/^000\/p9/);
    await page.keyboard.press('ArrowLeft');
    expect(await activeSentence(page)).toMatch(/^003\/p4/);
  });
});

describe('menus', () => {
  journey('a column is moved, followed and hidden by its menu', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000.002');
    const choose = async (source: string, entry: string): Promise<void> => {
      await page.getByRole('button', { name: `Column: ${source}` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu').first().waitFor();
      const active = page.locator('.menu:visible [data-active-item]');
      await active.waitFor();
      const entries = await page.getByRole('menuitem').allTextContents();
      for (let k = 0; k < entries.indexOf(entry); k += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => active.textContent()).toBe(entry);
      await page.keyboard.press('Enter');
      await page.getByRole('menu').first().waitFor({ state: 'hidden' });
    };
    await choose('Explainer', 'Move towards the start');
    await expect.poll(() => labels(page)).toEqual(['French', 'Explainer', 'Digest']);
    await choose('Explainer', 'Order of Explainer');
    await page.getByRole('list', { name: 'Passages in the order of Explainer' }).waitFor();
    await choose('French', 'Hide French');
    await expect.poll(() => labels(page)).toEqual(['Explainer', 'Digest']);
    await parameterIs(page, 'a', '002.000');
  });

  journey('Show opens, switches and shuts', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    const show = page.getByRole('button', { name: 'Show', exact: true });
    await show.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Show' });
    await panel.waitFor();
    const box = panel.getByRole('checkbox', { name: /^Page furniture/ });
    for (let k = 0; k < 12; k += 1) {
      if (await box.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await parameterIs(page, 'show', 'furniture');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await expect.poll(() => show.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

/** Arrows come to these from their neighbours: other tabs, and the cells of a table that is one tab stop. */
const WALKED = '[role="tab"][aria-selected="false"], table [data-cell][tabindex="-1"]';

/** Presses Tab through the whole page. @returns what can be clicked, and never had the keyboard */
async function outOfReach(page: Page): Promise<string[]> {
  const all = 'a[href], button, input, select, textarea, summary, [role="tab"], [role="menuitem"]';
  await page.evaluate((selector) => {
    // What is folded away has a place all the same; its summary is what the keyboard comes to.
    const visible = (one: Element) =>
      one.getClientRects().length > 0 && !one.closest('[hidden], details:not([open]) > :not(summary)');
    [...document.querySelectorAll(selector)].filter(visible).forEach((one, k) => {
      one.setAttribute('data-journey', `${k}`);
    });
    document.addEventListener('focusin', ({ target }) => (target as Element).setAttribute('data-reached', ''));
    (document.activeElement as HTMLElement | null)?.blur();
  }, all);
  const count = await page.locator('[data-journey]').count();
  // Columns are tab stops, too, and the browser's own bar is between the last and the first.
  for (let k = 0; k < count + 20; k += 1) await page.keyboard.press('Tab');
  return page
    .locator('[data-journey]:not([data-reached])')
    .evaluateAll(
      (rest, walked) =>
        rest
          .filter((one) => !one.matches(walked) && one.getClientRects().length > 0)
          .map((one) => one.outerHTML.slice(0, 120)),
      WALKED,
    );
}

describe('nothing is for the mouse alone', () => {
  journey.for([
    ['', 1440],
    [META, 1440],
    [`${META}compare/?v=4&a=003.000.002&show=not-shown.shared.furniture`, 1440],
    [`${META}compare/?v=4&a=003.000.002`, 390],
  ] as const)('%s at %i px', async ([path, width], { newPage }) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await page.goto(at(path));
    await page.locator('.rows .cell, .story, .about').first().waitFor();
    expect(await outOfReach(page)).toEqual([]);
  });
});

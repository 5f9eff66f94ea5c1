/** A phone: the sheet at its foot keeps off the sentence that it explains, panels off the sheet, and words can be read. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { openScreen, screenNamed } from '../tools/screenshots';
import { at, journey, openCompare, settled } from './support';

/** A phone with its browser's bars away, and with them. */
const PHONES = [
  { width: 390, height: 844 },
  { width: 390, height: 664 },
] as const;

const ARTICLES = ['000', '001', '002', '003', '004'] as const;
/** So many sentences of each article, spread over it, and so many of the longest. */
const SPREAD = 5;
const LONGEST = 3;

/** Ids of sentences of the open column: some of everywhere, and the longest. */
async function sample(page: Page): Promise<string[]> {
  const all = await page
    .locator('.rows [data-s]')
    .evaluateAll((some) =>
      some.map((one) => ({ id: (one as HTMLElement).dataset.s ?? '', text: one.textContent ?? '' })),
    );
  const apart = Math.ceil(all.length / SPREAD);
  const longest = [...all].sort((a, b) => b.text.length - a.text.length).slice(0, LONGEST);
  return [...new Set([...all.filter((_, k) => k % apart === 0), ...longest].map(({ id }) => id))];
}

/** Taps a sentence that stands at the window's lower edge, where the sheet will come. */
async function tapAtTheEdge(page: Page, id: string): Promise<void> {
  await page.locator(`.rows [data-s="${id}"]`).evaluate((element) => {
    element.scrollIntoView({ block: 'end', behavior: 'instant' });
    (element as HTMLElement).click();
  });
  await page.locator(`.rows .pointed[data-s="${id}"]`).waitFor();
  await settled(page);
}

/** Of the sentence in focus, whether its first line, or all of it where there is room, stands clear of what lies over the page. */
async function isClear(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.querySelector('.rows .pointed') as HTMLElement;
    const [first] = [...element.getClientRects()].filter(({ width }) => width > 0);
    const { top, bottom } = element.getBoundingClientRect();
    const from = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
    const to = document.querySelector('.foot')?.getBoundingClientRect().top ?? window.innerHeight;
    const last = bottom - top <= to - from ? bottom : (first?.bottom ?? Number.POSITIVE_INFINITY);
    return top >= from && last <= to;
  });
}

describe.for(PHONES)('on a phone of $width × $height', (viewport) => {
  const phone = { viewport, hasTouch: true, reducedMotion: 'reduce' } as const;

  journey.for(ARTICLES)('the sheet stands clear of the sentence it explains, in %s', async (article, { newPage }) => {
    const page = await newPage(phone);
    await openCompare(page, `a=${article}.${article === '003' ? '000' : '003'}`);
    await page.locator('.tabs .tab').first().click();
    for (const id of await sample(page)) {
      await tapAtTheEdge(page, id);
      expect(await isClear(page), id).toBe(true);
    }
  });

  journey('and so it does when it is opened over it again', async ({ newPage }) => {
    const page = await newPage(phone);
    await openCompare(page, 'a=003.000');
    await tapAtTheEdge(page, '003/p4.s0');
    const fold = page.locator('.foot [aria-expanded]');
    await fold.click();
    await page.locator('.rows .pointed').evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await fold.click();
    await page.waitForFunction(() => (document.querySelector('.foot')?.clientHeight ?? 0) > 100);
    await settled(page);
    expect(await isClear(page)).toBe(true);
  });

  journey('and at each difference, in whichever column', async ({ newPage }) => {
    const page = await newPage(phone);
    await openCompare(page, 'a=001.002.003');
    const seen = new Set<string | null>();
    for (let k = 0; k < 12; k += 1) {
      await page.keyboard.press('Alt+ArrowDown');
      await page.locator('.foot').waitFor();
      // The column that it stands in is drawn, the sentence revealed, and revealed again once rows have their heights.
      for (let frames = 0; frames < 3; frames += 1) await settled(page);
      expect(await isClear(page), `difference ${k}`).toBe(true);
      seen.add(await page.locator('.rows .pointed').getAttribute('data-article'));
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  journey('a panel or a menu takes the place of the sheet until it is closed', async ({ newPage }) => {
    const page = await newPage(phone);
    await openCompare(page, 'a=003.000');
    await tapAtTheEdge(page, '003/p4.s0');
    const sheet = page.locator('.foot');
    for (const [opener, opened] of [
      ['.tools > button >> nth=0', '.panel'],
      ['.tools > button >> nth=1', '.menu:visible'],
      ['.head .off', '.menu:visible'],
    ] as const) {
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await page.locator(opener).click();
      await page.locator(opened).waitFor();
      expect(await sheet.isVisible(), opener).toBe(false);
      await settled(page);
      await page.keyboard.press('Escape');
      await sheet.waitFor();
    }
  });

  journey('two versions word by word stand one under the other, each in the window’s width', async ({ newPage }) => {
    const page = await newPage(phone);
    await openScreen(page, at(''), screenNamed('compare-words'));
    const sides = await page.locator('.dialog .diffs p:visible').evaluateAll((all) =>
      all
        .filter((one) => !one.classList.contains('vh'))
        .map((one) => ({
          width: one.clientWidth,
          size: Number.parseFloat(getComputedStyle(one).fontSize),
          left: one.getBoundingClientRect().left,
          right: one.getBoundingClientRect().right,
        })),
    );
    expect(sides.length).toBeGreaterThan(4);
    for (const { width, size, left, right } of sides) {
      expect(width).toBeGreaterThan(300);
      expect(size).toBeGreaterThanOrEqual(16);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(viewport.width);
    }
    const across = await page.locator('.dialog').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(across).toBe(0);
  });
});

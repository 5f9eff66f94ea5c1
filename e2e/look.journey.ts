/** For every eye and ear: large text, narrow windows, forced colours, no motion, paper, right to left, structure. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import {
  at,
  FERRIES,
  journey,
  MANUSCRIPTS,
  META,
  openCompare,
  parameterIs,
  rowsShown,
  scrollTo,
  sentence,
} from './support';

/** What stands out of the window at the side, and so makes the page scroll across. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`)
      .slice(0, 5);
  });
}

describe('reflow', () => {
  journey('at 200% the comparison is all there', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    await openCompare(page, 'a=003.000.002');
    expect(await sticksOut(page)).toEqual([]);
    for (const name of ['Show', 'Copy link', 'Next difference']) {
      expect(
        await page
          .getByRole('button', { name, exact: name === 'Show' })
          .first()
          .isVisible(),
      ).toBe(true);
    }
    await scrollTo(page, '003/p4.s0');
    const { line, covered } = await sentence(page, '003/p4.s0').evaluate((element) => ({
      line: element.getClientRects()[0]?.top ?? 0,
      covered: document.querySelector('.heads, .tabs')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(line).toBeGreaterThan(covered);
  });
});

describe('forced colours', () => {
  journey('keep the signs', async ({ newPage }) => {
    const page = await newPage({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openCompare(page, 'a=003.001.002&show=not-shown.shared');
    const border = (selector: string, pseudo?: string) =>
      page
        .locator('.rows')
        .locator(selector)
        .first()
        .evaluate((element, before) => {
          const style = getComputedStyle(element, before);
          return { width: Number.parseFloat(style.borderInlineStartWidth), colour: style.borderInlineStartColor };
        }, pseudo);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    for (const [selector, pseudo] of [
      ['.run'],
      ['.only', '::before'],
      ['.shared', '::before'],
      ['.notshown', '::before'],
    ]) {
      const { width, colour } = await border(selector as string, pseudo);
      expect(width, selector).toBeGreaterThan(0);
      expect(colour, selector).not.toBe('rgba(0, 0, 0, 0)');
      expect(colour, selector).not.toBe(paper);
    }
    await sentence(page, '003/p1.s0').focus();
    const outline = await page.locator('.rows .lit.pointed').evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).not.toBe('none');
  });
});

describe('motion', () => {
  journey.for([
    ['reduce', 'instant'],
    ['no-preference', 'smooth'],
  ] as const)('%s: a jump is %s', async ([reducedMotion, behaviour], { newPage }) => {
    const page = await newPage({ reducedMotion, isAlone: true });
    await page.addInitScript(() => {
      const seen: string[] = [];
      const scrollBy = window.scrollBy.bind(window);
      Object.assign(window, { journeyScrolls: seen });
      window.scrollBy = ((options: ScrollToOptions) => {
        seen.push(options.behavior ?? 'auto');
        scrollBy(options);
      }) as typeof window.scrollBy;
    });
    await openCompare(page, 'a=003.000.002');
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForFunction(() => (window as unknown as { journeyScrolls: string[] }).journeyScrolls.length > 0);
    const seen = await page.evaluate(() => (window as unknown as { journeyScrolls: string[] }).journeyScrolls);
    expect(seen[0]).toBe(behaviour);
    const transition = await page
      .locator('.rows .lit')
      .first()
      .evaluate((one) => getComputedStyle(one).transitionDuration);
    expect(transition === '0s').toBe(reducedMotion === 'reduce');
  });
});

describe('on paper', () => {
  journey('the columns stand with their marks as words, without tools', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.001.002&show=not-shown.unsure');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.toolbar', '.sources', '.head .off', '.skip']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    expect(await page.locator('.heads').textContent()).toContain('French');
    const words = page.locator('.rows .only > .vh').first();
    const box = await words.evaluate((one) => one.getBoundingClientRect());
    expect(box.width).toBeGreaterThan(60);
    expect(await words.textContent()).toContain('Only in this source');
    const unclear = await page
      .locator('.rows .unclear .vh')
      .first()
      .evaluate((one) => one.getBoundingClientRect().width);
    expect(unclear).toBeGreaterThan(40);
    const note = page.locator('.printnote');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain(at(`${META}compare/`));
  });
});

describe('right to left', () => {
  journey('an Arabic column is set its own way, signs at its start', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=202.201.203&show=not-shown.shared', FERRIES);
    const cell = page.getByRole('group', { name: 'Arabic' }).first();
    expect(await cell.getAttribute('dir')).toBe('rtl');
    expect(await cell.getAttribute('lang')).toBe('ar');
    const mark = page.locator('.rows [role="group"][aria-label="Arabic"] .shared').first();
    await mark.waitFor();
    const { block, bar, direction } = await mark.evaluate((element) => {
      const style = getComputedStyle(element, '::before');
      const paragraph = (element.closest('.t') as HTMLElement).getBoundingClientRect();
      return {
        block: paragraph.width,
        bar: Number.parseFloat(style.right),
        direction: getComputedStyle(element).direction,
      };
    });
    expect(direction).toBe('rtl');
    expect(block).toBeGreaterThan(300);
    // Out of the text, at its right.
    expect(bar).toBeLessThan(0);
    expect(bar).toBeGreaterThan(-24);
    const french = page.getByRole('group', { name: 'French' }).first();
    expect(await french.getAttribute('dir')).toBe('ltr');
  });

  journey('words about an Arabic passage stand at its start', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=304.302', 's/manuscripts-return/');
    const note = page.locator('.rows [role="group"][aria-label="Arabic"] .note').first();
    await note.waitFor();
    const { note: right, cell } = await note.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return {
        note: range.getBoundingClientRect().right,
        cell: (element.closest('[role="group"]') as HTMLElement).getBoundingClientRect().right,
      };
    });
    expect(cell - right).toBeLessThan(4);
  });
});

describe('for the ear', () => {
  journey('rows are a list, cells are groups named by their source, a run says its mark once', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000.002');
    const list = page.getByRole('list', { name: 'Passages in the order of French' });
    const snapshot = await list.ariaSnapshot();
    expect(snapshot.split('\n')[0]).toBe('- list "Passages in the order of French":');
    const rows = snapshot.split(/^ {2}- listitem:?$/mu).slice(1);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const cells = [...row.matchAll(/^ {4}- group "([^"]+)"/gmu)].map(([, name]) => name);
      expect(cells).toEqual(['French', 'Digest', 'Explainer']);
    }
    expect(rows[0]).toContain('heading "Monétisation de Llama AI de Meta : Le Partage des Revenus Révélé" [level=2]');
    expect(snapshot).toMatch(/- group "(Digest|Explainer)":\n\s+- paragraph:\s+(- text: )?Not said here/);
    // Several sentences of one run: one mark before the first, in words. A long stretch of its own is folded at first.
    const fold = page.locator('.row.folded', { hasText: 'in sections worded as possible' });
    await fold.getByRole('button', { name: 'Show them' }).click();
    const run = page.locator('.rows .run', { has: page.locator('[data-s="002/p21.s0"]') });
    expect(await run.locator('[data-s]').count()).toBeGreaterThan(1);
    const useCases = await run.ariaSnapshot();
    expect(useCases.match(/Only in this source/g)).toHaveLength(1);
    expect(useCases).toMatch(/- listitem: "2\. Moderasi Konten Tingkat Lanjut/);
  });

  journey('a sentence’s doubt and its place elsewhere are words', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000&show=unsure');
    const snapshot = await page.locator('.rows').ariaSnapshot();
    expect(snapshot).toContain('(Unclear match)');
    expect(snapshot).toMatch(/- button "Elsewhere in this article/);
    expect(snapshot).toMatch(/- button "From elsewhere in this article/);
    expect(snapshot).not.toMatch(/[⤷↪]|\u2009\?/u);
  });
});

describe('a link sent from one width opens at another', () => {
  journey('the sentence in focus is there', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000.002');
    await sentence(page, '000/p9.s2').click();
    await parameterIs(page, 'f', '000/p9.s2');
    const phone = await newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(page.url());
    await rowsShown(phone);
    await sentence(phone, '000/p9.s2').waitFor();
    expect(await phone.getByRole('tab', { name: 'Digest' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('words of other scripts', () => {
  journey('Japanese titles break between phrases', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, '', MANUSCRIPTS);
    const title = page.locator('.rows .t.title:lang(ja)').first();
    await title.waitFor();
    const style = await title.evaluate((one) => {
      const { wordBreak, textWrapStyle } = getComputedStyle(one);
      return { wordBreak, textWrapStyle };
    });
    expect(style).toEqual({ wordBreak: 'auto-phrase', textWrapStyle: 'balance' });
  });

  journey('an Arabic column’s head says its name, kind and day in the interface’s order', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=202.201.203', FERRIES);
    const head = page.locator('.head[dir="rtl"]');
    expect(await head.locator('.name').textContent()).toBe('Arabic Translation');
    const fact = head.locator('.fact bdi');
    expect(await fact.textContent()).toMatch(/^22 April 2026/u);
    const [day, month] = await fact.evaluate((one) => {
      const text = one.firstChild as Text;
      return [0, 3].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(day).toBeLessThan(month as number);
  });
});

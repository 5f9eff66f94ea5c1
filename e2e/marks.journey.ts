/** Marks: switching them, asking for what they point to, and the line being read, which never moves. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import {
  FERRIES,
  journey,
  labels,
  lit,
  openCompare,
  parameterIs,
  rowsShown,
  scrollTo,
  sentence,
  settled,
  topOf,
} from './support';

/** CSS pixels by which the line being read may move. */
const STILL = 2;

async function switchMark(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Show' });
  await panel.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) }).click();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}

describe('Show', () => {
  journey.for([
    ['Only in this source', '.run:not(.supposed), .only:not(.supposed)', 'hide', 'only'],
    ['Only in this source, worded as possible', '.supposed', 'hide', 'speculative'],
    ['Worded with another certainty', '.contrast', 'hide', 'certainty'],
    ['Worded as possible', '[data-s^="000"] .possible', 'show', 'possible'],
    ['Elsewhere in this article', '.else, .movedchip', 'hide', 'moved'],
    ['Not in the columns shown', '.notshown', 'show', 'not-shown'],
    ['Unclear match', '.unclear', 'show', 'unsure'],
    ['Said by others too', '.shared', 'show', 'shared'],
    ['Page furniture', '.furniture', 'show', 'furniture'],
  ] as const)('switches “%s” on the page and in the address', async ([name, sign, key, mark], { newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=001.000.002');
    const signs = page.locator('.rows').locator(sign);
    const before = await signs.count();
    if (key === 'hide') expect(before).toBeGreaterThan(0);
    else expect(before).toBe(0);
    await switchMark(page, name);
    await parameterIs(page, key, mark);
    if (key === 'hide') await expect.poll(() => signs.count()).toBe(0);
    else await expect.poll(() => signs.count()).toBeGreaterThan(0);
    await page.reload();
    await rowsShown(page);
    expect((await signs.count()) > 0).toBe(key === 'show');
    await switchMark(page, name);
    await parameterIs(page, key, null);
    await expect.poll(() => signs.count()).toBe(before);
  });

  journey('explains each mark in a sentence and counts it', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const rows = page.getByRole('dialog', { name: 'Show' }).locator('label:has(.count)');
    expect(await rows.count()).toBe(10);
    for (const row of await rows.all()) {
      expect((await row.locator('.hint').textContent())?.length).toBeGreaterThan(10);
      expect(await row.locator('.count').textContent()).toMatch(/^\d+$/);
    }
    const only = Number(
      await rows
        .filter({ hasText: /^Only in this source \d/ })
        .locator('.count')
        .textContent(),
    );
    const marked = await page
      .locator('.rows .run:not(.supposed) [data-s], .rows .only:not(.supposed) [data-s]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.s));
    expect(new Set(marked).size).toBe(only);
  });

  journey('tells who has it where only another source does, and shows that one', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000&show=not-shown');
    const note = page.locator('.rows .note', { hasText: 'Not in the columns shown' }).filter({ hasText: 'Malay' });
    expect(await note.first().textContent()).toMatch(/Malay (and .+ )?ha(s|ve) it/);
    await note.first().getByRole('button', { name: 'Show Malay' }).click();
    await expect.poll(() => labels(page)).toEqual(['French', 'Digest', 'Malay']);
    await parameterIs(page, 'a', '003.000.001');
  });
});

describe('how it is worded', () => {
  journey('a section that only the explainer has and words as possible has one banner', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=002.003.004');
    const uses = page.locator('.rows .run.supposed', { has: page.locator('[data-s="002/p21.s0"]') });
    expect(await uses.locator('.label').textContent()).toBe('Only in this source, worded as possible · 8 sentences');
    expect(await uses.locator('.possible').first().textContent()).toBe('memiliki potensi');
    expect(await uses.evaluate((element) => getComputedStyle(element).borderInlineStartStyle)).toBe('dotted');
    // Alt+↓ comes to it once.
    await uses.locator('[data-s]').first().click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(() => !/002%2Fp19|002\/p19/u.test(location.search));
    await page.keyboard.press('Alt+ArrowUp');
    await parameterIs(page, 'f', '002/p19.s0');
  });

  journey('the subscription is hearsay in Malay and French, a fact in the digest', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=000.001.003');
    const note = page.locator('.rows .note', { hasText: 'envisagerait' });
    expect(await note.count()).toBe(1);
    expect(await note.textContent()).toContain(
      'as a fact here; Malay and French: as hearsay (dilaporkan, envisagerait)',
    );
    for (const cue of ['dilaporkan', 'envisagerait'])
      expect(await page.locator('.rows .contrast .differing', { hasText: cue }).count()).toBe(1);
    await page.locator('.rows [data-s="001/p10.s0"]').click();
    const foot = page.getByRole('complementary', { name: 'Why these match' });
    expect(await foot.getByRole('region', { name: 'Digest' }).textContent()).toContain('Worded as a fact');
    expect(await foot.getByRole('region', { name: 'French' }).textContent()).toContain(
      'Worded as hearsay: envisagerait',
    );
  });

  journey('what is possible is dotted, in Arabic dashed', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=000.003&show=possible');
    const style = (lang: string): Promise<string> =>
      page.evaluate((tag) => {
        const words = document.querySelector('.rows .possible') as HTMLElement;
        words.lang = tag;
        return getComputedStyle(words).textDecorationStyle;
      }, lang);
    expect(await style('id')).toBe('dotted');
    expect(await style('ar')).toBe('dashed');
  });
});

describe('the foot', () => {
  journey('never covers the sentence that it explains, on a phone either', async ({ newPage }) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1440, height: 800 },
    ]) {
      const page = await newPage({ viewport, reducedMotion: 'reduce' });
      await openCompare(page, 'a=003.000');
      for (const id of ['003/p4.s1', '003/p7.s4']) {
        await sentence(page, id).evaluate((element) => {
          element.scrollIntoView({ block: 'end', behavior: 'instant' });
          (element as HTMLElement).click();
        });
        await page.locator('.foot').waitFor();
        const over = () =>
          sentence(page, id).evaluate((element) => {
            const floor = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
            return element.getBoundingClientRect().bottom - floor;
          });
        await expect.poll(over, { message: `${id} at ${viewport.width}` }).toBeLessThanOrEqual(1);
        await page.keyboard.press('Escape');
      }
    }
  });
});

describe('what is unclear', () => {
  journey('is told while it is pointed at, and no word moves', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000&show=unsure');
    const id = await page.locator('.rows [data-s]:has(+ .unclear)').first().getAttribute('data-s');
    await openCompare(page, 'a=003.000');
    const one = sentence(page, id ?? '');
    // Of the words themselves, in the row: the wash is wider than they are.
    const row = page.locator('.rows > li', { has: one });
    const boxes = () =>
      row.locator('[data-s]').evaluateAll((all) =>
        all.map((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          const { x, y, width, height } = words.getBoundingClientRect();
          return [x + scrollX, y + scrollY, width, height].map(Math.round);
        }),
      );
    await one.scrollIntoViewIfNeeded();
    await settled(page);
    const before = await boxes();
    expect(await page.locator('.rows .unclear').count()).toBe(0);
    const at = await one.evaluate((element) => element.getClientRects()[0] as DOMRect);
    await page.mouse.move(at.x + 8, at.y + at.height / 2);
    await expect.poll(() => page.locator('.rows .unclear').textContent()).toContain('(Unclear match)');
    // In the gutter, level with the first line of its words.
    const { sign, line, edge } = await one.evaluate((element) => ({
      sign: (element.nextElementSibling as Element).getBoundingClientRect(),
      line: element.getClientRects()[0] as DOMRect,
      edge: (element.closest('.t') as Element).getBoundingClientRect().left,
    }));
    expect(sign.right).toBeLessThanOrEqual(edge);
    expect(sign.left).toBeGreaterThan(edge - 24);
    expect(sign.top).toBeGreaterThanOrEqual(line.top);
    expect(sign.bottom).toBeLessThanOrEqual(line.bottom);
    expect(await boxes()).toEqual(before);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('.rows .unclear').count()).toBe(0);
  });
});

describe('a note', () => {
  journey('stands right under the paragraph that it is about', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=004.003.000');
    const notes = page.locator('.rows .note', { hasText: /^Only in this source: / });
    expect(await notes.count()).toBeGreaterThan(0);
    for (const note of await notes.all()) {
      const marked = await note.evaluate((element) =>
        [...(element.previousElementSibling?.querySelectorAll('[data-s]') ?? [])].map((one) => [
          one.closest('.only, .run') !== null,
          element.previousElementSibling?.hasAttribute('data-block'),
        ]),
      );
      // Of its sentences some are marked, not all: a note says which.
      expect(new Set(marked.map(([only]) => only))).toEqual(new Set([true, false]));
      expect(marked.every(([, block]) => block)).toBe(true);
    }
  });
});

describe('what stands elsewhere', () => {
  journey('is a chip away, and the way back is one, too', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=101.103', 's/harbour-ferry-grounding/');
    const chip = page.getByRole('button', { name: /^Elsewhere in this article/ }).first();
    const bit = (await page.locator('.else .bit').first().textContent()) ?? '';
    await chip.click();
    await expect.poll(async () => (await lit(page, 'pointed')).length).toBe(1);
    const [there = ''] = await lit(page, 'pointed');
    expect(await sentence(page, there).textContent()).toContain(bit.slice(0, 40));
    await parameterIs(page, 'f', there);
    await expect.poll(() => sentence(page, there).evaluate((one) => one === document.activeElement)).toBe(true);

    const back = page.locator('.rows [data-block]', { has: page.locator(`[data-s="${there}"]`) }).getByRole('button', {
      name: 'From elsewhere in this article',
    });
    await back.click();
    await expect.poll(() => lit(page, 'pointed')).not.toEqual([there]);
    const [home = ''] = await lit(page, 'pointed');
    expect(home.slice(0, 3)).toBe('103');
    await expect.poll(() => sentence(page, home).evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

/** Scrolls until the sentence is the first one in sight under what sticks to the top. */
async function read(page: Page, id: string): Promise<number> {
  await scrollTo(page, id);
  for (let k = 0; k < 3; k += 1) {
    await sentence(page, id).evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - 100, behavior: 'instant' });
    });
    await settled(page);
  }
  return topOf(page, id);
}

describe('the line being read', () => {
  journey.for([
    ['Page furniture'],
    ['Only in this source'],
    ['Only in this source, worded as possible'],
    ['Worded with another certainty'],
    ['Worded as possible'],
    ['Not in the columns shown'],
    ['Said by others too'],
    ['Elsewhere in this article'],
  ] as const)('stays when “%s” is switched', async ([name], { newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000.002');
    const before = await read(page, '003/p9.s0');
    await switchMark(page, name);
    await settled(page);
    expect(Math.abs((await topOf(page, '003/p9.s0')) - before)).toBeLessThanOrEqual(STILL);
  });

  journey('stays when a column comes, moves, leads and goes', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 1900, height: 900 } });
    await openCompare(page, 'a=003.000.002&show=not-shown');
    const before = await read(page, '003/p9.s0');
    const stays = async (what: string): Promise<void> => {
      await settled(page);
      expect(Math.abs((await topOf(page, '003/p9.s0')) - before), what).toBeLessThanOrEqual(STILL);
    };
    const menu = async (source: string, entry: string): Promise<void> => {
      await page.getByRole('button', { name: `Column: ${source}` }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    };
    // The source bar has scrolled away: a note in the text offers the column.
    await page
      .locator('.rows .note')
      .getByRole('button', { name: 'Show Malay' })
      .first()
      .evaluate((one) => {
        (one as HTMLElement).click();
      });
    await expect.poll(() => labels(page)).toHaveLength(4);
    await stays('a column comes');
    await menu('Malay', 'Move towards the start');
    await expect.poll(() => labels(page)).toEqual(['French', 'Digest', 'Malay', 'Explainer']);
    await stays('it moves');
    await menu('Explainer', 'Hide Explainer');
    await expect.poll(() => labels(page)).toHaveLength(3);
    await stays('a column goes');
    await menu('Digest', 'Order of Digest');
    await page.getByRole('list', { name: 'Passages in the order of Digest' }).waitFor();
    await stays('another order');
  });

  journey('stays over a turn to the counterpart on a phone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await openCompare(page, 'a=201.203', FERRIES);
    const before = await read(page, '201/p2.s0');
    await page.getByRole('tab', { name: 'Spanish' }).tap();
    const counterpart = sentence(page, '203/p5.s0').or(page.locator('.rows [data-s^="203/"]').first());
    await counterpart.first().waitFor();
    await settled(page);
    const row = await page.evaluate((top) => {
      const rows = [...document.querySelectorAll('.rows > li')];
      return rows.find((one) => one.getBoundingClientRect().bottom > top)?.textContent ?? '';
    }, before);
    expect(row).toContain('Los inspectores anotaron 27 deficiencias');
  });
});

/** More columns than fit the window: the page goes sideways beside the spine, and columns change places. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { journey, labels, openCompare, parameterIs, sentence } from './support';

/** Where a column's head begins, in CSS pixels from the window's edge. */
async function startOf(page: Page, name: string): Promise<number> {
  const box = await page.locator('.heads .head', { has: page.locator('b', { hasText: name }) }).boundingBox();
  return box?.x ?? Number.NaN;
}

const ALL = 'a=001.003.002.004.000';

describe('five columns in a window for three', () => {
  journey('stand side by side, the spine stays, the toolbar too', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, ALL);
    expect(await labels(page)).toHaveLength(5);
    const [spine = ''] = await labels(page);
    const before = await startOf(page, spine);
    await page.evaluate(() => window.scrollBy({ left: 700, top: 400, behavior: 'instant' }));
    expect(await startOf(page, spine)).toBeCloseTo(before, 0);
    const toolbar = await page.locator('.toolbar').boundingBox();
    expect(toolbar?.x).toBeCloseTo(0, 0);
    // What goes under the spine is not seen through it.
    const covered = await page.locator('.rows .cell.pinned .t').evaluateAll((all) => {
      const seen = all.map((one) => one.getBoundingClientRect()).find(({ top, height }) => top > 150 && height > 20);
      if (!seen) return false;
      const at = document.elementFromPoint(seen.left + seen.width / 2, seen.top + 5);
      return at?.closest('.pinned') !== null;
    });
    expect(covered).toBe(true);
  });

  journey('the source bar names what is out of sight at the side, and leads there', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, ALL);
    const beside = page.getByRole('list', { name: 'Out of sight at the side' });
    const last = (await labels(page)).at(-1) ?? '';
    await beside.getByRole('button', { name: last }).click();
    await page.waitForFunction(() => window.scrollX > 100);
    const box = await page.locator('.heads .head').last().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
  });

  journey('a difference in a column out of sight is brought beside the spine', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, ALL);
    const count = Number(/of (\d+)\./u.exec((await stepped(page)) ?? '')?.[1]);
    for (let k = 1; k < count; k += 1) {
      await stepped(page);
      const box = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const cell = element.closest('.cell')?.getBoundingClientRect();
        const pinned = element.closest('.row')?.querySelector('.pinned');
        const isPinned = element.closest('.pinned') !== null;
        return {
          left: cell?.left ?? -1,
          right: cell?.right ?? 1e9,
          spine: isPinned ? 0 : (pinned?.getBoundingClientRect().right ?? 0),
        };
      });
      expect(box.left, `stop ${k}`).toBeGreaterThanOrEqual(box.spine);
      expect(box.right, `stop ${k}`).toBeLessThanOrEqual(1440);
    }
  });
});

async function stepped(page: Page): Promise<string | null> {
  const status = page.locator('.compare > [role="status"]');
  const before = await status.textContent();
  await page.keyboard.press('Alt+ArrowDown');
  await page.waitForFunction(
    (last) => document.querySelector('.compare > [role="status"]')?.textContent !== last,
    before,
  );
  return status.textContent();
}

describe('the order of columns', () => {
  journey('changes by dragging a head, and by keys on its menu', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003.002');
    const [first = '', second = '', third = ''] = await labels(page);
    const name = (label: string) => page.locator('.heads .name', { has: page.locator('b', { hasText: label }) });
    await name(third).dragTo(name(first));
    await parameterIs(page, 'a', '002.001.003');
    expect(await labels(page)).toEqual([third, first, second]);
    const menu = page.getByRole('button', { name: new RegExp(`${third}`, 'u') }).and(page.locator('.off'));
    await menu.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await parameterIs(page, 'a', '001.002.003');
    await page.keyboard.press('Shift+ArrowRight');
    await parameterIs(page, 'a', '001.003.002');
  });

  journey('of rows is any source’s, with a tick at the one they follow', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=001.003');
    await page.getByRole('button', { name: /^Order of Malay/u }).click();
    const menu = page.getByRole('menu', { name: 'Whose order the rows follow' });
    expect(await menu.getByRole('menuitemradio').count()).toBe(5);
    expect(await menu.locator('[aria-checked="true"]').textContent()).toContain('Malay');
    await menu.getByRole('menuitemradio', { name: /Explainer/u }).click();
    await parameterIs(page, 'a', '001.003.002');
    await page.getByRole('button', { name: /^Order of Explainer/u }).waitFor();
    await sentence(page, '002/p1.s0').first().waitFor({ state: 'attached' });
  });
});

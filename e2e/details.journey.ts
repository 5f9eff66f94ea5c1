/** Figures that sources give otherwise: marked where one stands alone, explained in words, and stepped to. */
import { describe, expect } from 'vitest';
import { at, journey, openCompare, parameterIs, pointAt, sentence } from './support';

const HARBOUR = 's/harbour-ferry-grounding/';

describe('another figure', () => {
  journey('is underlined and explained under the source that stands alone', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=101.102.103', HARBOUR);
    expect(await page.locator('.rows .differing').allTextContents()).toContain('241');
    const notes = await page.locator('.note.d').allTextContents();
    expect(notes).toContain('Another figure: 241 here; German and Spanish: 214');
    expect(await page.locator('.rows .differing', { hasText: '214' }).count()).toBe(0);
    // The others show theirs while the sentence is pointed at, and the foot says both.
    const id = (await page.locator('.rows [data-s]', { hasText: '241 passengers' }).getAttribute('data-s')) ?? '';
    await pointAt(page, id);
    expect(await page.locator('.rows .differing', { hasText: '214' }).count()).toBe(2);
    const foot = await page.locator('.foot').textContent();
    expect(foot).toContain('Another figure than in German and Spanish: 241');
    expect(foot).toContain('Another figure: 214');
  });

  journey('is stepped to, counted apart from additions, and switched off and on', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openCompare(page, 'a=101.102.103', HARBOUR);
    expect(await page.locator('.step').textContent()).toMatch(/\d+ additions? · 2 differences/u);
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(() =>
      document
        .querySelector('.compare > [role="status"]')
        ?.textContent?.startsWith('Another figure, day or name. English'),
    );
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('checkbox', { name: /Another figure, day or name/u }).uncheck();
    await page.keyboard.press('Escape');
    await parameterIs(page, 'hide', 'details');
    expect(await page.locator('.note.d', { hasText: 'Another figure' }).count()).toBe(0);
  });

  journey('of an older link is not marked, for its sender saw none', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(`${HARBOUR}compare/?v=3&a=101.102.103`));
    await page.locator('.rows .cell').first().waitFor();
    expect(await page.locator('.note.d', { hasText: 'Another figure' }).count()).toBe(0);
  });

  journey('comes first on the story’s page and in the list of stories', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(HARBOUR));
    const first = page.locator('.finds li').first();
    expect(await first.textContent()).toContain('English gives another figure: 241; German, Spanish and French: 214');
    await first.getByRole('link', { name: 'See the passages' }).click();
    await page.locator('.foot').waitFor();
    expect(await sentence(page, new URL(page.url()).searchParams.get('f') ?? '').textContent()).toContain('241');
    await page.goto(at(''));
    const story = page.locator('li', { hasText: 'Ferry runs aground off Haldersund' });
    expect(await story.first().textContent()).toContain('The sources differ in 1 figure, day or name.');
  });
});

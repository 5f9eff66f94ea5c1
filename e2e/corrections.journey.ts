/** A reader's corrections, kept on the device: every page of every tab shows stories under them. */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, journey, META, openCompare } from './support';

const STORY = 'meta-llama-revenue-sharing';
const KEY = `parallax.corrections/${STORY}`;
/** One of the two is only here, says the engine: “But he did not detail them.” */
const FILE = {
  format: 1,
  kind: 'parallax-corrections',
  corrections: [
    {
      story: STORY,
      verdict: 'same',
      a: { sentence: '001/p4.s1', text: 'Tetapi beliau tidak merincikan butirannya.' },
      b: {
        sentence: '003/p7.s1',
        text: 'Ces modèles alimentent divers produits Meta, y compris l’assistant Meta AI.',
      },
      at: '2026-01-31T12:00:00.000Z',
    },
  ],
};

const ONLY = '.rows :is(.run, .only):not(.supposed)';

/** What the story's page says of the second source: its sentences; shared, only there and unclear ones. */
async function counts(page: Page): Promise<number[]> {
  const text = (await page.locator('p.say').nth(1).textContent()) ?? '';
  return [...text.matchAll(/\d+/gu)].map(Number);
}

/** As another tab does. */
async function keep(page: Page, text: string | null): Promise<void> {
  await page.evaluate(
    ([key, value]) => {
      if (value === null) localStorage.removeItem(key as string);
      else localStorage.setItem(key as string, value as string);
    },
    [KEY, text],
  );
}

describe('a correction made in another tab', () => {
  journey('holds on the story’s page at once, and after a reload, until it is taken back', async ({ newPage }) => {
    const page = await newPage();
    const other = await page.context().newPage();
    await other.goto(at('method/'));
    await page.goto(at(META));
    const before = await counts(page);
    const [all = 0, shared = 0, only = 0, unclear = 0] = before;
    const under = [all, shared + 1, only - 1, unclear];
    await keep(other, JSON.stringify(FILE));
    await expect.poll(() => counts(page)).toEqual(under);
    await page.reload();
    await expect.poll(() => counts(page)).toEqual(under);
    await keep(other, null);
    await expect.poll(() => counts(page)).toEqual(before);
  });

  journey('holds in Compare at once', async ({ newPage }) => {
    const page = await newPage();
    const other = await page.context().newPage();
    await other.goto(at('method/'));
    await openCompare(page, 'a=001.003');
    const signs = page.locator(ONLY);
    const before = await signs.count();
    await keep(other, JSON.stringify(FILE));
    await expect.poll(() => signs.count()).toBe(before - 1);
    await keep(other, null);
    await expect.poll(() => signs.count()).toBe(before);
  });
});

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe('a correction made in Compare', () => {
  journey('holds at once, is listed, survives a reload and is taken back', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=001.003');
    await page.locator('.rows [data-s="001/p9.s1"]').click();
    const foot = page.getByRole('complementary', { name: 'Why these match' });
    const french = foot.getByRole('region', { name: 'French' });
    await french.getByRole('button', { name: 'These don’t match' }).click();
    await french.getByText('You said that these don’t match.').waitFor();
    // Beside the reader's word the engine's nearest stands again, never the sentence that was parted.
    await expect.poll(() => page.locator('.rows .lit:not(.pointed)').count()).toBe(0);

    await page.reload();
    await french.getByText('You said that these don’t match.').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: /^Your corrections 1/ }).click();
    const list = page.getByRole('dialog', { name: 'Your corrections' });
    expect(await list.getByRole('listitem').count()).toBe(1);
    const saved = page.waitForEvent('download');
    await list.getByRole('button', { name: 'Save as a file' }).click();
    const buffer = await bytesOf(await (await saved).createReadStream());
    await list.getByRole('button', { name: 'Undo' }).click();
    await list.getByText('You have corrected nothing in this story.').waitFor();
    await list
      .getByLabel('Add from a file')
      .setInputFiles({ name: 'corrections.json', mimeType: 'application/json', buffer });
    await list.getByText('1 correction added.').waitFor();
    await list.getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('.rows .lit:not(.pointed)').count()).toBeGreaterThan(0);
  });
});

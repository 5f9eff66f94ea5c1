import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, journey } from './support';

const STORY = 's/meta-llama-revenue-sharing/';
/** Bytes of script and style that the first view may take, gzipped. */
const FIRST_VIEW = 150 * 1024;

async function shown(page: Page): Promise<void> {
  await page.locator('#root h1').first().waitFor();
}

describe('the site under a sub-path', () => {
  journey('shows its first page', async ({ newPage }) => {
    const page = await newPage();
    expect((await page.goto(at('')))?.status()).toBe(200);
    await shown(page);
  });

  journey('loads at most 150 KiB of script and style for the first view', async ({ newPage }) => {
    const page = await newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(at(''), { waitUntil: 'networkidle' });
    await shown(page);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(FIRST_VIEW);
  });

  journey.for([[STORY], [`${STORY}compare/`], ['method/']] as const)('opens %s cold', async ([path], { newPage }) => {
    const page = await newPage();
    expect((await page.goto(at(path)))?.status()).toBe(200);
    await shown(page);
  });

  journey('opens an unknown address with the site’s own page', async ({ newPage }) => {
    const page = await newPage();
    expect((await page.goto(at('no/such/page/?o=1')))?.status()).toBe(404);
    await shown(page);
  });
});

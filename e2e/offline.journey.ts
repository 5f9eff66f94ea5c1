/** The site without a network: what was opened before opens again, and what wasn't says so. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, FERRIES, journey, META, rowsShown } from './support';

/** The worker has taken the page over, and has what the page loaded before that. */
async function kept(page: Page, file: string): Promise<void> {
  const isKept = async (url: string): Promise<boolean> =>
    navigator.serviceWorker.controller !== null && (await caches.match(url)) !== undefined;
  await expect.poll(() => page.evaluate(isKept, at(file)), { timeout: 20_000 }).toBe(true);
}

/** Playwright takes the network from pages alone (microsoft/playwright#2311): the worker's requests are refused. */
async function loseNetwork(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await context.route('**/*', (route) => route.abort('internetdisconnected'));
}

describe('without a network', () => {
  journey('what was opened opens again, and so does Add; the rest says that it isn’t there', async ({ newPage }) => {
    const page = await newPage({ serviceWorkers: 'allow', mayFail: /\/data\// });
    await page.goto(at(META));
    await page.locator('.about').first().waitFor();
    await kept(page, 'data/meta-llama-revenue-sharing.json');
    await page.goto(at(''));
    await page.locator('.story').first().waitFor();
    const stories = await page.locator('.story').count();

    await loseNetwork(page.context());
    await page.goto(at(META));
    await page.getByText('The site didn’t answer').waitFor();
    await page.locator('.about').first().waitFor();
    await page.goto(at(`${META}compare/?v=4&a=003.000`));
    await rowsShown(page);
    await page.goto(at('add/'));
    await page.locator('textarea').fill('A bell returns to its tower\n\nThe bell of Alder Cross came back on Sunday.');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await page.locator('.card').waitFor();

    await page.goto(at(FERRIES));
    await page.getByRole('alert').getByText('this story isn’t kept on it').waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Meta shares in Llama hosts’ revenue' }).waitFor();
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.locator('.story').first().waitFor();
    expect(await page.locator('.story').count()).toBe(stories);

    await page.getByRole('searchbox').fill('Databricks');
    await page.getByText('only the texts that this device has kept were searched').waitFor();
    await page.locator('.hits a').first().waitFor();
    expect(await page.locator('.hits mark').first().textContent()).toBe('Databricks');
  });
});

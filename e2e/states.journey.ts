/** Waiting, failing, nothing there, withdrawn: every state says what it is and where to go on. */
import { describe, expect } from 'vitest';
import { openScreen, screenNamed } from '../tools/screenshots';
import { at, journey, labels, META, openCompare, rowsShown } from './support';

describe('loading', () => {
  journey.for([
    ['', 'stories', '.story'],
    [META, 'meta-llama-revenue-sharing', '.about'],
    [`${META}compare/`, 'meta-llama-revenue-sharing', '.rows .cell'],
  ] as const)('says so, then shows what came: %s', async ([path, , shown], { newPage }) => {
    const page = await newPage();
    let come = (): void => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/data\//, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(at(path));
    await page.locator('main').getByText('Loading…').waitFor();
    come();
    await page.locator(shown).first().waitFor();
    expect(await page.getByText('Loading…').count()).toBe(0);
  });
});

describe('a file that doesn’t come', () => {
  journey.for([
    ['', 'The list of stories couldn’t be loaded', '.story'],
    [META, 'This story couldn’t be loaded', '.about'],
    [`${META}compare/?v=4&a=003.000`, 'This story could not be loaded', '.rows .cell'],
  ] as const)('is said, and asked for again: %s', async ([path, title, shown], { newPage }) => {
    const page = await newPage({ mayFail: /\/data\// });
    let answers = false;
    await page.route(/\/data\//, (route) => (answers ? route.continue() : route.fulfill({ status: 503 })));
    await page.goto(at(path));
    await page.getByRole('alert').getByRole('heading', { name: title }).waitFor();
    answers = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(shown).first().waitFor();
    expect(new URL(page.url()).href).toBe(at(path));
  });

  journey('isn’t asked for again where it is no story at all', async ({ newPage }) => {
    const page = await newPage();
    let asked = 0;
    await page.route(/\/data\/meta-llama-revenue-sharing\.json$/, (route) => {
      asked += 1;
      return route.fulfill({ json: { format: 1, id: 'meta-llama-revenue-sharing' } });
    });
    await page.goto(at(`${META}compare/`));
    await page.getByRole('alert').waitFor();
    expect(asked).toBe(1);
  });
});

describe('nothing', () => {
  journey('found: says for what, and leads back', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(''));
    await page.getByRole('searchbox').fill('zebra crossing');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('zebra crossing');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'zebra crossing');
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await page.getByRole('heading', { name: 'Meta shares in Llama hosts’ revenue' }).waitFor();
    await page.waitForFunction(() => location.search === '');
  });

  journey('at the address: says so, and leads to the stories', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at('no/such/page/'));
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'All stories' }).click();
    await page.locator('.story').first().waitFor();
  });
});

describe('a withdrawn article', () => {
  journey('keeps its place without its text', async ({ newPage }) => {
    const page = await newPage();
    await openScreen(page, at(''), screenNamed('compare-withdrawn'));
    expect(await labels(page)).toEqual(['French', 'Explainer']);
    const head = page.locator('.heads .head').nth(1);
    expect(await head.textContent()).toContain('Withdrawn on 2 April 2025');
    await page.getByText(/was withdrawn on 2 April 2025/).waitFor();
    expect(await page.locator('.rows [data-s^="002/"]').count()).toBe(0);
    // It isn’t said to leave out what it can’t say any more.
    const blanks = page.locator('.rows [role="group"][aria-label="Explainer"] .blank');
    for (const words of await blanks.allTextContents()) expect(words).toMatch(/^Withdrawn/);
  });

  journey('is said to be withdrawn on the story’s page, and isn’t compared unasked', async ({ newPage }) => {
    const page = await newPage();
    await openScreen(page, at(''), screenNamed('story-withdrawn'));
    await page.getByText('Withdrawn on 2 April 2025.').waitFor();
    await page.getByRole('link', { name: 'Compare the texts' }).click();
    await rowsShown(page);
    expect(await labels(page)).not.toContain('Explainer');
  });
});

describe('the interface’s language', () => {
  journey('is the browser’s, can be switched, and is kept', async ({ newPage }) => {
    const page = await newPage({ locale: 'id-ID' });
    await page.goto(at(''));
    await page.waitForFunction(() => document.documentElement.lang === 'id');
    await page.locator('.site .tools button').first().click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await openCompare(page, 'a=003.000');
    await page.getByRole('button', { name: 'Afficher', exact: true }).waitFor();
    // A link may choose it for whoever opens it, and doesn’t take the reader’s choice away.
    await openCompare(page, 'a=003.000&lang=ms');
    await page.waitForFunction(() => document.documentElement.lang === 'ms');
    await openCompare(page, 'a=003.000');
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
  });
});

describe('a site that was put up anew while a page of it was open', () => {
  /** The script of the screen that compares: it is asked for when that is opened. */
  const SCREEN = /\/assets\/compare-[^/]*\.js$/;

  journey('is loaded anew where a script of its last version is gone', async ({ newPage }) => {
    const page = await newPage({ mayFail: SCREEN });
    await page.goto(at(META));
    let isOld = true;
    page.once('domcontentloaded', () => {
      isOld = false;
    });
    await page.route(SCREEN, (route) =>
      isOld ? route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }) : route.continue(),
    );
    await page.getByRole('link', { name: 'Compare the texts' }).click();
    await page.locator('.rows .cell').first().waitFor();
    expect(isOld).toBe(false);
    expect(page.url()).toContain(`${META}compare/`);
  });
});

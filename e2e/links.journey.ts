/** The whole view is in the address; an address that names what no longer exists says what is missing. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { quoteOf } from '../src/link';
import {
  at,
  FERRIES,
  journey,
  labels,
  lit,
  META,
  openCompare,
  parameter,
  parameterIs,
  rowsShown,
  sentence,
} from './support';

const HOSTING = '003/p4.s0';
const HOSTING_TEXT =
  'Bien que les partenaires spécifiques impliqués restent non divulgués dans le document, Meta a précédemment ' +
  'répertorié des entreprises comme AWS, Nvidia, Databricks, Groq, Dell, Azure, Google Cloud et Snowflake comme ' +
  "partenaires d'hébergement Llama.";

function focused(sentenceId: string, quote: string): string {
  return new URLSearchParams({ a: '003.000', f: sentenceId, q: quote }).toString();
}

async function inSight(page: Page, id: string): Promise<boolean> {
  return sentence(page, id).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const floor = document.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight;
    return top >= 96 && bottom <= floor;
  });
}

describe('the history', () => {
  journey('restores every step, and a reload restores the view', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000');
    await page.getByRole('button', { name: 'Show Malay' }).click();
    await parameterIs(page, 'a', '003.000.001');
    await page.getByRole('button', { name: 'Order of French' }).click();
    await page.getByRole('menuitemradio', { name: 'Order of Digest' }).click();
    await parameterIs(page, 'by', '000');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Unclear match/ }).click();
    await parameterIs(page, 'show', 'unsure');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.rows .unclear').count()).toBeGreaterThan(0);

    await page.reload();
    await rowsShown(page);
    expect(await labels(page)).toEqual(['French', 'Digest', 'Malay']);
    expect(await page.locator('.rows .unclear').count()).toBeGreaterThan(0);
    await page.getByRole('list', { name: 'Passages in the order of Digest' }).waitFor();

    await page.goBack();
    await parameterIs(page, 'show', null);
    await expect.poll(() => page.locator('.rows .unclear').count()).toBe(0);
    await page.goBack();
    await page.getByRole('list', { name: 'Passages in the order of French' }).waitFor();
    await page.goBack();
    await expect.poll(() => labels(page)).toEqual(['French', 'Digest']);
    await page.goForward();
    await expect.poll(() => labels(page)).toEqual(['French', 'Digest', 'Malay']);
    await page.goForward();
    await page.getByRole('list', { name: 'Passages in the order of Digest' }).waitFor();
  });

  journey('leads back to the story’s page and the list', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(''));
    await page.getByRole('link', { name: 'Meta shares in Llama hosts’ revenue' }).click();
    await page.getByRole('link', { name: 'Compare the texts' }).click();
    await rowsShown(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'The sources' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'One piece of news, told in several languages' }).waitFor();
    await page.goForward();
    await page.goForward();
    await rowsShown(page);
  });
});

describe('a link of the first version', () => {
  journey('still marks what is unclear, and goes on as a link of today', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at(`${META}compare/?v=1&a=003.000`));
    await rowsShown(page);
    expect(await page.locator('.rows .unclear').count()).toBeGreaterThan(0);
    expect(await page.locator('.notices').count()).toBe(0);
    await page.getByRole('button', { name: 'Show Malay' }).click();
    await parameterIs(page, 'v', '4');
    await parameterIs(page, 'show', 'unsure');
    await parameterIs(page, 'hide', 'speculative.certainty.details');
  });
});

describe('a link to a sentence', () => {
  journey('opens at it, with its reasons', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, focused(HOSTING, quoteOf(HOSTING_TEXT)));
    await page.getByRole('complementary', { name: 'Why these match' }).waitFor();
    expect(await lit(page, 'pointed')).toEqual([HOSTING]);
    expect(await page.locator('.notices').count()).toBe(0);
    await expect.poll(() => inSight(page, HOSTING)).toBe(true);
    await page.reload();
    await page.getByRole('complementary', { name: 'Why these match' }).waitFor();
    expect(await lit(page, 'pointed')).toEqual([HOSTING]);
    await expect.poll(() => inSight(page, HOSTING)).toBe(true);
  });

  journey('finds one that moved, says so, and copies where it is now', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, focused('003/p2.s1', quoteOf(HOSTING_TEXT)));
    await page.getByText(/has moved since the link was made/).waitFor();
    expect(await lit(page, 'pointed')).toEqual([HOSTING]);
    await expect.poll(() => inSight(page, HOSTING)).toBe(true);
  });

  journey('says that one has changed', async ({ newPage }) => {
    const page = await newPage();
    const changed = HOSTING_TEXT.replace('Snowflake', 'Oracle');
    await openCompare(page, focused(HOSTING, quoteOf(changed)));
    await page.getByText(/has changed since the link was made/).waitFor();
    expect(await lit(page, 'pointed')).toEqual([HOSTING]);
  });

  journey('never chooses a lookalike', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, focused(HOSTING, quoteOf('Ces plateformes ne fournissent rien du tout.')));
    await page.getByText(/that the link points to is not here/).waitFor();
    expect(await lit(page, 'pointed')).toEqual([]);
    expect(await page.locator('.foot').count()).toBe(0);
  });
});

describe('an address that names what is not there', () => {
  journey('says which article is missing and shows the others', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.009.000');
    await page.getByText('The link names the article 009, which is no longer here.').waitFor();
    expect(await labels(page)).toEqual(['French', 'Digest']);
  });

  journey('shows other columns where none of those named is there', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=007.008');
    await page.getByText('None of the articles in the link is here; others are shown.').waitFor();
    expect((await labels(page)).length).toBe(3);
  });

  journey.for([['s/no-such-story/'], ['s/no-such-story/compare/?v=4&a=1.2']] as const)(
    'says that there is no such story: %s',
    async ([path], { newPage }) => {
      const page = await newPage({ mayFail: /\/data\/no-such-story\.json$/ });
      await page.goto(at(path));
      expect(await page.locator('#root h1').textContent()).toMatch(/no such story/i);
      expect(await page.locator('main').textContent()).toContain('no-such-story');
      await page.locator('main').getByRole('link', { name: 'All stories' }).click();
      await page.getByRole('heading', { name: 'Meta shares in Llama hosts’ revenue' }).waitFor();
    },
  );

  journey('says what it can’t read and reads the rest', async ({ newPage }) => {
    const page = await newPage();
    await openCompare(page, 'a=003.000&hide=sunshine&frobnicate=1');
    const notice = page.getByText('Not everything in this address could be read.');
    await notice.waitFor();
    expect(await labels(page)).toEqual(['French', 'Digest']);
    await page.getByRole('button', { name: 'Close' }).first().click();
    await notice.waitFor({ state: 'detached' });
  });

  journey('opens all its columns at every width, and the same when the window grows', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 1000, height: 800 } });
    await openCompare(page, 'a=201.202.203.204', FERRIES);
    expect(await labels(page)).toEqual(['French', 'Arabic', 'Spanish', 'Malay']);
    await page.setViewportSize({ width: 1900, height: 800 });
    await expect.poll(() => labels(page)).toEqual(['French', 'Arabic', 'Spanish', 'Malay']);
    expect(parameter(page, 'a')).toBe('201.202.203.204');
  });
});

/** Addresses that were fine once. */
const SOUND = [
  `${META}compare/?v=1&a=003.000.002&by=000&f=003/p4.s0&q=Bien+que+les+partenaires~0icgjef&show=shared&hide=unsure`,
  `${FERRIES}compare/?v=4&a=202.201.203&show=not-shown.furniture&lang=fr`,
  `${META}?v=4&lang=id`,
  '?v=1&q=bagi+hasil',
];
const SCRAPS = [
  '%',
  '%00',
  '%E0%A4',
  '&&',
  '=',
  '.',
  '~',
  '/',
  '..',
  '#',
  '?',
  '\u{1F4A5}',
  '%F0%9F%92%A5',
  '<b>',
  '9',
];

interface Blow {
  readonly at: number;
  readonly cut: number;
  readonly scrap: string;
}

/** Blows fall on the parameters: a path that leads elsewhere is another page of the server’s. */
function mangled(sound: string, blows: readonly Blow[]): string {
  const [path, query] = sound.split('?') as [string, string];
  const beaten = blows.reduce((text, { at: where, cut, scrap }) => {
    const start = Math.floor(where * text.length);
    return text.slice(0, start) + scrap + text.slice(start + cut);
  }, query);
  return `${path}?${beaten}`;
}

const blow = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(6),
  scrap: fc.constantFrom(...SCRAPS),
});
const MANGLED = fc.sample(fc.tuple(fc.constantFrom(...SOUND), fc.array(blow, { minLength: 1, maxLength: 6 })), {
  seed: 20250322,
  numRuns: 36,
});

describe('mangled addresses', () => {
  journey('never break the page', async ({ newPage }) => {
    const page = await newPage();
    for (const [sound, blows] of MANGLED) {
      const address = mangled(sound, blows);
      await page.goto(at(address));
      const heading = page.locator('#root h1').first();
      await heading.waitFor();
      expect(await heading.textContent(), address).not.toBe('This page broke');
      expect(await page.locator('[role="alert"]').count(), address).toBe(0);
    }
  });
});

/**
 * What the reader is for, from the first page to a link that opens the same elsewhere: in English, in French, and with
 * one column at a time.
 */
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { at, journey, labels, lit, parameterIs, pointAt, rowsShown, rowWith, sentence } from './support';

const HOSTING = '003/p4.s0';
const HOSTING_IN_DIGEST = '000/p9.s2';
const USE_CASES = [0, 1, 2, 3, 4, 5].map((k) => `002/p${20 + k}.s0`);
/** Another source, the Malay one, says it, but none of the three first chosen. */
const SAID_IN_MALAY = '003/p7.s3';

const ENGLISH = {
  locale: 'en',
  story: 'Meta shares in Llama hosts’ revenue',
  compare: 'Compare the texts',
  digest: 'Digest',
  malay: 'Malay',
  explainer: 'Explainer',
  french: 'French',
  english: 'English',
  only: 'Only in this source',
  notShown: 'Not in the columns shown',
  show: 'Show',
  showSource: (source: string) => `Show ${source}`,
  hide: (source: string) => `Hide ${source}`,
  columnMenu: (source: string) => `Column: ${source}`,
  orderOf: (source: string) => `Order of ${source}`,
  rowsInOrderOf: (source: string) => `Passages in the order of ${source}`,
  towardsStart: 'Move towards the start',
  copyLink: 'Copy link',
  copied: 'Copied',
  why: 'Why these match',
};

type Words = typeof ENGLISH;

const FRENCH: Words = {
  locale: 'fr-FR',
  story: 'Meta touche une part des revenus des hébergeurs de Llama',
  compare: 'Comparer les textes',
  digest: 'Résumé',
  malay: 'Malais',
  explainer: 'Décryptage',
  french: 'Français',
  english: 'Anglais',
  only: 'Seulement dans cette source',
  notShown: 'Absent des colonnes affichées',
  show: 'Afficher',
  showSource: (source) => `Afficher ${source}`,
  hide: (source) => `Masquer ${source}`,
  columnMenu: (source) => `Colonne : ${source}`,
  orderOf: (source) => `Dans l’ordre de\u00a0: ${source}`,
  rowsInOrderOf: (source) => `Passages dans l’ordre de\u00a0: ${source}`,
  towardsStart: 'Déplacer vers le début',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  why: 'Pourquoi ce rapprochement',
};

async function goToCompare(page: Page, words: Words): Promise<void> {
  await page.goto(at(''));
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: words.story }).click();
  await page.getByRole('link', { name: words.compare }).click();
  await rowsShown(page);
}

async function columnMenu(page: Page, words: Words, source: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: words.columnMenu(source), exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Counts in the legend, by the mark's name. */
async function countsShown(page: Page, words: Words): Promise<Map<string, number>> {
  await page.getByRole('button', { name: words.show, exact: true }).click();
  const panel = page.getByRole('dialog', { name: words.show });
  const rows = await panel.locator('label').evaluateAll((all) =>
    all.map((label) => {
      const what = label.querySelector('.what > span');
      const count = what?.querySelector('.count')?.textContent ?? '';
      return [(what?.textContent ?? '').slice(0, -count.length).trim(), Number(count)] as const;
    }),
  );
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  return new Map(rows);
}

async function switchMark(page: Page, words: Words, mark: string): Promise<void> {
  await page.getByRole('button', { name: words.show, exact: true }).click();
  const panel = page.getByRole('dialog', { name: words.show });
  await panel.getByRole('checkbox', { name: new RegExp(`^${mark}`) }).click();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}

/** Of the six numbered use cases most are marked as only here, by a bar and words; of those that aren't nothing is said. */
async function seeUseCases(page: Page, words: Words): Promise<void> {
  const seen = await Promise.all(
    USE_CASES.map((id) =>
      sentence(page, id).evaluate((element) => {
        const run = element.closest('.run');
        return {
          number: element.closest('li')?.querySelector('.sign-item')?.textContent,
          bar: run ? getComputedStyle(run).borderInlineStartWidth : 'none',
          label: run?.querySelector('.label')?.textContent ?? '',
          beside: element.nextElementSibling?.textContent ?? '',
        };
      }),
    ),
  );
  expect(seen.map(({ number }) => number)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
  const marked = seen.filter(({ label }) => label !== '');
  expect(marked.length).toBeGreaterThanOrEqual(4);
  for (const { bar, label } of marked) {
    expect(bar).toBe('3px');
    expect(label).toContain(words.only);
  }
  for (const { label, beside } of seen) if (label === '') expect(beside).toBe('');
}

interface Seen {
  readonly address: string;
  readonly heads: string[];
  readonly rows: string;
  readonly notShown: number;
  readonly pointed: string[];
  readonly counterparts: string[];
  readonly foot: string | null;
}

async function look(page: Page): Promise<Seen> {
  return {
    address: page.url(),
    heads: await page.locator('.heads .head, .tabs .tab').allTextContents(),
    rows: await page.locator('.rows').ariaSnapshot(),
    notShown: await page.locator('.rows .notshown').count(),
    pointed: await lit(page, 'pointed'),
    counterparts: (await lit(page, 'counterpart')).sort(),
    foot: await page.locator('.foot').textContent(),
  };
}

async function copyLink(page: Page, words: Words): Promise<string> {
  const tools = page.locator('.toolbar');
  await tools.getByRole('button', { name: words.copyLink }).click();
  await tools.getByRole('button', { name: words.copied }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

const PERMISSIONS = ['clipboard-read', 'clipboard-write'];

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
] as const)('a story is compared and sent on, in %s', (_, words) => {
  journey('with columns side by side', async ({ newPage }) => {
    const window = { viewport: { width: 1900, height: 1000 }, locale: words.locale };
    const page = await newPage({ ...window, permissions: PERMISSIONS });
    await goToCompare(page, words);
    const wanted = [words.french, words.digest, words.explainer];

    for (const shown of await labels(page)) {
      if (!wanted.includes(shown)) await columnMenu(page, words, shown, words.hide(shown));
    }
    const there = await labels(page);
    for (const source of wanted) {
      if (!there.includes(source)) await page.getByRole('button', { name: words.showSource(source) }).click();
    }
    await expect.poll(() => labels(page).then((all) => all.sort())).toEqual([...wanted].sort());
    for (const source of [...wanted].reverse()) {
      while ((await labels(page)).indexOf(source) > 0) {
        const before = await labels(page);
        await columnMenu(page, words, source, words.towardsStart);
        await expect.poll(() => labels(page)).not.toEqual(before);
      }
    }
    await expect.poll(() => labels(page)).toEqual(wanted);
    await page.locator('.sources').getByRole('button', { expanded: false }).first().click();
    await page.getByRole('menuitemradio', { name: words.orderOf(words.french) }).click();
    await page
      .locator('.sources')
      .getByRole('button', { name: words.orderOf(words.french) })
      .waitFor();
    await parameterIs(page, 'a', '003.000.002');
    await page.getByRole('list', { name: words.rowsInOrderOf(words.french) }).waitFor();

    await seeUseCases(page, words);
    await sentence(page, HOSTING).hover({ position: { x: 24, y: 10 } });
    const row = rowWith(page, HOSTING);
    expect(await row.textContent()).toContain('Bien que les partenaires spécifiques');
    expect(await row.locator(`[data-s="${HOSTING_IN_DIGEST}"]`).textContent()).toContain(
      'Beberapa perusahaan yang disebutkan',
    );
    expect(await lit(page, 'counterpart')).toContain(HOSTING_IN_DIGEST);

    await switchMark(page, words, words.notShown);
    await parameterIs(page, 'show', 'not-shown');
    const before = await countsShown(page, words);
    expect(await sentence(page, SAID_IN_MALAY).evaluate((one) => one.closest('.notshown') !== null)).toBe(true);
    await page
      .getByRole('button', { name: words.showSource(words.malay) })
      .first()
      .click();
    await expect.poll(() => labels(page)).toEqual([...wanted, words.malay]);
    await parameterIs(page, 'a', '003.000.002.001');
    const after = await countsShown(page, words);
    expect(after.get(words.notShown)).toBeLessThan(before.get(words.notShown) as number);
    expect(after.get(words.only)).toBeGreaterThan(before.get(words.only) as number);
    expect(await sentence(page, SAID_IN_MALAY).evaluate((one) => one.closest('.notshown') !== null)).toBe(false);

    await pointAt(page, HOSTING);
    await page.getByRole('complementary', { name: words.why }).waitFor();
    await parameterIs(page, 'f', HOSTING);
    const link = await copyLink(page, words);
    expect(new URL(link).origin).toBe(new URL(at('')).origin);
    const seen = await look(page);

    const other = await newPage(window);
    await other.goto(link);
    await other.getByRole('complementary', { name: words.why }).waitFor();
    expect(await look(other)).toEqual(seen);
    expect(await other.locator('.notices').count()).toBe(0);
  });

  journey('with one column at a time', async ({ newPage }) => {
    const window = { viewport: { width: 390, height: 844 }, locale: words.locale, hasTouch: true };
    const page = await newPage({ ...window, permissions: PERMISSIONS });
    await goToCompare(page, words);
    const tab = (source: string) => page.getByRole('tab', { name: source, exact: true });
    const tabs = () => page.getByRole('tab').allTextContents();

    const wanted = [words.french, words.digest, words.explainer];
    for (const source of await tabs()) {
      if (wanted.includes(source)) continue;
      await tab(source).tap();
      await columnMenu(page, words, source, words.hide(source));
      await tab(source).waitFor({ state: 'detached' });
    }
    for (const source of wanted) {
      if ((await tabs()).includes(source)) continue;
      // What waits is beside the tabs.
      await page.locator('.tabs').getByRole('button', { name: source }).tap();
      await tab(source).waitFor();
    }
    await tab(words.french).tap();
    const inOrder = page.getByRole('list', { name: words.rowsInOrderOf(words.french) });
    if (!(await inOrder.isVisible())) await columnMenu(page, words, words.french, words.orderOf(words.french));
    await inOrder.waitFor();
    expect((await tabs()).sort()).toEqual([...wanted].sort());

    await tab(words.explainer).tap();
    await seeUseCases(page, words);
    await tab(words.french).tap();
    await pointAt(page, HOSTING);
    const foot = page.getByRole('complementary', { name: words.why });
    await foot.getByRole('button', { name: /^Beberapa perusahaan yang disebutkan/ }).tap();
    // The counterpart is one tap away, in its own column, at a height where it can be read.
    await sentence(page, HOSTING_IN_DIGEST).waitFor();
    expect(await tab(words.digest).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => lit(page, 'pointed')).toEqual([HOSTING_IN_DIGEST]);

    await page.keyboard.press('Escape');
    await switchMark(page, words, words.notShown);
    const before = await countsShown(page, words);
    await columnMenu(page, words, words.digest, words.showSource(words.malay));
    await tab(words.malay).waitFor();
    const after = await countsShown(page, words);
    expect(after.get(words.notShown)).toBeLessThan(before.get(words.notShown) as number);
    expect(after.get(words.only)).toBeGreaterThan(before.get(words.only) as number);

    await tab(words.french).tap();
    await pointAt(page, HOSTING);
    await foot.waitFor();
    const link = await copyLink(page, words);
    const seen = await look(page);
    const other = await newPage(window);
    await other.goto(link);
    await other.getByRole('complementary', { name: words.why }).waitFor();
    expect(await look(other)).toEqual(seen);
  });
});

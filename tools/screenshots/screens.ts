/** Every screen and state of the site, and how it is come by: for pictures, and for journeys that go through all. */
import type { Page } from 'playwright';
import type { CompiledStory } from '../../src/story';
import { withdraw } from './withdraw';

export interface Screen {
  readonly name: string;
  /** Inside the site. */
  readonly path: string;
  /** Makes the site's files answer otherwise; before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** What the reader does, once the page stands. Knows no language. */
  readonly act?: (page: Page) => Promise<void>;
  /** Shown when the screen stands; a selector. */
  readonly shows: string;
  /** `page`: its whole length; otherwise as much as the window shows. */
  readonly extent?: 'page';
}

const META = 's/meta-llama-revenue-sharing';
const ROWS = '.rows .cell';
const HEADING = '#root h1';

/** A file of the site's data that never comes, so that the page goes on waiting. */
async function keepWaiting(page: Page): Promise<void> {
  await page.route(/\/data\//, () => new Promise<void>(() => {}));
}

async function failToLoad(page: Page): Promise<void> {
  await page.route(/\/data\//, (route) => route.abort());
}

function withdrawing(file: RegExp, id: string) {
  return async (page: Page): Promise<void> => {
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const story: CompiledStory = await response.json();
      await route.fulfill({ response, json: withdraw(story, id, '2025-04-02') });
    });
  };
}

const withdrawExplainer = withdrawing(/\/data\/meta-llama-revenue-sharing\.json$/, '002');
/** The Arabic article is the fullest then, and the statements are in its words. */
const withdrawFrench = withdrawing(/\/data\/island-ferry-inspections\.json$/, '201');

async function unfold(page: Page): Promise<void> {
  await page.locator('.alone > details:last-of-type > summary').first().click();
}

/** Pastes a text, and opens what was read in it. */
async function giveArticle(page: Page): Promise<void> {
  const paragraphs = [
    'A bell returns to its tower',
    'The bronze bell of Alder Cross came back to the market on Sunday, nine years after it was stolen.',
    'Two men had taken it at night and hidden it in a barn behind the old mill, the police said.',
    'Share by e-mail',
    'Some four hundred people watched as a crane lifted it into the tower.',
  ];
  await page.locator('.add textarea').fill(paragraphs.join('\n\n'));
  await page.locator('.add textarea + p button').click();
  await page.locator('.card summary').click();
}

/** Opens “Why these match” for a sentence. */
function focusOn(sentence: string): (page: Page) => Promise<void> {
  return async (page) => {
    const locator = page.locator(`[data-s="${sentence}"]`);
    // A column that is not open has no sentences: turn to its tab.
    if ((await locator.count()) === 0) await page.locator('.tabs .tab').first().click();
    // The browser's own click: it goes to the sentence wherever its lines are.
    await locator.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      (element as HTMLElement).click();
    });
    await page.locator('.foot').waitFor();
  };
}

/** Opens a menu or panel by its place among the compare screen's tools. */
function openTool(at: number, opens: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('.toolbar .tools > button').nth(at).click();
    await page.locator(opens).waitFor();
  };
}

async function openColumnMenu(page: Page): Promise<void> {
  await page.locator('.head .off').first().click();
  await page.locator('.menu:visible').waitFor();
}

async function openWordByWord(page: Page): Promise<void> {
  await openColumnMenu(page);
  // The first column has one entry about its place before the one about its words.
  await page.locator('.menu:visible [role="menuitem"]').nth(1).click();
  await page.locator('.dialog .diffs li').first().waitFor();
}

export const SCREENS: readonly Screen[] = [
  { name: 'stories', path: '', shows: '.story', extent: 'page' },
  { name: 'stories-found', path: '?v=4&q=manuskrip', shows: '.hits .said', extent: 'page' },
  { name: 'stories-found-arabic', path: `?v=4&q=${encodeURIComponent('المخطوطات')}`, shows: '.hits .said' },
  { name: 'stories-nothing-found', path: '?v=4&q=zebra', shows: '.part h2' },
  { name: 'stories-loading', path: '', before: keepWaiting, shows: '.loading' },
  { name: 'stories-failed', path: '', before: failToLoad, shows: '[role="alert"] h1' },
  { name: 'story', path: `${META}/`, shows: '.about', extent: 'page' },
  { name: 'story-demonstration', path: 's/island-ferry-inspections/', shows: '.about', extent: 'page' },
  { name: 'story-withdrawn', path: `${META}/`, before: withdrawExplainer, shows: '.about .withdrawn', extent: 'page' },
  { name: 'story-alone', path: `${META}/?v=4&claims=only`, act: unfold, shows: '.alone [open] li', extent: 'page' },
  {
    name: 'story-arabic',
    path: 's/island-ferry-inspections/',
    before: withdrawFrench,
    shows: '.about',
    extent: 'page',
  },
  { name: 'story-single', path: 's/401/', shows: '.about' },
  { name: 'story-missing', path: 's/no-such-story/', shows: HEADING },
  { name: 'story-failed', path: `${META}/`, before: failToLoad, shows: '[role="alert"] h1' },
  { name: 'compare', path: `${META}/compare/`, shows: ROWS },
  { name: 'compare-focus', path: `${META}/compare/?v=4&a=003.000.001`, act: focusOn('003/p4.s0'), shows: '.foot' },
  { name: 'compare-show', path: `${META}/compare/?v=4&a=003.000.002`, act: openTool(0, '.panel'), shows: '.panel' },
  { name: 'compare-appearance', path: `${META}/compare/`, act: openTool(1, '.menu:visible'), shows: '.menu:visible' },
  { name: 'compare-column-menu', path: `${META}/compare/?v=4&a=000.002`, act: openColumnMenu, shows: '.menu:visible' },
  {
    name: 'compare-all-marks',
    path: `${META}/compare/?v=4&a=003.000&show=possible.not-shown.unsure.shared.furniture`,
    shows: ROWS,
  },
  {
    name: 'compare-published',
    path: `${META}/compare/?v=4&a=003.000.001&layout=published`,
    act: focusOn('003/p4.s0'),
    shows: '.foot',
  },
  { name: 'compare-explainer', path: `${META}/compare/?v=4&a=002.003.004`, shows: ROWS },
  { name: 'compare-passage', path: `${META}/compare/?v=4&a=002.003.004`, act: focusOn('002/p20.s0'), shows: '.foot' },
  { name: 'compare-certainty', path: `${META}/compare/?v=4&a=001.000.003`, act: focusOn('001/p10.s0'), shows: '.foot' },
  {
    name: 'compare-words',
    path: 's/manuscripts-return/compare/?v=4&a=301.302',
    act: openWordByWord,
    shows: '.dialog .diffs',
  },
  { name: 'compare-arabic', path: 's/island-ferry-inspections/compare/?v=4&a=202.201.203', shows: ROWS },
  {
    name: 'compare-arabic-focus',
    path: 's/island-ferry-inspections/compare/?v=4&a=202.201.203',
    act: focusOn('202/p3.s0'),
    shows: '.foot',
  },
  { name: 'compare-japanese', path: 's/manuscripts-return/compare/?v=4&a=303.302.304', shows: ROWS },
  { name: 'compare-withdrawn', path: `${META}/compare/?v=4&a=003.002`, before: withdrawExplainer, shows: '.notices' },
  { name: 'compare-notices', path: `${META}/compare/?v=4&a=003.009.000&by=007&x=1`, shows: '.notices' },
  { name: 'compare-missing', path: 's/no-such-story/compare/', shows: HEADING },
  { name: 'compare-loading', path: `${META}/compare/`, before: keepWaiting, shows: '.loading' },
  { name: 'compare-failed', path: `${META}/compare/`, before: failToLoad, shows: '[role="alert"] h1' },
  { name: 'add', path: 'add/', act: giveArticle, shows: '.card [open] .blocks', extent: 'page' },
  { name: 'method', path: 'method/', shows: '.prose table', extent: 'page' },
  { name: 'not-found', path: 'no/such/page/', shows: HEADING },
];

export function screenNamed(name: string): Screen {
  const screen = SCREENS.find((one) => one.name === name);
  if (!screen) throw new RangeError(`no screen ${name}`);
  return screen;
}

/** Opens a screen and waits until it stands as it will be seen. */
export async function openScreen(page: Page, site: string, screen: Screen): Promise<void> {
  await screen.before?.(page);
  await page.goto(site + screen.path);
  if (screen.act) await page.locator(`${ROWS}, .about, .add`).first().waitFor();
  await screen.act?.(page);
  await page.locator(screen.shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

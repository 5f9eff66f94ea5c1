/** `journey` is a test with the site in a browser; it fails on anything the page complains of, whatever it asserts. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { test as base, expect, inject } from 'vitest';

/** The address of a page of the site: `at('s/some-story/compare/')`. */
export function at(path: string): string {
  return inject('site') + path;
}

type ContextOptions = Pick<
  BrowserContextOptions,
  | 'bypassCSP'
  | 'colorScheme'
  | 'deviceScaleFactor'
  | 'forcedColors'
  | 'hasTouch'
  | 'locale'
  | 'permissions'
  | 'reducedMotion'
  | 'serviceWorkers'
  | 'storageState'
  | 'viewport'
>;

/** What a page may complain of without being wrong. */
interface Allowed {
  /** Addresses that may fail: the browser's own word about them is no complaint. */
  readonly mayFail?: RegExp | undefined;
  /** Something is tried that the page's policy refuses: that the browser says so is no complaint. */
  readonly mayBeRefused?: boolean;
}

interface PageOptions extends ContextOptions, Allowed {
  /** In a context of its own: something is put into the page that can't be taken out again. */
  readonly isAlone?: boolean;
}

/** A page with its context, and what it complained of. */
interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly options: ContextOptions;
  readonly complaints: string[];
  allowed: Allowed;
}

interface Fixtures {
  /** A page with nothing remembered. */
  readonly newPage: (options?: PageOptions) => Promise<Page>;
}

interface FileFixtures {
  readonly browser: Browser;
  /** Pages that the journeys of a file use one after the other, by their options: half the time of a new one. */
  readonly shelf: Map<string, Opened>;
}

/** Without the service worker, which would answer in place of the site: what a journey holds back or fails has to be. */
const USUAL = { viewport: { width: 1440, height: 900 }, locale: 'en', serviceWorkers: 'block' } as const;

/** The page's policy forbids evaluating strings: pass functions to `waitForFunction` and `evaluate`. */
export const journey = base.extend<Fixtures & FileFixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  shelf: [
    async ({ browser }, use) => {
      const shelf = new Map<string, Opened>();
      await use(shelf);
      // Whatever is on it belongs to this browser.
      if (!browser.isConnected()) return;
      await Promise.all([...shelf.values()].map(({ context }) => context.close()));
    },
    { scope: 'file' },
  ],
  newPage: async ({ browser, shelf }, use) => {
    const used: Opened[] = [];
    await use(async ({ mayFail, mayBeRefused, isAlone = false, ...asked } = {}) => {
      const options = { ...USUAL, ...asked };
      const name = JSON.stringify(options);
      const known = shelf.get(name);
      const isFree = known !== undefined && !used.includes(known) && !known.page.isClosed();
      const canBeKept = !isAlone && options.serviceWorkers === 'block' && options.storageState === undefined;
      const one = canBeKept && isFree ? known : await openPage(browser, options);
      if (one === known) await makeNew(one);
      else if (canBeKept && known === undefined) shelf.set(name, one);
      one.allowed = { mayFail, ...(mayBeRefused !== undefined && { mayBeRefused }) };
      one.complaints.length = 0;
      used.push(one);
      return one.page;
    });
    const kept = new Set(shelf.values());
    await Promise.all(used.map((one) => (kept.has(one) ? closeOthers(one) : one.context.close())));
    expect(
      used.flatMap(({ complaints }) => complaints),
      'what the pages complained of',
    ).toEqual([]);
  },
});

async function openPage(browser: Browser, options: ContextOptions): Promise<Opened> {
  const context = await browser.newContext(options);
  const opened: Opened = { context, page: await context.newPage(), options, complaints: [], allowed: {} };
  listen(opened);
  return opened;
}

async function closeOthers({ context, page }: Opened): Promise<void> {
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
}

/** As a page of a new context is: of what was opened before, only the browser's own copies of files are left. */
async function makeNew({ context, page, options }: Opened): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  page.removeAllListeners();
  await page.mouse.move(0, 0);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(inject('site'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  const { viewport, colorScheme = null, reducedMotion = null, forcedColors = null } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  if (viewport) await page.setViewportSize(viewport);
}

/** Console errors, uncaught errors, and requests to another origin. */
function listen(opened: Opened): void {
  const { context, complaints } = opened;
  const { origin } = new URL(inject('site'));
  /** Pages that the server answered with 404.html, which the browser calls an error of its own accord. */
  const unknown = new Set<string>();
  context.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) unknown.add(response.url());
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request to another origin: ${request.url()}`);
  });
  context.on('console', (message) => {
    const { url } = message.location();
    const { mayFail, mayBeRefused = false } = opened.allowed;
    const isRefused = mayBeRefused && /Content Security Policy.* has been blocked/u.test(message.text());
    const expected =
      isRefused || unknown.has(url) || (mayFail?.test(url) && message.text().startsWith('Failed to load resource'));
    if (message.type() === 'error' && !expected) complaints.push(`console: ${message.text()} (${url})`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack}`));
}

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

interface PageOptions extends ContextOptions {
  /** Addresses that may fail: the browser's own word about them is no complaint. */
  readonly mayFail?: RegExp;
  /** Something is tried that the page's policy refuses: that the browser says so is no complaint. */
  readonly mayBeRefused?: boolean;
}

interface Fixtures {
  readonly browser: Browser;
  /** A page in a context of its own, with nothing remembered. */
  readonly newPage: (options?: PageOptions) => Promise<Page>;
}

/** Without the service worker, which would answer in place of the site: what a journey holds back or fails has to be. */
const USUAL: ContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'en', serviceWorkers: 'block' };

/** The page's policy forbids evaluating strings: pass functions to `waitForFunction` and `evaluate`. */
export const journey = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
  browser: async ({}, use) => {
    const browser = await chromium.connect(inject('browser'));
    await use(browser);
    await browser.close();
  },
  newPage: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async ({ mayFail, mayBeRefused = false, ...options } = {}) => {
      const context = await browser.newContext({ ...USUAL, ...options });
      contexts.push(context);
      listen(context, complaints, { mayFail, mayBeRefused });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints, 'what the pages complained of').toEqual([]);
  },
});

/** Console errors, uncaught errors, and requests to another origin. */
function listen(
  context: BrowserContext,
  complaints: string[],
  { mayFail, mayBeRefused }: { readonly mayFail: RegExp | undefined; readonly mayBeRefused: boolean },
): void {
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
    const isRefused = mayBeRefused && /Content Security Policy.* has been blocked/u.test(message.text());
    const expected =
      isRefused || unknown.has(url) || (mayFail?.test(url) && message.text().startsWith('Failed to load resource'));
    if (message.type() === 'error' && !expected) complaints.push(`console: ${message.text()} (${url})`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack}`));
}

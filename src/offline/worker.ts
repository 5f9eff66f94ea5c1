/// <reference lib="webworker" />
/**
 * The service worker: the site without a network.
 *
 * - The shell (script, style, first page, icon) is fetched when the worker is installed, and every screen is served from
 *   it: page and script are always of one version. A newer worker waits until the reader asks for it or every tab is
 *   closed (`skipWaiting` is never called unasked), so nothing changes in the middle of reading.
 * - Stories and their index are asked of the site first. Only where it gives no answer in time, or an error, is the copy
 *   on the device given, marked as such, and the page says that it may be old: a list of today may stand over a story of
 *   last week, but never without a word. Serving the copy first and fetching behind it would be quicker and would do
 *   just that silently.
 *   A story of a newer format than the shell can read fails as one that is malformed; by then the newer shell waits, and
 *   the page offers to load it.
 * - What only comparing on the device needs is kept from its first use on.
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { DATA_CACHE, LATER_CACHE } from './agreed';
import { dataAnswers } from './answers';
import { type Keeping, keepingOf } from './keeping';
import type { ShellFile } from './shell';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: what is fetched at once, and the scripts that only comparing on the device needs. */
declare const SHELL: ShellFile[];
declare const LATER: string[];

/** Seconds after which a copy on the device is better than waiting on. */
const PATIENCE = 4;
/** Stories and index; the longest real story has some 70 kB. */
const MOST_STORIES = 200;
/** Scripts of the engine with what it is calibrated by, of this version of the site and of some before. */
const MOST_LATER = 8;
/** An address that ends in a file's name is no screen of the site. */
const FILE = /^[^?]*\/[^/?]+\.\w+(?:\?|$)/u;

function isKept(keeping: Keeping): (given: { url: URL; sameOrigin: boolean }) => boolean {
  const { href } = new URL('./', self.location.href);
  return ({ url, sameOrigin }) =>
    sameOrigin && url.href.startsWith(href) && keepingOf((url.origin + url.pathname).slice(href.length)) === keeping;
}

// The first worker takes over the tab that installed it; a later one is only active once no old tab is left, or was asked.
clientsClaim();
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Who has compared on the device can still do so with a newer version, whose scripts have other names.
self.addEventListener('install', (event) => event.waitUntil(renewLater().catch(() => {})));

async function renewLater(): Promise<void> {
  if (await caches.has(LATER_CACHE)) await (await caches.open(LATER_CACHE)).addAll(LATER);
}

precacheAndRoute(SHELL);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [FILE] }));
registerRoute(
  isKept('fresh'),
  new NetworkFirst({
    cacheName: DATA_CACHE,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreVary: true },
    plugins: [dataAnswers(), new ExpirationPlugin({ maxEntries: MOST_STORIES, purgeOnQuotaError: true })],
  }),
);
registerRoute(
  isKept('forever'),
  new CacheFirst({
    cacheName: LATER_CACHE,
    matchOptions: { ignoreVary: true },
    plugins: [new ExpirationPlugin({ maxEntries: MOST_LATER, purgeOnQuotaError: true })],
  }),
);

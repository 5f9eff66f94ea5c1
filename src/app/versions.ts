/** The service worker as a page sees it: registered once, and newer versions of the site told of. */
import type { Workbox } from 'workbox-window';
import { TO_KEEP, WORKER_FILE } from '../offline';

export interface NewerVersion {
  /** Loads the page anew, with the newer version. */
  readonly load: () => void;
}

const BASE = import.meta.env.BASE_URL;
/** Milliseconds after the page is there: what it shows first, and the story that is opened at once, come before the worker. */
const CALM = 2000;

/**
 * Does nothing while developing, nor in a browser that has no service workers.
 * @param tell called as often as there is a newer version
 */
export function followVersions(tell: (newer: NewerVersion) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = (): void => void setTimeout(() => void register(tell).catch(() => {}), CALM);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** @throws where the browser refuses, as some do in private windows: then the site works with a network alone */
async function register(tell: (newer: NewerVersion) => void): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(BASE + WORKER_FILE);
  tellVersions(worker, tell, () => location.reload());
  await worker.register();
}

/** @param reload loads the page anew */
export function tellVersions(
  worker: Pick<Workbox, 'addEventListener' | 'messageSkipWaiting' | 'messageSW'>,
  tell: (newer: NewerVersion) => void,
  reload: () => void,
): void {
  let isAsked = false;
  worker.addEventListener('waiting', () => {
    tell({
      load: () => {
        isAsked = true;
        worker.messageSkipWaiting();
      },
    });
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (!isUpdate) void worker.messageSW({ type: TO_KEEP, payload: { urlsToCache: loadedSoFar() } });
    else if (isAsked) reload();
    // Asked for in another tab: what is being read here stays.
    else tell({ load: reload });
  });
}

/** What the page loaded of the site before the first worker could keep it: the worker takes what it has a place for. */
function loadedSoFar(): string[] {
  const { href } = new URL(BASE, location.origin);
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(href));
}

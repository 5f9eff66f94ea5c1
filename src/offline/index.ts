/**
 * What of the site stays on the reader's device, so that it opens without a network. `worker.ts` is the service worker,
 * which the build puts together (`hosts/node/vite`); here is what pages and build have to know of it.
 */

export { DATA_CACHE, KEPT_COPY, LATER_CACHE, TO_KEEP, WORKER_FILE } from './agreed';
export type { ShellFile } from './shell';

/** What the service worker and the pages agree on. */

/** In the site's first folder: a worker answers for the folder that it stands in. */
export const WORKER_FILE = 'offline.js';
/** The cache of the story files and the index that were fetched. */
export const DATA_CACHE = 'parallax-data';
/** The cache of what only a comparison on the device needs, from its first use on. */
export const LATER_CACHE = 'parallax-later';
/** Header of an answer that is the device's own copy, because the site gave none: it may be older than the site's. */
export const KEPT_COPY = 'X-Parallax-Kept-Copy';
/** The message with which a page names what it had loaded before there was a worker (workbox-routing listens to it). */
export const TO_KEEP = 'CACHE_URLS';

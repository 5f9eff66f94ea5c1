/** What is done with the site's answers to questions for data, as a plugin of Workbox's strategies. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { DATA_CACHE, KEPT_COPY } from './agreed';

const GONE = [404, 410];
const SERVER_FAULT = 500;

export function dataAnswers(): WorkboxPlugin {
  return {
    /** A server at fault is like none: then the device's copy is better than nothing. */
    async fetchDidSucceed({ request, response }) {
      if (response.status >= SERVER_FAULT) throw new Error(`${request.url}: status ${response.status}`);
      return response;
    },
    /** What was taken off the site is not kept on devices either. */
    async cacheWillUpdate({ request, response }) {
      // Some hosts answer with a page where there is no such file.
      const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
      if (response.status === 200 && !isPage) return response;
      if (GONE.includes(response.status) || isPage) await forget(request);
      return null;
    },
    /** The page says of such a copy that it may be old. */
    async cachedResponseWillBeUsed({ cachedResponse }) {
      if (!cachedResponse) return null;
      const headers = new Headers(cachedResponse.headers);
      headers.set(KEPT_COPY, 'yes');
      const { status, statusText, body } = cachedResponse;
      return new Response(body, { status, statusText, headers });
    },
  };
}

async function forget(request: Request): Promise<void> {
  const kept = await caches.open(DATA_CACHE);
  await kept.delete(request, { ignoreVary: true });
}

/** A plain static file server, like those the site is put on: files under a sub-path, 404.html for everything else. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** A built site. */
  readonly folder: string;
  /** The sub-path it was built for; begins and ends with `/`. */
  readonly base: string;
  /** The first port to try; 0 for any. */
  readonly port: number;
  readonly host?: string;
}

export interface Served {
  /** The address of the first page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Only this machine sees it unless another host is named. */
const THIS_MACHINE = '127.0.0.1';

/** Listens on the port, or on the next one that is free. */
export async function serveFolder({ folder, base, port, host = THIS_MACHINE }: ServeOptions): Promise<Served> {
  const server = createServer(listenerFor(folder, base));
  const taken = await listen(server, port, host);
  return {
    address: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listenerFor(folder: string, base: string): RequestListener {
  const missing = readFileSync(join(folder, '404.html'));
  const answerMissing: RequestListener = (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
  };
  const files = sirv(folder, { etag: true, onNoMatch: answerMissing });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response);
    } else if (url === '/' || `${url}/` === base) {
      response.writeHead(302, { Location: base }).end();
    } else {
      answerMissing(request, response);
    }
  };
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const bound = server.address();
          resolve(typeof bound === 'object' && bound ? bound.port : port);
        });
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

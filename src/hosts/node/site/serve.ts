/** `npm start`, after the build: serves `dist` and prints the address. `BASE`, `HOST` and `PORT` are heard. */
import { fileURLToPath } from 'node:url';
import { serveFolder } from './fileServer';
import { locationFrom } from './location';

const FIRST_PORT = 4173;
const { HOST, PORT } = process.env;

const { address } = await serveFolder({
  folder: fileURLToPath(new URL('../../../../dist', import.meta.url)),
  base: locationFrom(process.env).base,
  port: Number(PORT ?? FIRST_PORT),
  ...(HOST !== undefined && { host: HOST }),
});
process.stdout.write(`\nParallax is at ${address}\nCtrl+C ends it.\n`);

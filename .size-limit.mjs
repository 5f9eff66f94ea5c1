/** The script and style that the built first page names; `PARALLAX_SITE` is the built folder, `dist` without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.PARALLAX_SITE ?? 'dist';
const html = readFileSync(join(folder, 'index.html'), 'utf8');
const names = [...html.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name);

export default [
  { name: 'first view: script and style', path: names.map((name) => join(folder, name)), limit: '150 KiB', gzip: true },
];

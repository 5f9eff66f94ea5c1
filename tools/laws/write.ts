/** Puts the laws into the linter's settings: `npm run laws`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overrides, plugins } from './laws';

const file = fileURLToPath(new URL('../../biome.json', import.meta.url));
const settings = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, `${JSON.stringify({ ...settings, plugins: plugins(), overrides: overrides() }, null, 2)}\n`);

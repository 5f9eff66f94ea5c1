/** `npm run lighthouse`: builds the site for a sub-path, serves it, and prints Lighthouse's scores of its two main screens. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { serveFolder } from '../../src/hosts/node/site';
import { findBrowser, launchOptions } from '../browser';
import { BASE, buildCall } from '../site';

const SCREENS = ['', 's/meta-llama-revenue-sharing/compare/'];
const DEBUGGING_PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const folder = mkdtempSync(join(tmpdir(), 'parallax-lighthouse-'));
const { command, env } = buildCall(folder);
const [program, ...rest] = command;
spawnSync(program, rest, { env, stdio: 'inherit' });
const site = await serveFolder({ folder, base: BASE, port: 0 });
const options = launchOptions(findBrowser());
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${DEBUGGING_PORT}`],
});
try {
  for (const screen of SCREENS) {
    const result = await lighthouse(
      `${site.address}${screen}`,
      { port: DEBUGGING_PORT, onlyCategories: CATEGORIES, output: 'json', logLevel: 'error' },
      {
        extends: 'lighthouse:default',
        settings: { formFactor: 'desktop', screenEmulation: { disabled: true }, throttlingMethod: 'provided' },
      },
    );
    const scores = Object.values(result?.lhr.categories ?? {}).map(
      ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
    );
    process.stdout.write(`${screen || '(stories)'}: ${scores.join(', ')}\n`);
    for (const audit of Object.values(result?.lhr.audits ?? {})) {
      if (audit.score !== null && audit.score < 0.9) process.stdout.write(`  ${audit.id}: ${audit.title}\n`);
    }
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

/** What the list of stories costs with many of them beside what it costs with few: bytes first needed, and script. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { serveFolder } from '../../src/hosts/node/site';
import { INDEX_FILE, indexFiles } from '../../src/story';
import { manyEntries } from '../../src/testing';
import { findBrowser, launchOptions } from '../../tools/browser';
import { BASE, buildCall } from '../../tools/site';
import { Meter } from './measure';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNTS = [10, 1000];
const RUNS = 5;
const ANY_PORT = 0;
const WINDOW = { width: 1440, height: 900 };

/** By number of stories: bytes of the index's first part and of all, gzipped; milliseconds of script until all are listed. */
export async function listFigures(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-list-'));
  const browser = await chromium.launch(launchOptions(findBrowser()));
  try {
    const { command, env } = buildCall(folder);
    const [program, ...rest] = command;
    if (spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env }).status !== 0)
      throw new Error('the site was not built');
    const figures: Record<string, object> = {};
    for (const count of COUNTS) figures[count] = await figuresOf(count, folder, browser);
    process.stdout.write(`list: ${JSON.stringify(figures)}\n`);
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function figuresOf(count: number, folder: string, browser: Browser): Promise<object> {
  const files = indexFiles(manyEntries(count));
  for (const [name, content] of files) writeFileSync(join(folder, 'data', name), content);
  const sizes = new Map([...files].map(([name, content]) => [name, gzipSync(content).length]));
  // It reads the files' sizes once.
  const served = await serveFolder({ folder, base: BASE, port: ANY_PORT });
  const scripts: number[] = [];
  for (let k = 0; k < RUNS; k += 1) scripts.push(await scriptOf(browser, served.address, count));
  await served.close();
  return {
    first: sizes.get(INDEX_FILE),
    all: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    script: Math.round(scripts.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN),
  };
}

async function scriptOf(browser: Browser, address: string, count: number): Promise<number> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  const meter = await Meter.on(page);
  const { script } = await meter.cost(async () => {
    await meter.open(address, '.story h2');
    await page.waitForFunction((all) => document.querySelectorAll('.story h2').length >= all, count);
  });
  await context.close();
  return script;
}

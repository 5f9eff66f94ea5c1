/**
 * How fast Parallax's compare screen is beside two libraries that compare texts, and on a long story of four columns. All
 * in one browser, one after the other, on this machine: only ratios say something elsewhere.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { serveFolder } from '../../src/hosts/node/site';
import { storyFile } from '../../src/story';
import { findBrowser, launchOptions } from '../../tools/browser';
import { BASE, buildCall } from '../../tools/site';
import { type Cost, Meter } from './measure';
import { linesOf, type Size, syntheticStory } from './story';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RIVALS = ['react-diff-viewer', 'codemirror'] as const;
const PAIR: Size = { id: 'bench-pair', columns: 2, paragraphs: 500 };
const WIDE: Size = { id: 'bench-wide', columns: 4, paragraphs: 500 };
/** Every measurement is taken so often, each time on a new page; its median counts. */
const RUNS = 5;
const ANY_PORT = 0;
const WINDOW = { width: 1920, height: 1000 };
const ROWS = '.rows .cell [data-s]';

/** Milliseconds and megabytes. */
interface Figures {
  readonly readable: number;
  readonly memory: number;
  readonly option: number;
}

/** `waiting` in milliseconds until it can be read, all others in milliseconds of script. */
interface WideFigures {
  readonly waiting: number;
  readonly readable: number;
  readonly spine: number;
  readonly mark: number;
  readonly pointer: number;
}

/** Builds the site with both stories in its data and the libraries' page beside it, measures, and says so. */
export async function screenFigures(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-screens-'));
  const browser = await chromium.launch(launchOptions(findBrowser()));
  try {
    await buildAll(folder);
    const served = await serveFolder({ folder, base: BASE, port: ANY_PORT });
    const compare = (id: string, articles: string) => `${served.address}s/${id}/compare/?v=4&a=${articles}`;
    const own = await median(() => onPage(browser, (page) => pairOf(page, compare(PAIR.id, '0.1'))));
    const others: Record<string, Figures> = {};
    for (const library of RIVALS) {
      const address = `${served.address}rivals/index.html?library=${library}`;
      others[library] = await median(() => onPage(browser, (page) => rivalOf(page, address, library)));
    }
    const wide = await median(() => onPage(browser, (page) => wideOf(page, compare(WIDE.id, '0.1.2.3'))));
    await served.close();
    print({ parallax: own, ...others, 'four columns': wide });
    return {
      ratios: Object.fromEntries(RIVALS.map((library) => [library, ratios(own, others[library] as Figures)])),
      fourColumns: mapped(wide, Math.round),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function buildAll(folder: string): Promise<void> {
  const { command, env } = buildCall(folder);
  const [program, ...rest] = command;
  if (spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env }).status !== 0)
    throw new Error('the site was not built');
  const stories = [PAIR, WIDE].map(syntheticStory);
  for (const story of stories) {
    writeFileSync(join(folder, 'data', storyFile(story.id)), JSON.stringify(story));
    // Any story's page is the same: it reads its address.
    cpSync(join(folder, '404.html'), join(folder, 's', story.id, 'compare', 'index.html'));
  }
  const outDir = join(folder, 'rivals');
  await build({
    root: join(ROOT, 'bench/screens/rivals'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    // Top-level await; and nobody downloads it.
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  const [pair] = stories;
  if (pair)
    writeFileSync(join(outDir, 'versions.json'), JSON.stringify({ left: linesOf(pair, 0), right: linesOf(pair, 1) }));
}

async function onPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: 'en',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

/** One mark switched is the option. */
async function pairOf(page: Page, address: string): Promise<Figures> {
  const meter = await Meter.on(page);
  const readable = await meter.open(address, ROWS);
  const memory = await meter.memory();
  const { work } = await switchMark(page, meter);
  return { readable, memory, option: work };
}

async function switchMark(page: Page, meter: Meter): Promise<Cost> {
  await page.locator('.tools > button').first().click();
  const mark = page.locator('.panel input[type="checkbox"]').last();
  await mark.waitFor();
  return meter.cost(() => mark.click());
}

async function rivalOf(page: Page, address: string, library: (typeof RIVALS)[number]): Promise<Figures> {
  const meter = await Meter.on(page);
  const readable = await meter.open(address, library === 'codemirror' ? '.cm-line' : 'table td pre');
  const memory = await meter.memory();
  const { work } = await meter.cost(() => page.locator('#option').click());
  return { readable, memory, option: work };
}

async function wideOf(page: Page, address: string): Promise<WideFigures> {
  const meter = await Meter.on(page);
  let waiting = 0;
  const readable = await meter.cost(async () => {
    waiting = await meter.open(address, ROWS);
  });
  const text = page.locator(ROWS);
  await text.nth(4).hover();
  const pointer = await meter.cost(() => text.nth(6).hover());
  await page.mouse.move(1, 1);
  const mark = await switchMark(page, meter);
  await page.keyboard.press('Escape');
  await page.locator('.sources .v').click();
  const other = page.locator('[role="menuitemradio"]').nth(1);
  await other.waitFor();
  const spine = await meter.cost(() => other.click());
  return { waiting, readable: readable.script, spine: spine.script, mark: mark.script, pointer: pointer.script };
}

/** Of every figure the median over several runs. */
async function median<T extends object>(measure: () => Promise<T>): Promise<T> {
  const runs: T[] = [];
  for (let k = 0; k < RUNS; k += 1) runs.push(await measure());
  const middle = (name: keyof T): number =>
    runs.map((run) => run[name] as number).sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
  return Object.fromEntries(Object.keys(runs[0] as T).map((name) => [name, middle(name as keyof T)])) as T;
}

const TWO_DECIMALS = 100;

/** Parallax over the other: below 1 it is faster or smaller. */
function ratios(own: Figures, other: Figures): Record<string, number> {
  const name = (key: string) => key as keyof Figures;
  return Object.fromEntries(
    Object.keys(own).map((key) => [key, Math.round((own[name(key)] / other[name(key)]) * TWO_DECIMALS) / TWO_DECIMALS]),
  );
}

function mapped(figures: object, change: (figure: number) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, change(figure as number)]));
}

function print(all: Readonly<Record<string, object>>): void {
  for (const [name, figures] of Object.entries(all)) {
    process.stdout.write(`${name}: ${JSON.stringify(mapped(figures, Math.round))}\n`);
  }
}

/**
 * Comparing on the reader's device, in a Chromium that has nothing of the site yet: whether it links what the command
 * line links, how long it takes, and for how long it holds up the page.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { type Served, serveFolder } from '../../src/hosts/node/site';
import { type CompiledStory, storyFile } from '../../src/story';
import { findBrowser, launchOptions } from '../../tools/browser';
import { BASE, buildCall } from '../../tools/site';
import { compare, forgetSentences, give, longestIn, type TextFile, type Times, watch } from './adding';
import { agreementOf } from './agreement';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANY_PORT = 0;
/** The story whose articles are timed, as plain texts. */
const TIMED = 'meta-llama-revenue-sharing';
/** As long as so many of the demonstration's on end, some 500 sentences each. */
const LONG_ARTICLES = { count: 12, times: 12 } as const;
const TYPED = 'Twelve long articles on the same piece of news';

/** `PARALLAX_SITE` names a folder in which the site was already built, for the sub-path of journeys. */
export async function browserFigures(): Promise<object> {
  const built = process.env.PARALLAX_SITE;
  const folder = built ?? mkdtempSync(join(tmpdir(), 'parallax-browser-'));
  if (built === undefined) build(folder);
  const browser = await chromium.launch(launchOptions(findBrowser()));
  const served = await serveFolder({ folder, base: BASE, port: ANY_PORT });
  try {
    const seconds = told('seconds', await timesOf(browser, served));
    const alone = told('with one worker', await timesAlone(browser, served));
    const frames = told('longest tasks', await framesOf(browser, served));
    const links = told('links', await agreements(browser, served, folder));
    // What the machine was doing beside: the more, the less the times say.
    const load = loadavg()[0] ?? Number.NaN;
    const figures = { links, seconds: { ...seconds, alone }, longest: frames, load };
    return JSON.parse(JSON.stringify(figures, (_, value) => (typeof value === 'number' ? rounded(value) : value)));
  } finally {
    await browser.close();
    await served.close();
    if (built === undefined) rmSync(folder, { recursive: true });
  }
}

/** Each as soon as it is known: all of it takes minutes. */
function told<T>(what: string, figures: T): T {
  process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
  return figures;
}

function build(folder: string): void {
  const { command, env } = buildCall(folder);
  const [program, ...rest] = command;
  const { status } = spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new Error('the site could not be built');
}

/** A page in a context with nothing kept. */
async function addingOn<T>(browser: Browser, { address }: Served, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await watch(page);
    await page.goto(`${address}add/`);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** `cold`: nothing kept; `encoder`: with its files kept; `again`: with the vectors of all sentences kept as well. */
function timesOf(browser: Browser, served: Served): Promise<Record<'cold' | 'encoder' | 'again', Times>> {
  const texts = plainTexts(filesOf(TIMED));
  return addingOn(browser, served, async (page) => {
    const anew = async (): Promise<Times> => {
      await page.goto(`${served.address}add/`);
      await give(page, texts);
      return (await compare(page)).times;
    };
    const cold = await anew();
    await forgetSentences(page);
    const encoder = await anew();
    return { cold, encoder, again: await anew() };
  });
}

/** Cold, on a device that says it has one processor: then one worker encodes. */
function timesAlone(browser: Browser, served: Served): Promise<Times> {
  return addingOn(browser, served, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency: 1 });
    await give(page, plainTexts(filesOf(TIMED)));
    return (await compare(page)).times;
  });
}

/** Milliseconds of the longest task of the main thread; 0 where none took 50. */
async function framesOf(browser: Browser, served: Served): Promise<Record<string, number>> {
  const texts = plainTexts(filesOf(TIMED));
  const comparing = await addingOn(browser, served, async (page) => {
    await give(page, texts);
    return longestIn(page, () => compare(page));
  });
  const long = Array.from({ length: LONG_ARTICLES.count }, (_, k): TextFile => {
    const { text = '' } = texts[k % texts.length] ?? {};
    return { name: `${k}.txt`, text: `${text}\n\n`.repeat(LONG_ARTICLES.times) };
  });
  return addingOn(browser, served, async (page) => {
    const reading = await longestIn(page, () => give(page, long));
    const typing = await longestIn(page, () =>
      page.getByLabel('Title', { exact: true }).first().pressSequentially(TYPED, { delay: 30 }),
    );
    return { comparing, reading, typing };
  });
}

/** Of every story of the demonstration, against what the site has of it. */
async function agreements(browser: Browser, served: Served, folder: string): Promise<Record<string, object>> {
  const found: Record<string, object> = {};
  for (const story of stories()) {
    const there = JSON.parse(readFileSync(join(folder, 'data', storyFile(story)), 'utf8')) as CompiledStory;
    found[story] = await addingOn(browser, served, async (page) => {
      await give(page, filesOf(story));
      return agreementOf((await compare(page)).story, there);
    });
  }
  return found;
}

function stories(): string[] {
  const folders = readdirSync(join(ROOT, 'fixtures'), { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.map(({ name }) => name).filter((name) => filesOf(name).length > 1 && name !== 'singles');
}

function filesOf(story: string): TextFile[] {
  const folder = join(ROOT, 'fixtures', story);
  const names = readdirSync(folder)
    .filter((name) => /\.\w+\.md$/u.test(name))
    .sort();
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Without what a fixture says of itself, as somebody has it who copied the article. */
function plainTexts(files: readonly TextFile[]): TextFile[] {
  return files.map(({ name, text }) => ({
    name: basename(name, '.md').concat('.txt'),
    text: text.replace(/^---\n.*?\n---\n/su, '').replace(/^(?:#+|[-*>]|:::.*) ?/gmu, ''),
  }));
}

function rounded(x: number): number {
  return Math.round(x * 1000) / 1000;
}

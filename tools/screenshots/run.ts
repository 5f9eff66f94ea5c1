/**
 * `npm run screenshots [-- folder] [--only=compare,story] [--readme]`: pictures of every screen and state at three
 * widths, light and dark; with `--readme` those that the README shows, into docs/. `PARALLAX_SITE` names a folder
 * in which the site was already built for the sub-path.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { serveFolder } from '../../src/hosts/node/site';
import { findBrowser, launchOptions } from '../browser';
import { BASE, buildCall } from '../site';
import { openScreen, SCREENS, type Screen, screenNamed } from './screens';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANY_PORT = 0;
/** Pictures taken at the same time. */
const AT_ONCE = 2;

interface Picture {
  readonly file: string;
  readonly screen: Screen;
  readonly options: BrowserContextOptions;
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** @param only beginnings of names; all where there is none */
function everyPicture(only: readonly string[]): Picture[] {
  const screens = SCREENS.filter(({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)));
  return screens.flatMap((screen) =>
    SIZES.flatMap((viewport) =>
      THEMES.map((colorScheme) => ({
        file: `${screen.name}-${viewport.width}-${colorScheme}.png`,
        screen,
        options: { viewport, colorScheme },
      })),
    ),
  );
}

function readmePictures(): Picture[] {
  const named = (name: string, width: number, height: number, file: string): Picture => {
    const { extent: _, ...cut } = screenNamed(name);
    return { file, screen: cut, options: { viewport: { width, height }, colorScheme: 'light' } };
  };
  return [
    named('compare-focus', 1440, 900, 'compare.png'),
    named('stories', 1440, 900, 'stories.png'),
    named('compare-focus', 390, 844, 'compare-phone.png'),
    named('add', 1440, 900, 'add.png'),
  ];
}

async function take(browser: Browser, site: string, folder: string, { file, screen, options }: Picture): Promise<void> {
  // Without motion nothing is caught half way.
  const context = await browser.newContext({
    locale: 'en',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  try {
    const page = await context.newPage();
    await openScreen(page, site, screen);
    await page.screenshot({
      path: join(folder, file),
      fullPage: screen.extent === 'page',
      animations: 'disabled',
    });
  } finally {
    await context.close();
  }
}

async function takeAll(site: string, folder: string, pictures: readonly Picture[]): Promise<string[]> {
  const browser = await chromium.launch(launchOptions(findBrowser()));
  const failures: string[] = [];
  const waiting = [...pictures];
  const worker = async (): Promise<void> => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      try {
        await take(browser, site, folder, picture);
      } catch (error) {
        failures.push(`${picture.file}: ${String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await browser.close();
  return failures;
}

/** @returns the folder with the site, and how to be rid of it */
function builtSite(): { folder: string; remove: () => void } {
  const built = process.env.PARALLAX_SITE;
  if (built !== undefined) return { folder: built, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'parallax-site-'));
  const { command, env } = buildCall(folder);
  const [program, ...rest] = command;
  const { status } = spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new Error('the site could not be built');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const folder = values.readme ? join(ROOT, 'docs') : (positionals[0] ?? join(ROOT, 'build/screenshots'));
mkdirSync(folder, { recursive: true });
const { folder: site, remove } = builtSite();
const served = await serveFolder({ folder: site, base: BASE, port: ANY_PORT });
const only = values.only.split(',').filter((name) => name !== '');
const pictures = values.readme ? readmePictures() : everyPicture(only);
const failures = await takeAll(served.address, folder, pictures);
await served.close();
remove();
for (const failure of failures) console.error(failure);
console.log(`${pictures.length - failures.length} pictures in ${folder}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Once before all journeys: the site built for a sub-path, a plain file server for it, and a browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/hosts/node/site';
import { findBrowser, launchOptions } from '../../tools/browser';
import { BASE, buildCall } from '../../tools/site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANY_PORT = 0;

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the first page, ending in `/`. */
    site: string;
    /** Where the browser that all journeys share is reached. */
    browser: string;
  }
}

/** `PARALLAX_SITE` names a folder in which the site was already built, for the same base. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const built = process.env.PARALLAX_SITE;
  const folder = built ?? mkdtempSync(join(tmpdir(), 'parallax-site-'));
  if (built === undefined) build(folder);
  const served = await serveFolder({ folder, base: BASE, port: ANY_PORT });
  const browser = await chromium.launchServer(launchOptions(findBrowser()));
  provide('site', served.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
    if (built === undefined) rmSync(folder, { recursive: true });
  };
}

function build(folder: string): void {
  const { command, env } = buildCall(folder);
  const [program, ...rest] = command;
  const { status } = spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new Error('the site could not be built');
}

/** Finds a Chromium for tests and screenshots, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { type Browser, type Command, chooseBrowser, installations, type Machine } from './choose';

/** Milliseconds after which a command is given up; downloads that are blocked may hang. */
const PATIENCE = 5 * 60_000;
const A_MOMENT = 15_000;

const machine: Machine = {
  hasOwn: () => existsSync(chromium.executablePath()),
  locate: (program) => {
    const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
    return paths.find((path) => existsSync(path) && runs([path, '--version'], 'ignore', A_MOMENT));
  },
  isRoot: process.getuid?.() === 0,
};

function runs([program, ...rest]: Command, stdio: 'inherit' | 'ignore', timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: ['ignore', stdio, stdio], timeout, env }).status === 0;
}

/**
 * Playwright's own, else one on the PATH, else one that it installs; says which.
 * @throws Error where there is none and none can be installed
 */
export function findBrowser(say: (message: string) => void = console.log): Browser {
  const browser = chooseBrowser(machine) ?? install(say);
  if (!browser) throw new Error('no browser, expected Chromium or Chrome on the PATH: install one and try again');
  say(`Browser: ${browser.name}`);
  return browser;
}

function install(say: (message: string) => void): Browser | undefined {
  for (const commands of installations(machine)) {
    for (const command of commands) {
      say(`No browser found; trying: ${command.join(' ')}`);
      if (!runs(command, 'inherit', PATIENCE)) break;
    }
    const browser = chooseBrowser(machine);
    if (browser) return browser;
  }
  return undefined;
}

/** As root Chromium refuses to start in its sandbox; as anybody else it stays in it. */
export function launchOptions({ executablePath }: Browser): LaunchOptions {
  return { chromiumSandbox: !machine.isRoot, ...(executablePath !== undefined && { executablePath }) };
}

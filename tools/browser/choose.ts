/** Which browser the tests take, and what there is to try where there is none. Pure; `find.ts` does it. */

export interface Browser {
  readonly name: string;
  /** Absent where Playwright finds its own. */
  readonly executablePath?: string;
}

export interface Machine {
  /** Whether Playwright's own browser is installed. */
  readonly hasOwn: () => boolean;
  /** Where a program lies on the PATH, if it is there and runs: Ubuntu's `chromium-browser` may be an empty shell. */
  readonly locate: (program: string) => string | undefined;
  readonly isRoot: boolean;
}

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Playwright's own before any on the PATH: it is the one that Playwright was tested with. */
export function chooseBrowser({ hasOwn, locate }: Machine): Browser | undefined {
  if (hasOwn()) return { name: 'Playwright’s own Chromium' };
  for (const program of PROGRAMS) {
    const executablePath = locate(program);
    if (executablePath !== undefined) return { name: executablePath, executablePath };
  }
  return undefined;
}

export type Command = readonly [program: string, ...rest: string[]];

/** Ways to get a browser, the first to be tried first; each is a row of commands that must all succeed. */
export function installations({ isRoot, locate }: Machine): Command[][] {
  const playwright: Command = ['npx', '--no-install', 'playwright', 'install', 'chromium'];
  if (!isRoot) return [[playwright]]; // What it needs of the system asks for a password.
  const withLibraries: Command[] = [playwright, ['npx', '--no-install', 'playwright', 'install-deps', 'chromium']];
  if (locate('apt-get') === undefined) return [withLibraries];
  // Arabic, Chinese and Japanese are empty boxes on a bare machine.
  const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];
  const update: Command = ['apt-get', 'update'];
  return [
    [...withLibraries, ['apt-get', 'install', '-y', ...fonts]],
    [update, ['apt-get', 'install', '-y', 'chromium', ...fonts]],
  ];
}

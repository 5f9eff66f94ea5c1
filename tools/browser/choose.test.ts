import { describe, expect, it } from 'vitest';
import { chooseBrowser, installations, type Machine } from './choose';

function machine(programs: readonly string[], changes: Partial<Machine> = {}): Machine {
  const locate = (program: string): string | undefined => (programs.includes(program) ? `/bin/${program}` : undefined);
  return { hasOwn: () => false, locate, isRoot: false, ...changes };
}

describe('chooseBrowser', () => {
  it('takes Playwright’s own first and lets Playwright find it', () => {
    const browser = chooseBrowser(machine(['chromium'], { hasOwn: () => true }));
    expect(browser).toEqual({ name: expect.stringContaining('Playwright') });
  });

  it.each([
    [['google-chrome', 'chromium'], 'chromium'],
    [['google-chrome-stable', 'chromium-browser'], 'chromium-browser'],
    [['google-chrome-stable', 'google-chrome'], 'google-chrome'],
    [['google-chrome-stable'], 'google-chrome-stable'],
  ])('of %j takes %s', (programs, name) => {
    expect(chooseBrowser(machine(programs))).toEqual({ name: `/bin/${name}`, executablePath: `/bin/${name}` });
  });

  it('takes none where there is none', () => expect(chooseBrowser(machine(['firefox']))).toBeUndefined());
});

describe('installations', () => {
  const tried = (one: Machine): string[][] =>
    installations(one).map((commands) => commands.map((command) => command.join(' ')));
  const playwright = 'npx --no-install playwright install chromium';
  const libraries = 'npx --no-install playwright install-deps chromium';

  it('asks nobody for a password', () => expect(tried(machine(['apt-get']))).toEqual([[playwright]]));

  it('as root adds the libraries', () =>
    expect(tried(machine([], { isRoot: true }))).toEqual([[playwright, libraries]]));

  it('as root on Debian adds fonts, and falls back to its own Chromium', () => {
    expect(tried(machine(['apt-get'], { isRoot: true }))).toEqual([
      [playwright, libraries, 'apt-get install -y fonts-noto-core fonts-noto-cjk'],
      ['apt-get update', 'apt-get install -y chromium fonts-noto-core fonts-noto-cjk'],
    ]);
  });
});

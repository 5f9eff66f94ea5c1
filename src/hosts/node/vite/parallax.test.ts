import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parallax } from './parallax';

const FIXTURES = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const BROKEN = '---\nlang: xx-nothing\n---\n\nThe ferry left.\n';
const FAULT = 'singles/broken.en.md:2: `lang` is `xx-nothing`, expected';

let root = '';
/** Real articles with their judgements, so that no encoder is loaded. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax-vite-'));
  mkdirSync(join(root, 'fixtures'));
  cpSync(join(FIXTURES, 'judgements'), join(root, 'fixtures/judgements'), { recursive: true });
  cpSync(join(FIXTURES, 'singles'), join(root, 'fixtures/singles'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<html><head><title>x</title></head><script type="module" src="/m.js"></script></html>',
  );
  writeFileSync(join(root, 'm.js'), 'document.body.append("here");');
});
afterEach(() => rmSync(root, { recursive: true }));

function config(): InlineConfig {
  return { root, base: '/sub/', configFile: false, logLevel: 'silent', plugins: [parallax()] };
}

function breakFixture(): void {
  writeFileSync(join(root, 'fixtures/singles/broken.en.md'), BROKEN);
}

describe('in the build', () => {
  it('emits the data and a page for each address, whose files are found from any depth', async () => {
    await build(config());
    expect(readdirSync(join(root, 'dist/data')).sort()).toEqual([
      '401.json',
      '402.json',
      'index.json',
      'search.0.json',
      'search.json',
    ]);
    const [home, deep, unknown] = ['index.html', 's/401/index.html', '404.html'].map((file) =>
      readFileSync(join(root, 'dist', file), 'utf8'),
    );
    const script = /<script[^>]* src="(\/sub\/assets\/[^"]+\.js)"/.exec(home as string)?.[1];
    expect(script).toBeDefined();
    for (const html of [deep, unknown]) expect(html).toContain(`src="${script}"`);
    expect(deep).toContain('Content-Security-Policy');
    expect(deep).not.toMatch(/<script(?![^>]* src=)|<style|style=/);
  });

  it('fails with every fault', async () => {
    breakFixture();
    await expect(build(config())).rejects.toThrow(FAULT);
  });
});

/** The system tells of a saved file when it comes to it: on a busy machine that takes seconds. */
const PATIENCE = 30_000;

describe('while developing', () => {
  let server: ViteDevServer;
  afterEach(() => server.close());

  async function get(path: string): Promise<[number, unknown]> {
    const response = await fetch(new URL(path, server.resolvedUrls?.local[0]));
    return [response.status, response.ok ? await response.json() : undefined];
  }

  it('serves the data and renews it when a fixture is saved, what is whole beside what is broken', {
    timeout: 2 * PATIENCE,
  }, async () => {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    const send = vi.spyOn(server.ws, 'send');
    await server.listen();
    expect(await get('data/index.json')).toEqual([200, expect.objectContaining({ stories: [] })]);
    expect(await get('data/problems.json')).toEqual([200, { problems: [] }]);
    expect(await get('data/nothing.json')).toEqual([404, undefined]);

    const problems = [expect.objectContaining({ file: 'singles/broken.en.md', line: 2, severity: 'error' })];
    // Saved again and again: what is saved before the watcher has looked around is not told.
    const saved = (): void => {
      breakFixture();
      expect(send).toHaveBeenCalledWith('parallax:stories', { problems });
    };
    await vi.waitFor(saved, { timeout: PATIENCE, interval: 500 });
    expect(await get('data/problems.json')).toEqual([200, { problems }]);
    expect((await get('data/401.json'))[0]).toBe(200);
  });
});

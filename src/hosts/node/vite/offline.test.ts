import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { offlinePlugin } from './offline';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax-offline-'));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, 'index.html'), '<html><head></head><script type="module" src="/m.js"></script></html>');
  writeFileSync(
    join(root, 'm.js'),
    "import('./later.js'); new Worker(new URL('./engine.js', import.meta.url), { type: 'module' });",
  );
  writeFileSync(join(root, 'later.js'), 'document.body.append("here");');
  writeFileSync(join(root, 'engine.js'), 'postMessage("compared");');
});
afterEach(() => rmSync(root, { recursive: true }));

it('makes a worker that knows the shell, and apart from it the engine’s script', async () => {
  const data: Plugin = {
    name: 'data',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'data/index.json', source: '{}' });
    },
  };
  await build({ root, configFile: false, logLevel: 'silent', plugins: [offlinePlugin(), data] });
  const worker = readFileSync(join(root, 'dist/offline.js'), 'utf8');
  const shell = [...worker.matchAll(/\{url:`([^`]+)`,revision:(null|`[0-9a-f]{16}`)\}/gu)].map(
    ([, url, revision]) => `${url?.replace(/-[\w-]{8}(?=\.)/u, '')} ${revision === 'null' ? 'by name' : 'by content'}`,
  );
  expect(shell.sort()).toEqual([
    'assets/index.js by name',
    'assets/later.js by name',
    'icon.svg by content',
    'index.html by content',
  ]);
  expect(worker.match(/\[`assets\/engine-[\w-]{8}\.js`\]/gu)).toHaveLength(1);
  expect(worker).not.toContain('data/index.json');
  // A script, not a module.
  expect(worker).toMatch(/^\(function\(\)/u);
});

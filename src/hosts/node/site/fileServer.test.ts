import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from './fileServer';

let folder = '';
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-served-'));
  mkdirSync(join(folder, 's/ferry'), { recursive: true });
  for (const file of ['index.html', '404.html', 's/ferry/index.html']) writeFileSync(join(folder, file), file);
  served = await serveFolder({ folder, base: '/sub/path/', port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string): Promise<[number, string]> {
  const response = await fetch(new URL(path, served.address), { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

describe('serveFolder', () => {
  it.each([
    ['/sub/path/', 200, 'index.html'],
    ['/sub/path/s/ferry/?a=1', 200, 's/ferry/index.html'],
    ['/sub/path/s/whale/compare/', 404, '404.html'],
    ['/sub/path/%E0%A4%A', 404, '404.html'],
    ['/sub/pathology', 404, '404.html'],
    ['/s/ferry/', 404, '404.html'],
    ['/', 302, '/sub/path/'],
    ['/sub/path', 302, '/sub/path/'],
  ])('answers %s with %d %s', async (path, status, content) => expect(await get(path)).toEqual([status, content]));

  it('takes the next port where one is taken', async () => {
    const { port } = new URL(served.address);
    const other = await serveFolder({ folder, base: '/', port: Number(port) });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(Number(port));
    await other.close();
  });
});

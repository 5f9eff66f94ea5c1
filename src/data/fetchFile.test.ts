import { afterEach, describe, expect, it, vi } from 'vitest';
import { FormatError } from '../story';
import { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { createQueryClient } from './queryClient';

const json = (text: string, init?: ResponseInit) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' }, ...init });

async function failureOf(answer: () => Promise<Response>, { read = (it: unknown): unknown => it, onLine = true } = {}) {
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('navigator', { onLine });
  try {
    await fetchFile('x.json', read, new AbortController().signal);
  } catch (error) {
    return error instanceof DataError ? error.kind : error;
  }
  return 'none';
}

describe('a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is read', async () => {
    vi.stubGlobal('fetch', async () => json('{"a":1}'));
    expect(await fetchFile('x.json', (it) => it, new AbortController().signal)).toEqual({ a: 1 });
  });

  it('is asked for inside the site’s folder of data', async () => {
    const fetched = vi.fn(async () => json('1'));
    vi.stubGlobal('fetch', fetched);
    await fetchFile('a%20b.json', (it) => it, new AbortController().signal);
    expect(fetched).toHaveBeenCalledWith('/data/a%20b.json', expect.anything());
  });

  it.each([
    ['not-found', async () => json('', { status: 404 })],
    ['not-found', async () => json('', { status: 410 })],
    [
      'not-found',
      async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    ],
    ['network', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['network', async () => json('', { status: 503 })],
    ['malformed', async () => json('{"a":')],
  ] as const)('fails as %s', async (kind, answer) => {
    expect(await failureOf(answer)).toBe(kind);
  });

  it('fails as offline where the device has no network, and no copy', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('Failed to fetch')), { onLine: false })).toBe('offline');
  });

  it('fails as malformed where it isn’t what it should be', async () => {
    const read = () => {
      throw new FormatError('stories[0]', 'missing', 'a value');
    };
    expect(await failureOf(async () => json('{}'), { read })).toBe('malformed');
  });
});

describe('the query client', () => {
  it('asks again only where that may help', () => {
    const { retry } = createQueryClient().getDefaultOptions().queries ?? {};
    if (typeof retry !== 'function') throw new Error('no rule');
    expect(retry(0, new DataError('network', ''))).toBe(true);
    expect(retry(2, new DataError('network', ''))).toBe(false);
    expect(retry(0, new DataError('malformed', ''))).toBe(false);
    expect(retry(0, new DataError('not-found', ''))).toBe(false);
  });
});

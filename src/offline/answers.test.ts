import { afterEach, describe, expect, it, vi } from 'vitest';
import { KEPT_COPY } from './agreed';
import { dataAnswers } from './answers';

const request = new Request('https://parallax.example/data/harbour.json');
const page = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
// What Workbox passes besides is not looked at.
const given = (more: object) => ({ request, event: undefined, state: {}, ...more }) as never;

async function kept(response: Response): Promise<{ readonly isKept: boolean; readonly isForgotten: boolean }> {
  const forget = vi.fn(async () => true);
  vi.stubGlobal('caches', { open: async () => ({ delete: forget }) });
  const taken = await dataAnswers().cacheWillUpdate?.(given({ response }));
  return { isKept: taken === response, isForgotten: forget.mock.calls.length > 0 };
}

afterEach(() => vi.unstubAllGlobals());

describe('the site’s answer', () => {
  it('is kept', async () => {
    expect(await kept(Response.json({}))).toEqual({ isKept: true, isForgotten: false });
  });

  it.each([
    ['404', new Response('', { status: 404 })],
    ['410', new Response('', { status: 410 })],
    ['a page where the file was', new Response('<!doctype html>', page)],
  ])('that a story is gone takes it off the device: %s', async (_, response) => {
    expect(await kept(response)).toEqual({ isKept: false, isForgotten: true });
  });

  it('that says something else changes nothing', async () => {
    expect(await kept(new Response('', { status: 403 }))).toEqual({ isKept: false, isForgotten: false });
  });

  it('that it is at fault counts as none', async () => {
    const fault = new Response('', { status: 503 });
    await expect(dataAnswers().fetchDidSucceed?.(given({ response: fault }))).rejects.toThrow('status 503');
    const good = Response.json({});
    expect(await dataAnswers().fetchDidSucceed?.(given({ response: good }))).toBe(good);
  });
});

describe('the device’s own copy', () => {
  it('is marked, and the same otherwise', async () => {
    const cachedResponse = Response.json({ id: 'harbour' });
    const copy = await dataAnswers().cachedResponseWillBeUsed?.(given({ cacheName: '', cachedResponse }));
    expect(copy?.headers.has(KEPT_COPY)).toBe(true);
    expect(copy?.headers.get('Content-Type')).toMatch(/^application\/json/u);
    expect(await copy?.json()).toEqual({ id: 'harbour' });
  });

  it('may be missing', async () => {
    expect(await dataAnswers().cachedResponseWillBeUsed?.(given({ cacheName: '' }))).toBeNull();
  });
});

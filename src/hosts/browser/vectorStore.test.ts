import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keptVectors } from './vectorStore';

const vector = (value: number) => Int8Array.of(value, -value);

test('what was kept is there the next time, what was only set is not', async () => {
  const first = await keptVectors();
  first.set('a', vector(1));
  expect(await first.get('a')).toEqual(vector(1));
  expect(await (await keptVectors()).get('a')).toBeUndefined();
  await first.keep();
  const second = await keptVectors();
  expect([await second.get('a'), await second.get('b')]).toEqual([vector(1), undefined]);
});

test('where the browser keeps nothing it serves the page alone', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const store = await keptVectors();
  store.set('c', vector(3));
  await store.keep();
  expect(await store.get('c')).toEqual(vector(3));
  vi.unstubAllGlobals();
});

import { strToU8 } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVIL, INJECTED, injections } from '../../testing';
import { CARRIERS } from './formats/injected.testing';
import { type Reading, readBytes, readPasted } from './readSource';

const TEXTS = injections(520);
const FACTS = ['title', 'outlet', 'byline', 'published', 'url', 'kind', 'revises', 'story'];
const BLOCK = ['text', 'role', 'level', 'number', 'lang'];

/** What stands in a reading beside text, and addresses that are none of http: nothing may. */
function beyondText({ read }: Reading): string[] {
  if (typeof read === 'string' || 'corrections' in read) return [];
  const { facts, blocks } = read;
  const url = facts.url === undefined || /^https?:\/\//u.test(facts.url) ? [] : [facts.url];
  return [facts, ...blocks]
    .flatMap((part, k) => {
      const known = k === 0 ? FACTS : BLOCK;
      const isPlain = Object.getPrototypeOf(part) === Object.prototype;
      const odd = Object.entries(part).filter(
        ([name, value]) => !known.includes(name) || (typeof value !== 'string' && typeof value !== 'number'),
      );
      return [...odd.map(([name]) => name), ...(isPlain ? [] : ['prototype'])];
    })
    .concat(url);
}

let globals: string[] = [];
let page = '';
const asked = vi.fn();
beforeEach(() => {
  globals = Object.getOwnPropertyNames(globalThis);
  page = document.documentElement.outerHTML;
  for (const name of ['alert', 'confirm', 'fetch']) vi.stubGlobal(name, asked);
  vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(asked);
});
afterEach(() => vi.restoreAllMocks());

function expectUntouched(): void {
  expect(asked).not.toHaveBeenCalled();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(globals);
  expect(({} as Record<string, unknown>)[INJECTED]).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(page);
  expect([localStorage.length, location.href.includes(EVIL)]).toEqual([0, false]);
}

/** Some together, so that all of them come in every way within seconds; one by one a browser reads them, in a journey. */
const TOGETHER = 40;
const GROUPS = Array.from({ length: TEXTS.length / TOGETHER }, (_, k) =>
  TEXTS.slice(k * TOGETHER, (k + 1) * TOGETHER).join('\n\n'),
);

test('nothing that is pasted runs, and only text comes of it', async () => {
  const readings = (await Promise.all(GROUPS.map((text) => readPasted('pasted', text)))).flat();
  expect(readings.length).toBeGreaterThanOrEqual(GROUPS.length);
  expect(readings.flatMap(beyondText)).toEqual([]);
  expectUntouched();
});

test.each(CARRIERS.map((carrier) => ({ how: carrier('…').name, carrier })))(
  'nothing in $how runs',
  async ({ carrier }) => {
    for (const text of GROUPS) {
      const { name, content } = carrier(text);
      const readings = await readBytes(name, typeof content === 'string' ? strToU8(content) : content);
      expect(readings.flatMap(beyondText), text).toEqual([]);
    }
    expectUntouched();
  },
);

test('what is well formed is read, so that nothing is safe for want of being looked at', async () => {
  const refused: string[] = [];
  for (const carrier of CARRIERS) {
    const { name, content } = carrier(TEXTS[0] as string);
    const readings = await readBytes(name, typeof content === 'string' ? strToU8(content) : content);
    if (readings.every(({ read }) => typeof read === 'string')) refused.push(name);
  }
  expect(refused).toEqual(['raw.json', 'raw.xml', 'corrections.json']);
});

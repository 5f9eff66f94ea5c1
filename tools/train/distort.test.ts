import { describe, expect, test } from 'vitest';
import { halves } from './cut';
import { distort } from './distort';
import { figuresOf } from './figures';
import { windowShift } from './shift';
import type { Story } from './stories';

const LANGS = ['en', 'fr', 'de', 'id', 'zh'];

function story(id: string, first: number): Story {
  return {
    id,
    versions: LANGS.map((lang) => ({
      lang,
      sentences: Array.from({ length: 12 }, (_, k) => ({
        src: [String(first + k)],
        text: `${lang} ${first + k} said the minister, and then the ferry left again.`,
      })),
    })),
  };
}

const stories = [story('a', 0), story('b', 100), story('c', 200)];
const all = (): boolean => true;

describe('cut in halves', () => {
  test('a sentence parts after a clause, between words or between signs', () => {
    expect(halves('The ferry ran aground, the captain said.', 0.5, true)).toEqual([
      'The ferry ran aground,',
      'the captain said.',
    ]);
    expect(halves('The ferry ran aground near the old harbour', 0.5, false)).toEqual([
      'The ferry ran aground',
      'near the old harbour',
    ]);
    expect(halves('渡轮在旧港口附近搁浅船长说没有人受伤', 0.5, true)?.join('')).toBe(
      '渡轮在旧港口附近搁浅船长说没有人受伤',
    );
  });

  test('a short one stays whole', () => {
    expect(halves('Yes, it is.', 0.5, true)).toBeUndefined();
  });
});

describe('distorted stories', () => {
  const drawn = distort(stories, 20, 'seed', all);

  test('are the same for the same seed, others for another', () => {
    expect(distort(stories, 20, 'seed', all)).toEqual(drawn);
    expect(distort(stories, 20, 'other', all)).not.toEqual(drawn);
  });

  test('have two to five versions, and say nothing that their stories did not', () => {
    expect(new Set(drawn.map((one) => one.story.versions.length))).toEqual(new Set([2, 3, 4, 5]));
    for (const { story: made } of drawn) {
      for (const { lang, sentences } of made.versions) {
        for (const { src, text } of sentences) {
          for (const fact of src) expect(Number(fact) % 100).toBeLessThan(12);
          expect(text === '' || text.startsWith(lang) || !/^(en|fr|de|id|zh) /.test(text)).toBe(true);
        }
      }
    }
  });

  test('halve, merge, split, drop, repeat and own', () => {
    const sentences = drawn.flatMap((one) => one.story.versions.flatMap((version) => version.sentences));
    expect(sentences.some(({ src }) => src.length === 2)).toBe(true);
    expect(sentences.some(({ text }) => text.startsWith('and then'))).toBe(true);
    const repeats = drawn.flatMap((one) =>
      one.story.versions.map((v) => v.sentences.length - new Set(v.sentences.flatMap(({ src }) => src)).size),
    );
    expect(Math.max(...repeats)).toBeGreaterThan(0);
    expect(Math.min(...drawn.map((one) => one.story.versions[0]?.sentences.length ?? 0))).toBeLessThan(10);
  });

  test('are joined with nobody who is kept aside', () => {
    for (const { from, story: made } of distort(stories, 30, 'seed', (a, b) => a % 2 === b % 2)) {
      const facts = made.versions.flatMap(({ sentences }) => sentences.flatMap(({ src }) => src.map(Number)));
      if (from === 1) expect(facts.every((fact) => fact >= 100 && fact < 200)).toBe(true);
      else expect(facts.every((fact) => fact < 100 || fact >= 200)).toBe(true);
    }
  });
});

test('figures of a perfect answer are perfect', () => {
  const one = { id: 'x', versions: [story('a', 0).versions[0], story('a', 6).versions[1]].flatMap((v) => v ?? []) };
  const reasons = { similarity: 1, ranks: [1, 1], leads: [0, 0], support: 0, vouching: [] } as const;
  const links = Array.from({ length: 6 }, (_, k) => ({ a: [0, k + 6], b: [1, k], p: 1, reasons }) as const);
  const verdict = (linked: boolean) => ({ verdict: linked ? 'linked' : 'only', nearest: [] }) as const;
  const sentences = [0, 1].map((v) => Array.from({ length: 12 }, (_, k) => verdict(v === 0 ? k >= 6 : k < 6)));
  expect(figuresOf([one], [{ links, sentences }])).toEqual({
    linksPrecision: 1,
    linksRecall: 1,
    links: 1,
    only: 1,
    onlyPrecision: 1,
    onlyRecall: 1,
    unsure: 0,
    calibration: 0,
    onlyCalibration: 0,
  });
});

test('the shift of windows leaves out sentences that are not cut', () => {
  const vector = (...values: number[]): Float32Array => Float32Array.from(values);
  const cut = { whole: vector(0, 1), windows: [vector(1, 0), vector(0, 1)] };
  const uncut = { whole: vector(0, 1), windows: [vector(1, 0), vector(1, 0)] };
  expect(windowShift([cut, uncut])).toEqual([0.5, -0.5]);
});

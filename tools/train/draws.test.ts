import { describe, expect, test } from 'vitest';
import { draws } from './draws';
import { foldsOf } from './judge';
import type { Story } from './stories';

function story(id: string, articles: number, fact: (article: number, sentence: number) => string): Story {
  return {
    id,
    versions: Array.from({ length: articles }, (_, v) => ({
      lang: 'en',
      sentences: Array.from({ length: 20 }, (__, k) => ({ src: [fact(v, k)], text: `${id} ${v} ${k}` })),
    })),
  };
}

describe('stories made of one that was written', () => {
  const whole = story('s', 4, (_, k) => `s ${k}`);
  const made = draws(whole, 'seed');

  test('are the same for the same seed, others for another', () => {
    expect(draws(whole, 'seed')).toEqual(made);
    expect(draws(whole, 'other')).not.toEqual(made);
  });

  test('are the story, twice less one article, every two of them, and six of cut ones', () => {
    expect(made).toHaveLength(1 + 2 + 6 + 6);
    expect(made[0]?.versions).toEqual(whole.versions);
    expect(made.slice(1, 3).map(({ versions }) => versions.length)).toEqual([3, 3]);
    const pairs = made.slice(3, 9).map(({ versions }) => versions.map((version) => whole.versions.indexOf(version)));
    expect(pairs).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  test('hold small articles, cut out of one piece, and never fewer than two', () => {
    const lengths = made.slice(9).flatMap(({ versions }) => versions.map(({ sentences }) => sentences.length));
    expect(lengths.some((length) => length <= 8)).toBe(true);
    expect(lengths.every((length) => length >= 1)).toBe(true);
    for (const { versions } of made) {
      expect(versions.length).toBeGreaterThanOrEqual(2);
      for (const { sentences } of versions) {
        const places = sentences.map(({ text }) => Number(text.split(' ')[2]));
        expect(places).toEqual(places.map((_, k) => (places[0] as number) + k));
      }
    }
  });

  test('of two articles are not made again', () => {
    expect(
      draws(
        story('t', 2, (_, k) => `t ${k}`),
        'seed',
      ),
    ).toHaveLength(1 + 6);
  });
});

test('stories that share a fact are kept aside together, in whatever file they are', () => {
  const stories = [
    ...Array.from({ length: 9 }, (_, n) => story(`a${n}`, 2, (_v, k) => `a${n} ${k}`)),
    story('again', 2, (_v, k) => `a4 ${k}`),
  ];
  const folds = foldsOf(stories);
  expect(folds[9]).toBe(folds[4]);
  expect(new Set(folds).size).toBeGreaterThan(4);
});

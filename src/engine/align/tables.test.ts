import { describe, expect, test } from 'vitest';
import { seededDirection } from '../../testing';
import type { EncodedArticle } from './article';
import { PAIR_MODELS, type PairModel, seen, tablesOf } from './tables';
import { weightsFor } from './weights';

function article(name: string, sentences: number): EncodedArticle {
  const all = Array.from({ length: sentences }, (_, k) => seededDirection(`${name} ${k}`));
  return {
    vectors: all.map((whole) => ({ whole, windows: [whole, whole, whole, whole] })),
    lengths: all.map((_, k) => 20 + 7 * k),
    normalForms: all.map((_, k) => `${name} ${k}`),
  };
}

const tables = tablesOf(seen([article('a', 4), article('b', 5), article('c', 1)]), weightsFor(3));

describe.each(Object.keys(PAIR_MODELS) as PairModel[])('the model of pairs called %s', (model) => {
  const { names, featuresOf } = PAIR_MODELS[model];

  test('has a weight and a value for each of its features, by name', () => {
    for (const count of [2, 3]) {
      expect(Object.keys(weightsFor(count)[model]).sort()).toEqual([...names, 'bias'].sort());
    }
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const features = featuresOf(tables, a, b);
      const { rows, columns } = tables.linked.get(a, b);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          const into = new Float64Array(names.length).fill(Number.NaN);
          features(i, j, into);
          expect([...into].filter(Number.isNaN)).toEqual([]);
        }
      }
    }
  });
});

test('tables are seen from either side', () => {
  const [there, back] = [tables.linked.get(0, 1), tables.linked.get(1, 0)];
  expect([back.rows, back.columns]).toEqual([there.columns, there.rows]);
  expect(() => tables.linked.get(1, 1)).toThrow('articles 1 and 1');
});

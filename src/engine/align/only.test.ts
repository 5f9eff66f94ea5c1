import { describe, expect, test } from 'vitest';
import type { CentredArticle } from './article';
import { matrix, shiftedBy } from './matrix';
import { isOnly, ONLY, type Other, onlyFeatures } from './only';

describe('a sentence without a link', () => {
  test.each([
    [0.82, true],
    [0.81, false],
    [0.5, false],
  ])('that nobody else says by %s is an addition: %s', (only, expected) => {
    expect(isOnly(only)).toBe(expected);
  });
});

describe('what is known of a sentence without a link', () => {
  const vectors = [0, 1, 2].map(() => Float32Array.of(1, 0));
  const cells = [1, 0.6, -0.2, 0.6, 1, 0.3, -0.2, 0.3, 1];
  const own: CentredArticle = {
    vectors,
    plain: shiftedBy(vectors, new Float64Array(2)),
    windows: [],
    lengths: [10, 20, 30],
    logLengths: [-0.7, 0, 0.4],
    own: matrix(3, 3, (i, j) => cells[3 * i + j] as number),
  };
  const table = (...rows: number[][]) => matrix(rows.length, rows[0]?.length ?? 0, (i, j) => rows[i]?.[j] as number);
  const other = (p: number[][], likeness: number[][]): Other => {
    const alike = table(...likeness);
    return {
      article: own,
      p: table(...p),
      likeness: { cosine: alike, csls: alike, window: alike, plain: alike, plainCsls: alike },
    };
  };
  const others = [
    other(
      [
        [0.5, 0.25],
        [0, 0],
        [0.125, 0],
      ],
      [
        [0.5, 0.1],
        [0.2, 0],
        [0.3, 0],
      ],
    ),
    other([[0.5], [0.25], [0]], [[0.4], [0.6], [0.1]]),
  ];
  const features = onlyFeatures(own, others, () => []);
  const named = (name: (typeof ONLY)[number]): number[] => features.map((row) => row[ONLY.indexOf(name)] as number);
  const closeTo = (values: readonly number[]) => values.map((x) => expect.closeTo(x, 5));

  test('is how likely any other article says it, as a logit', () => {
    // 1 − ½·½, 1 − 1·¾, 1 − ⅞·1.
    expect(named('said')).toEqual(closeTo([Math.log(3), Math.log(1 / 3), Math.log(1 / 7)]));
  });

  test('is what comes nearest in any other article, and how many of its own have less', () => {
    for (const name of ['cosine', 'csls', 'window', 'plain', 'plainCsls'] as const) {
      expect(named(name)).toEqual(closeTo([0.5, 0.6, 0.3]));
    }
    for (const name of ['cosineRank', 'plainRank'] as const) expect(named(name)).toEqual(closeTo([1 / 3, 2 / 3, 0]));
  });

  test('is the largest sum of its candidates in one article', () => {
    expect(named('rowSum')).toEqual(closeTo([0.75, 0.25, 0.125]));
  });

  test('is how close the closest article is, how many there are, and how long the sentence is', () => {
    expect(named('closeness')).toEqual(closeTo([0.25, 0.25, 0.25]));
    expect(named('articles')).toEqual(closeTo([Math.log(3), Math.log(3), Math.log(3)]));
    expect(named('length')).toEqual([-0.7, 0, 0.4]);
  });

  test('is how alike another sentence of its own article is, and one that others say', () => {
    expect(named('own')).toEqual(closeTo([0.6, 0.6, 0.3]));
    // .6·¼ of the second; .6·¾ of the first; .3·¼ of the second.
    expect(named('echo')).toEqual(closeTo([0.15, 0.45, 0.075]));
  });
});

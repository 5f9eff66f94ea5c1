import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededDirection, seededNumbers } from '../../testing';
import type { Marks } from './marks';
import { type Groupable, groupArticles } from './stories';

/** A vector at this cosine to the first axis, in the plane of the axis given. */
function near(cosine: number, axis = 1): Float32Array {
  const vector = new Float32Array(4);
  vector[0] = cosine;
  vector[axis] = Math.sqrt(1 - cosine * cosine);
  return vector;
}

const article = (id: string, vector: Float32Array | undefined, facts: Partial<Groupable> = {}): Groupable => ({
  id,
  vector,
  ...facts,
});

const groupsOf = (articles: readonly Groupable[]) => groupArticles(articles).stories;

const marked = (names: string, figures = ''): Marks => ({
  names: new Set(names.split(' ').filter(Boolean)),
  figures: new Set(figures.split(' ').filter(Boolean)),
});

describe('articles without a story of their own', () => {
  test('are together from a similarity of .6', () => {
    expect(groupsOf([article('a', near(1)), article('b', near(0.61))])).toEqual([['a', 'b']]);
    expect(groupsOf([article('a', near(1)), article('b', near(0.59))])).toEqual([['a'], ['b']]);
  });

  test('must be more alike by .15 where they are more than ten days apart', () => {
    const group = (cosine: number, day: string): number =>
      groupsOf([article('a', near(1), { published: '2025-03-20' }), article('b', near(cosine), { published: day })])
        .length;
    expect(group(0.65, '2025-03-30')).toBe(1);
    expect(group(0.65, '2025-03-31')).toBe(2);
    expect(group(0.65, '2025-03-09')).toBe(2);
    expect(group(0.74, '2025-03-31')).toBe(2);
    expect(group(0.76, '2026-03-31')).toBe(1);
  });

  test('are not held apart by a date that is not known', () => {
    expect(groupsOf([article('a', near(1), { published: '2025-03-20' }), article('b', near(0.65))])).toEqual([
      ['a', 'b'],
    ]);
  });

  test('are alone where they say nothing', () => {
    expect(groupsOf([article('a', near(1)), article('b', undefined), article('c', undefined)])).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
});

describe('names and figures', () => {
  const flood = (id: string, names: string, figures: string, cosine: number): Groupable =>
    article(id, near(cosine), { marks: marked(names, figures) });

  test('hold apart what is told in the same phrases of two places', () => {
    const articles = [
      flood('a', 'oste bren', '40', 1),
      flood('b', 'dur', '', 0.86),
      flood('c', 'oste bren', '40', 1),
      flood('d', 'dur', '', 0.86),
    ];
    expect(groupsOf(articles)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(groupsOf([flood('a', 'oste bren', '', 1), flood('b', 'dur', '', 0.86)])).toHaveLength(2);
  });

  test('join what is told in other words', () => {
    const [names, figures] = ['oste bren mila tarn keld', '40 1200'];
    expect(groupsOf([flood('a', names, figures, 1), flood('b', names, figures, 0.4)])).toHaveLength(1);
    expect(groupsOf([flood('a', names, figures, 1), flood('b', names, figures, 0.2)])).toHaveLength(2);
  });

  test('say nothing of an article in a script without capitals', () => {
    expect(groupsOf([flood('a', 'oste bren', '', 1), flood('b', '', '', 0.61)])).toHaveLength(1);
  });

  test('weigh less the more articles have them', () => {
    const others = Array.from({ length: 20 }, (_, k) =>
      article(`x${k}`, near(-1), { marks: marked('ion', `${100 + k}`) }),
    );
    const told = (names: string): number =>
      groupsOf([flood('a', names, '', 1), flood('b', names, '', 0.5), ...others]).filter((ids) => ids.includes('a'))[0]
        ?.length ?? 0;
    expect(told('oste bren')).toBe(2);
    expect(told('ion')).toBe(1);
  });
});

describe('stories that are nearly alike enough', () => {
  test('are told as related, the nearest first', () => {
    const articles = [
      article('a', near(1)),
      article('b', near(0.55)),
      article('c', near(0.52, 2)),
      article('d', near(-1)),
    ];
    expect(groupArticles(articles)).toEqual({
      stories: [['a'], ['b'], ['c'], ['d']],
      related: [
        [0, 1],
        [0, 2],
      ],
    });
  });

  test('are not where both are explicit', () => {
    const told = (story?: string) =>
      groupArticles([article('a', near(1), { story: 's' }), article('b', near(0.55), { story })]).related;
    expect(told()).toEqual([[0, 1]]);
    expect(told('t')).toEqual([]);
  });
});

describe('an explicit story', () => {
  test('wins over what the articles say', () => {
    const unlike = [article('a', near(1), { story: 's' }), article('b', near(-1), { story: 's' })];
    expect(groupsOf(unlike)).toEqual([['a', 'b']]);
    const alike = [article('a', near(1), { story: 's' }), article('b', near(1), { story: 't' })];
    expect(groupsOf(alike)).toEqual([['a'], ['b']]);
  });

  test('takes in articles without one that are like its own on the mean', () => {
    const articles = [article('a', near(1), { story: 's' }), article('b', near(0.2), { story: 's' })];
    // Cosines to a and b: .95 and .95·.2 + .312·.98 = .496; the mean is .72.
    expect(groupsOf([...articles, article('c', near(0.95))])).toEqual([['a', 'b', 'c']]);
    // .6 and, in the other plane, .12: .36.
    expect(groupsOf([...articles, article('c', near(0.6, 2))])).toEqual([['a', 'b'], ['c']]);
  });

  test('is not joined to another by an article between them', () => {
    const articles = [
      article('a', near(1), { story: 's' }),
      article('b', near(0.99), { story: 't' }),
      article('c', near(0.999)),
    ];
    const groups = groupsOf(articles);
    expect(groups.filter((ids) => ids.includes('c'))[0]).toHaveLength(2);
    expect(groups.some((ids) => ids.includes('a') && ids.includes('b'))).toBe(false);
  });

  test('keeps an article that says nothing, and goes by the others', () => {
    const articles = [
      article('a', near(1), { story: 's' }),
      article('b', undefined, { story: 's' }),
      article('c', near(0.9)),
    ];
    expect(groupsOf(articles)).toEqual([['a', 'b', 'c']]);
  });
});

test('of two equally near, the one whose id comes first is joined, whatever the order', () => {
  const articles = [
    article('b', near(1)),
    article('a', near(0.65)),
    article(
      'c',
      near(0.65).map((x, k) => (k === 1 ? -x : x)),
    ),
  ];
  for (const given of [articles, [...articles].reverse()]) expect(groupsOf(given)).toEqual([['a', 'b'], ['c']]);
});

test('the order of the articles changes nothing', () => {
  const anyArticles = fc.record({ count: fc.integer({ min: 0, max: 9 }), seed: fc.nat() }).map(({ count, seed }) => {
    const next = seededNumbers(`stories ${seed}`);
    return Array.from({ length: count }, (_, k): Groupable => {
      const topic = seededDirection(`topic ${Math.floor(next() * 3)}`, 8);
      const own = seededDirection(`own ${seed} ${k}`, 8);
      const mixed = topic.map((x, at) => x + 0.9 * (own[at] as number));
      const draw = next();
      return {
        id: `id${k}`,
        vector: draw < 0.1 ? undefined : mixed.map((x) => x / Math.hypot(...mixed)),
        story: next() < 0.3 ? `story ${Math.floor(next() * 2)}` : undefined,
        marks: next() < 0.7 ? marked(`name${Math.floor(next() * 4)} name${Math.floor(next() * 9)}`, '40') : undefined,
        published: next() < 0.5 ? `2025-03-${10 + Math.floor(next() * 20)}` : undefined,
      };
    });
  });
  const anyOrders = anyArticles.chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );
  fc.assert(
    fc.property(anyOrders, ([articles, shuffled]) => {
      const groups = groupsOf(articles);
      expect(groupArticles(shuffled)).toEqual(groupArticles(articles));
      expect(groups.flat().sort()).toEqual(articles.map(({ id }) => id).sort());
      expect(groups).toEqual([...groups].map((ids) => [...ids].sort()).sort());
    }),
    { seed: 12, numRuns: 200 },
  );
});

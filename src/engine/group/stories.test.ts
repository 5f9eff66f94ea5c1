import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededDirection, seededNumbers } from '../../testing';
import { dot, unit } from '../encode';
import { evidence, weighed } from './evidence';
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

describe('of more articles than are looked at in one go', () => {
  const SEED = 12;
  const DIMENSIONS = 6;
  const NAMES = ['ada', 'bor', 'cyd', 'dee', 'eli', 'fay'];

  /** Around few directions, some in explicit stories, some with nothing to say, in no order. */
  function anyArticles(seed: number): Groupable[] {
    const next = seededNumbers(`many ${seed}`);
    const topics = Array.from({ length: 3 }, (_, k) => seededDirection(`topic ${seed} ${k}`, DIMENSIONS));
    return Array.from({ length: 1 + Math.floor(next() * 13) }, (_, k) => {
      const topic = topics[Math.floor(next() * topics.length)] as Float32Array;
      const own = seededDirection(`own ${seed} ${k}`, DIMENSIONS);
      const vector = unit(topic.map((x, at) => x + (0.4 + 0.6 * next()) * (own[at] as number)));
      return article(`${Math.floor(next() * 1000)}.${k}`, next() < 0.1 ? undefined : vector, {
        ...(next() < 0.3 && { story: `s${Math.floor(next() * 3)}` }),
        ...(next() < 0.5 && { published: next() < 0.5 ? '2025-03-01' : '2025-04-01' }),
        ...(next() < 0.8 && { marks: { names: new Set(NAMES.filter(() => next() < 0.4)), figures: new Set() } }),
      });
    });
  }

  /** The mean of what two articles score, worked out pair by pair. */
  function scores(articles: readonly Groupable[]): (a: readonly string[], b: readonly string[]) => number {
    const marks = articles.flatMap((one) => (one.marks ? [one] : []));
    const weights = weighed(marks.map((one) => one.marks as Marks));
    const known = new Map(articles.map((one) => [one.id, one]));
    const score = (a: Groupable, b: Groupable): number[] => {
      if (!a.vector || !b.vector) return [];
      const cosine = dot(a.vector, b.vector);
      const [x, y] = [weights[marks.indexOf(a)], weights[marks.indexOf(b)]];
      const isFar = a.published && b.published && a.published !== b.published;
      return [cosine < 0.3 ? cosine : cosine + (x && y ? evidence(x, y) : 0) - (isFar ? 0.15 : 0)];
    };
    return (a, b) => {
      const all = a.flatMap((x) => b.flatMap((y) => score(known.get(x) as Groupable, known.get(y) as Groupable)));
      return all.length === 0 ? -1 : all.reduce((sum, one) => sum + one, 0) / all.length;
    };
  }

  test('no two stories are left that are near enough, and each two that are nearly so are told', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const articles = anyArticles(seed);
        const { stories, related } = groupArticles(articles);
        const scoreOf = scores(articles);
        const isExplicit = (ids: readonly string[]) => articles.some(({ id, story }) => story && ids.includes(id));
        const told = stories.flatMap((a, k) =>
          stories.flatMap((b, other) => {
            if (other <= k || (isExplicit(a) && isExplicit(b))) return [];
            const score = scoreOf(a, b);
            // An explicit story counts as one, however many articles it has: then the mean is another.
            if (!isExplicit(a) && !isExplicit(b)) expect(score).toBeLessThan(0.6);
            return score >= 0.5 ? [`${k} ${other}`] : [];
          }),
        );
        expect(related.map((pair) => pair.join(' ')).sort()).toEqual(told.sort());
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

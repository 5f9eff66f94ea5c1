import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededDirection, seededNumbers } from '../../testing';
import { type Alignment, align } from './align';
import type { EncodedArticle } from './article';
import { pairsOf } from './pairs';

const SEED = 9;
const DIMENSIONS = 256;

/** A sentence is the sum of the directions of its words and of a little noise of its own. */
function vectorOf(sentence: string, noise: string): Float32Array {
  const words = sentence.split(' ').map((word) => seededDirection(word, DIMENSIONS));
  const parts = [...words, seededDirection(noise, DIMENSIONS).map((x) => x * 0.4)];
  const sum = Float32Array.from({ length: DIMENSIONS }, (_, k) =>
    parts.reduce((total, part) => total + (part[k] as number), 0),
  );
  return sum.map((x) => x / Math.hypot(...sum));
}

/** Short sentences are not cut: each window is the whole. */
function uncut(whole: Float32Array): EncodedArticle['vectors'][number] {
  return { whole, windows: [whole, whole, whole, whole] };
}

/** Nothing is identical unless it is said so: normal forms carry the article's name. */
function article(name: string, ...sentences: string[]): EncodedArticle {
  return {
    vectors: sentences.map((sentence, k) => uncut(vectorOf(sentence, `${name} ${k}`))),
    lengths: sentences.map((sentence) => 20 * sentence.split(' ').length),
    normalForms: sentences.map((sentence) => `${name} ${sentence}`),
  };
}

const cells = ({ links }: Alignment): string => links.map(({ a, b }) => `${a.join('.')}-${b.join('.')}`).join(' ');
const verdicts = ({ sentences }: Alignment): string[] =>
  sentences.map((list) => list.map(({ verdict }) => verdict).join(' '));

const CLAIMS = 'ferry storm harbour captain rescue inquiry weather radio minister island repair lawsuit'.split(' ');

describe('two articles of one thing', () => {
  test('are linked sentence by sentence', () => {
    const aligned = align([article('a', ...CLAIMS), article('b', ...CLAIMS)]);
    expect(cells(aligned)).toBe(CLAIMS.map((_, k) => `0.${k}-1.${k}`).join(' '));
    for (const { p } of aligned.links) expect(p).toBeGreaterThan(0.9);
    expect(new Set(verdicts(aligned).flatMap((line) => line.split(' ')))).toEqual(new Set(['linked']));
  });

  test('have additions of their own', () => {
    const without = CLAIMS.filter((claim) => claim !== 'radio');
    const { sentences } = align([article('a', ...CLAIMS), article('b', ...without)]);
    expect(
      sentences[0]?.map(({ verdict }, k) => [CLAIMS[k], verdict]).filter(([, verdict]) => verdict !== 'linked'),
    ).toEqual([['radio', 'only']]);
  });

  test('are linked where paragraphs have moved', () => {
    const moved = [...CLAIMS.slice(6), ...CLAIMS.slice(0, 6)];
    const aligned = align([article('a', ...CLAIMS), article('b', ...moved)]);
    expect(cells(aligned)).toBe(CLAIMS.map((_, k) => `0.${k}-1.${(k + 6) % 12}`).join(' '));
  });

  test('may say in two sentences what one says in one', () => {
    const joined = [...CLAIMS.slice(0, 10), 'repair lawsuit'];
    expect(cells(align([article('a', ...CLAIMS), article('b', ...joined)]))).toMatch(/0\.10-1\.10 0\.11-1\.10$/);
  });
});

describe('articles of different things', () => {
  test('share nothing', () => {
    const aligned = align([article('a', ...CLAIMS.slice(0, 6)), article('b', ...CLAIMS.slice(6))]);
    expect(aligned.links).toEqual([]);
    expect(verdicts(aligned).join(' ')).not.toContain('linked');
  });
});

describe('sentences with one normal form', () => {
  const opposite = (form: string): readonly [EncodedArticle, EncodedArticle] => {
    const vectors = [seededDirection('x', DIMENSIONS), seededDirection('y', DIMENSIONS)];
    const a = { vectors: vectors.map(uncut), lengths: [10, 10], normalForms: [form, 'a'] };
    const b = {
      vectors: vectors.map((vector) => uncut(vector.map((x) => -x))),
      lengths: [10, 10],
      normalForms: [form, 'b'],
    };
    return [a, b];
  };

  test('are linked whatever their vectors', () => {
    const { links, sentences } = align(opposite('the same'));
    expect(links).toContainEqual(expect.objectContaining({ a: [0, 0], b: [1, 0], p: expect.closeTo(0.9999, 6) }));
    expect(sentences[0]?.[0]?.nearest).toEqual([[1, 0, expect.closeTo(0.9999, 6)]]);
  });

  test('are not, where they have no words', () => {
    expect(cells(align(opposite('')))).not.toContain('0.0-1.0');
  });

  test('are linked all to all where one is repeated', () => {
    const repeated = article('b', 'storm', 'ferry', 'storm');
    const once = { ...article('b', 'harbour', 'storm'), normalForms: ['b harbour', 'b storm'] };
    expect(cells(align([once, repeated]))).toBe('0.1-1.0 0.1-1.2');
  });
});

describe('verdicts', () => {
  const anyArticles = fc
    .record({ sizes: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), seed: fc.nat() })
    .map(({ sizes, seed }) =>
      sizes.map((size, k) => {
        const next = seededNumbers(`articles ${seed} ${k}`);
        const claim = (): string => CLAIMS[Math.floor(next() * CLAIMS.length)] as string;
        return article(
          `${seed} ${k}`,
          ...Array.from({ length: size }, () => (next() < 0.6 ? claim() : `${claim()} ${claim()}`)),
        );
      }),
    );

  test('follow from the links: linked with one, never without', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { links, sentences } = align(articles);
        const linked = new Set(links.flatMap(({ a, b }) => [a.join(), b.join()]));
        sentences.forEach((list, a) => {
          expect(list).toHaveLength(articles[a]?.vectors.length ?? -1);
          list.forEach(({ verdict }, i) => {
            expect(verdict === 'linked').toBe(linked.has(`${a},${i}`));
          });
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('name one candidate in each other article that has sentences', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const full = articles.flatMap(({ vectors }, k) => (vectors.length > 0 ? [k] : []));
        align(articles).sentences.forEach((list, a) => {
          for (const { nearest } of list) {
            expect(nearest.map(([b]) => b)).toEqual(full.filter((b) => b !== a));
            for (const [b, j] of nearest) expect(articles[b]?.vectors[j]).toBeDefined();
          }
        });
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('are the same twice, to the last bit', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        expect(JSON.stringify(align(articles))).toBe(JSON.stringify(align(articles)));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});

/**
 * Support looks along the diagonal by rows (docs/method.md, step 5), so that doubtful pairs may be judged otherwise from
 * the other side; that is why articles are always compared in the order of their ids. What is plain stays the same.
 */
test('what is plain is the same from the other side', () => {
  const a = article('a', ...CLAIMS, 'summer fair');
  const b = article('b', ...CLAIMS.slice(4), 'winter market', ...CLAIMS.slice(0, 4));
  const straight = align([a, b]);
  const mirrored = align([b, a]);
  const turned = mirrored.links.map((link) => ({ a: [0, link.b[1]], b: [1, link.a[1]] }) as const);
  expect(straight.links).toHaveLength(12);
  expect(turned.sort((x, y) => x.a[1] - y.a[1]).map(({ a, b }) => [a, b])).toEqual(
    straight.links.map(({ a, b }) => [a, b]),
  );
  expect(verdicts(mirrored).reverse()).toEqual(verdicts(straight));
});

describe('few sentences', () => {
  test('one article alone has nothing to compare', () => {
    expect(align([article('a', 'storm')])).toEqual({
      links: [],
      sentences: [[{ verdict: 'only', nearest: [], only: 1 }]],
    });
  });

  test('a article without sentences takes part in nothing', () => {
    const aligned = align([article('a', 'storm'), article('b'), article('c', 'storm')]);
    expect(aligned.sentences[1]).toEqual([]);
    expect(aligned.sentences[0]?.[0]?.nearest.map(([b]) => b)).toEqual([2]);
  });

  test('none at all', () => {
    expect(align([])).toEqual({ links: [], sentences: [] });
    expect(align([article('a'), article('b')])).toEqual({ links: [], sentences: [[], []] });
  });
});

test('pairs are all of two different numbers, the smaller first', () => {
  expect(pairsOf(4)).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(pairsOf(1)).toEqual([]);
});

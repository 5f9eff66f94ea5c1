/** Which articles tell one piece of news (docs/method.md, step 3). */
import { dot } from '../encode';
import { eachRow } from '../products';
import { APART, cluster } from './cluster';
import { evidence, evidenceAmong, type WeighedMarks, weighed } from './evidence';
import type { Marks } from './marks';

/**
 * Mean score from which articles are one story: the cosine of their vectors with what names and figures say. Of adapted-dev
 * precision 1 and recall .98, of ntrex-dev .93 and .93; between .55 and .65 little changes (bench/README.md).
 */
const STORY_LEAST = 0.6;
/** From here up to there stories are told to be related: somebody may want to put them together. */
const RELATED_LEAST = 0.5;
/** Articles less alike are of different things, whatever names they share: it spares looking at the names of most pairs. */
const ALIKE_LEAST = 0.3;
/** News is retold within days: articles dated farther apart than this must be more alike by so much. */
const WINDOW_DAYS = 10;
const OUTSIDE_WINDOW = 0.15;
const DAY = 86_400_000;

/** What grouping looks at. `vector`: mean of the article's language-centred sentence vectors, at length 1. */
export interface Groupable {
  readonly id: string;
  readonly vector: Float32Array | undefined;
  /** Its names and figures; without them likeness decides alone. */
  readonly marks?: Marks | undefined;
  /** The story that the article is explicitly put into. */
  readonly story?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string | undefined;
}

export interface Grouping {
  /** Article ids by story, each list sorted, the lists in the order of their first. */
  readonly stories: readonly (readonly string[])[];
  /** Two stories each, by their places: nearly alike enough to be one, and not both explicit. The most alike first. */
  readonly related: readonly (readonly [number, number])[];
}

/**
 * An explicit story always wins: its articles are together, and articles of two explicit stories are never in one group.
 * An article without sentences and without an explicit story is alone. The order of the articles given changes nothing.
 */
export function groupArticles(articles: readonly Groupable[]): Grouping {
  const seeds = seedsOf(prepared([...articles].sort((a, b) => (a.id < b.id ? -1 : 1))));
  const near = nearSeeds(seeds);
  const groups = components(
    seeds.length,
    near.filter(({ score }) => score >= STORY_LEAST),
  ).flatMap((members) =>
    cluster(
      members.length,
      (a, b) => similarity(seeds[members[a] as number] as Seed, seeds[members[b] as number] as Seed),
      STORY_LEAST,
    ).map((within) => within.map((n) => members[n] as number)),
  );
  const named = groups
    .map((numbers) => ({ numbers, ids: numbers.flatMap((n) => (seeds[n] as Seed).map(({ id }) => id)).sort() }))
    .sort((a, b) => ((a.ids[0] as string) < (b.ids[0] as string) ? -1 : 1));
  const stories = named.map(({ numbers }) => numbers.map((n) => seeds[n] as Seed));
  return { stories: named.map(({ ids }) => ids), related: relatedOf(stories, seeds, near) };
}

/** An article with all that is asked of it in thousands of pairs. */
interface Item extends Pick<Groupable, 'id' | 'vector' | 'story'> {
  readonly weighed: WeighedMarks | undefined;
  /** Since 1970; undefined where its date is not known. */
  readonly day: number | undefined;
}

function prepared(articles: readonly Groupable[]): Item[] {
  const marked = articles.filter(({ marks }) => marks !== undefined);
  const weights = weighed(marked.flatMap(({ marks }) => marks ?? []));
  const weightsOf = new Map(marked.map(({ id }, k) => [id, weights[k]]));
  return articles.map(({ id, vector, story, published }) => ({
    id,
    vector,
    story,
    weighed: weightsOf.get(id),
    day: published === undefined ? undefined : Date.parse(published) / DAY,
  }));
}

/** Articles that are together from the start. */
type Seed = readonly Item[];

function seedsOf(articles: readonly Item[]): Seed[] {
  const seeds = new Map<string, Item[]>();
  for (const article of articles) {
    const key = article.story === undefined ? `article ${article.id}` : `story ${article.story}`;
    const known = seeds.get(key);
    if (known) known.push(article);
    else seeds.set(key, [article]);
  }
  return [...seeds.values()];
}

/** Two seeds, by their places, of which two articles are as alike as related stories must be on the mean. */
interface Near {
  readonly a: number;
  readonly b: number;
  /** Of the two articles that are most alike. */
  readonly score: number;
}

interface Placed extends Item {
  /** The place of its seed. */
  readonly at: number;
}

/** Two explicit stories are left out: they are neither joined nor told to be related, and a large site has many. */
function nearSeeds(seeds: readonly Seed[]): Near[] {
  const items = seeds.flatMap((seed, at) => seed.map((item): Placed => ({ ...item, at })));
  const loose = items.filter(({ story }) => story === undefined);
  const all = [...loose, ...items.filter(({ story }) => story !== undefined)];
  const said = evidenceAmong(all.map((item) => item.weighed));
  const near = new Map<string, Near>();
  const vectors = vectorsOf(all);
  const compare = (one: number, cosines: Float64Array): void => {
    const saidWith = said(one);
    const x = all[one] as Placed;
    for (let other = one + 1; other < all.length; other++) {
      const cosine = cosines[other] as number;
      // Below, a pair is never near: it is not worth another look.
      if (cosine < ALIKE_LEAST) continue;
      const y = all[other] as Placed;
      const score = scoreOf(x, y, cosine, saidWith(other));
      if (score < RELATED_LEAST) continue;
      const [a, b] = x.at < y.at ? [x.at, y.at] : [y.at, x.at];
      if (score > (near.get(`${a} ${b}`)?.score ?? APART)) near.set(`${a} ${b}`, { a, b, score });
    }
  };
  eachRow(vectors, vectors, compare, loose.length);
  return [...near.values()];
}

/** Zeros for an article that says nothing: it is like no other. */
function vectorsOf(items: readonly Item[]): Float32Array[] {
  const dimensions = items.find(({ vector }) => vector)?.vector?.length ?? 0;
  return items.map(({ vector }) => vector ?? new Float32Array(dimensions));
}

/**
 * Items that a chain of pairs joins. The mean over two clusters is never above its best pair, so no cluster reaches past
 * such a component, and each is clustered alone: of thousands of articles most are in small ones.
 */
function components(count: number, pairs: readonly Near[]): number[][] {
  const parent = Array.from({ length: count }, (_, k) => k);
  const rootOf = (k: number): number => {
    let root = k;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const members = new Map<number, number[]>();
  for (let k = 0; k < count; k++) {
    const known = members.get(rootOf(k));
    if (known) known.push(k);
    else members.set(rootOf(k), [k]);
  }
  return [...members.values()];
}

/** @param stories seeds by story */
function relatedOf(
  stories: readonly (readonly Seed[])[],
  seeds: readonly Seed[],
  near: readonly Near[],
): (readonly [number, number])[] {
  const storyOf = new Map(stories.flatMap((own, k) => own.map((seed) => [seed, k] as const)));
  const placeOf = (n: number): number => storyOf.get(seeds[n] as Seed) as number;
  const pairs = new Map<string, readonly [number, number]>();
  for (const { a, b } of near) {
    const [x, y] = [placeOf(a), placeOf(b)].sort((one, other) => one - other) as [number, number];
    if (x !== y) pairs.set(`${x} ${y}`, [x, y]);
  }
  const articlesOf = (k: number): Seed => (stories[k] ?? []).flat();
  const isExplicit = (k: number): boolean => articlesOf(k).some(({ story }) => story !== undefined);
  return [...pairs.values()]
    .filter(([x, y]) => !isExplicit(x) || !isExplicit(y))
    .map((pair) => ({ pair, score: meanScore(articlesOf(pair[0]), articlesOf(pair[1])) }))
    .filter(({ score }) => score >= RELATED_LEAST)
    .sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair);
}

function similarity(a: Seed, b: Seed): number {
  return areApart(a, b) ? APART : meanScore(a, b);
}

/** Somebody has put them into two stories. */
function areApart(a: Seed, b: Seed): boolean {
  return a[0]?.story !== undefined && b[0]?.story !== undefined;
}

/** Mean over the pairs whose articles both say something (a withdrawn one no longer does). */
function meanScore(a: Seed, b: Seed): number {
  // Loops: of thousands of articles there are millions of pairs, and a list for each costs more than its score.
  let [sum, count] = [0, 0];
  for (const one of a)
    for (const other of b) {
      const score = pairScore(one, other);
      if (score === undefined) continue;
      sum += score;
      count += 1;
    }
  return count === 0 ? APART : sum / count;
}

function pairScore(a: Item, b: Item): number | undefined {
  if (!a.vector || !b.vector) return undefined;
  const cosine = dot(a.vector, b.vector);
  if (cosine < ALIKE_LEAST) return cosine;
  return scoreOf(a, b, cosine, a.weighed && b.weighed ? evidence(a.weighed, b.weighed) : 0);
}

/** Of two that are alike enough to be looked at. @param said by their names and figures */
function scoreOf(a: Item, b: Item, cosine: number, said: number): number {
  return cosine + said - (daysApart(a, b) > WINDOW_DAYS ? OUTSIDE_WINDOW : 0);
}

/** 0 where a date is not known. */
function daysApart(a: Item, b: Item): number {
  return a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day);
}

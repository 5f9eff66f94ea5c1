/** How rightly loose articles are put into stories: all versions of all stories of a file, in orders drawn by lot. */
import {
  type Article,
  articleVector,
  type Groupable,
  groupArticles,
  groupablesOf,
  isCompared,
  sentencesOf,
  type Workshop,
} from '../src/engine';
import { articleOf } from '../src/hosts/node';

/** The parts of a file with known answers that grouping needs. */
export interface GroupedStory {
  readonly id: string;
  readonly versions: readonly Parameters<typeof articleOf>[0][];
}

/** Of pairs of articles; `orders` is in how many orders the answer was the same, of `ORDERS`. */
export interface StoryFigures {
  readonly precision: number;
  readonly recall: number;
  /** The same, where documents that report one event count as one story. */
  readonly precisionByEvent: number;
  readonly related: number;
  readonly orders: number;
}

const ORDERS = 5;
/** Documents of NTREX that report one event: a shooting in Baton Rouge, and a speech of North Korea's at the UN. */
const ONE_EVENT: readonly (readonly [string, string])[] = [
  ['reuters-218909', 'cbsnews-248387'],
  ['reuters-218861', 'cnbc-com-6769'],
];

/** An article's id is its story's, a stroke and its place there. */
export async function storyFigures(
  stories: readonly GroupedStory[],
  { encode, calibration }: Workshop,
): Promise<StoryFigures> {
  const articles = stories.flatMap(({ id, versions }) =>
    versions.map((version, k): Article => ({ ...articleOf(version).article, id: `${id}/${k}` })),
  );
  const texts = articles.flatMap((article) => sentencesOf(article).filter(({ role }) => isCompared(role)));
  const vectors = await encode(texts.map(({ text }) => text));
  const asked = groupablesOf(
    articles,
    articles.map((article) => articleVector(article, vectors, calibration)),
  );
  const found = groupArticles(asked);
  const answer = JSON.stringify(found);
  const orders = Array.from({ length: ORDERS }, (_, k) => groupArticles(shuffled(asked, k + 1)));
  return {
    ...pairFigures(found.stories),
    related: found.related.length,
    orders: orders.filter((one) => JSON.stringify(one) === answer).length,
  };
}

/** @param groups all articles, by the story that they were put into */
export function pairFigures(
  groups: readonly (readonly string[])[],
): Pick<StoryFigures, 'precision' | 'recall' | 'precisionByEvent'> {
  const storyOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
  const eventOf = (id: string): string => ONE_EVENT.find(([, other]) => other === storyOf(id))?.[0] ?? storyOf(id);
  const known = pairsWithin(sizes(groups.flat().map(storyOf)));
  const put = pairsWithin(groups.map((ids) => ids.length));
  const right = groups.reduce((sum, ids) => sum + pairsWithin(sizes(ids.map(storyOf))), 0);
  const byEvent = groups.reduce((sum, ids) => sum + pairsWithin(sizes(ids.map(eventOf))), 0);
  return { precision: right / put, recall: right / known, precisionByEvent: byEvent / put };
}

function pairsWithin(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

function sizes(names: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()];
}

/** Numbers in [0, 1) that depend on the seed alone (a linear congruential generator, Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = seeded(seed);
  const mixed = [...items];
  for (let k = mixed.length - 1; k > 0; k -= 1) {
    const other = Math.floor(next() * (k + 1));
    [mixed[k], mixed[other]] = [mixed[other] as T, mixed[k] as T];
  }
  return mixed;
}

/** So many articles are to be put into stories in so much time of the processor, from their vectors. */
export const LOOSE_BOUND = { articles: 5000, seconds: 10 } as const;
const A_STORY = 5;
const DIMENSIONS = 384;
/** Cosines within a story are around 1 / (1 + NOISE²), as those of real versions. */
const NOISE = 0.8;

/** @returns seconds of the processor for so many made-up articles, a thousand stories of five with names and figures */
export function groupingCost(count: number): number {
  const articles = looseArticles(count);
  const before = process.cpuUsage();
  groupArticles(articles);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function looseArticles(count: number): Groupable[] {
  const next = seeded(5);
  const direction = (): Float32Array => unit(Float32Array.from({ length: DIMENSIONS }, () => next() + next() - 1));
  // All news has something in common, as real vectors have: a third of all pairs lie above .3.
  const news = direction();
  return Array.from({ length: Math.ceil(count / A_STORY) }, direction).flatMap((topic, story) =>
    Array.from({ length: A_STORY }, (_, k) => {
      const own = direction();
      return {
        id: `${story}/${k}`,
        published: `2026-03-${10 + ((story + k) % 20)}`,
        vector: unit(topic.map((x, at) => x + NOISE * (own[at] as number) + 0.8 * (news[at] as number))),
        marks: {
          names: new Set(
            Array.from({ length: 20 }, (_, n) => (n < 8 ? `s${story}.${n}` : `c${Math.floor(next() * 3000)}`)),
          ),
          figures: new Set(
            Array.from({ length: 10 }, (_, n) => (n < 4 ? `${story}.${n}` : `${Math.floor(next() * 200)}`)),
          ),
        },
      };
    }),
  );
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
}

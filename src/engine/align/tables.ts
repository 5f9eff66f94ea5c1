/** What is known of every two articles of a story, from vectors to the probability of each link: one table a step. */

import type { ArticleIndex } from '../model';
import { type CentredArticle, centredArticle, type EncodedArticle } from './article';
import type { Own } from './echoes';
import { withIdentical } from './identical';
import { LINK, linkFeatures } from './links';
import type { Weights } from './logistic';
import { type Matrix, transpose } from './matrix';
import { Pairs } from './pairs';
import { type Features, FIRST, firstFeatures, probabilities, SECOND, secondFeatures } from './passes';
import { type Likeness, likeness, mirrored } from './similarity';
import type { WeightSet } from './weights';
import { type Testimony, testimony, turned, type Witnesses, witnesses } from './witnesses';

/** Before any model is asked. */
export interface Seen {
  readonly articles: readonly EncodedArticle[];
  readonly centred: readonly CentredArticle[];
  readonly likeness: Pairs<Likeness>;
}

/** … after the first pass, */
interface AfterFirst extends Seen {
  readonly first: Pairs<Matrix>;
  /** What the first pass has every two articles say of each other. */
  readonly testimonies: Pairs<Testimony>;
}

/** … after the second, */
interface AfterSecond extends AfterFirst {
  readonly second: Pairs<Matrix>;
}

/** … and with how likely each pair is a link, by the second pass and by how it stands among the others. */
export interface Tables extends AfterSecond {
  readonly linked: Pairs<Matrix>;
}

export function seen(articles: readonly EncodedArticle[]): Seen {
  const centred = articles.map(centredArticle);
  const alike = (a: ArticleIndex, b: ArticleIndex): Likeness =>
    likeness(centred[a] as CentredArticle, centred[b] as CentredArticle);
  return { articles, centred, likeness: new Pairs(articles.length, mirrored, alike) };
}

export function tablesOf(story: Seen, weights: WeightSet): Tables {
  const first = tableBy('first', story, weights);
  const heard = (a: ArticleIndex, b: ArticleIndex): Testimony => testimony(first.get(a, b));
  const testimonies = new Pairs(story.articles.length, turned, heard);
  const second = tableBy('second', { ...story, first, testimonies }, weights);
  const linked = tableBy('link', { ...story, first, testimonies, second }, weights);
  return { ...story, first, testimonies, second, linked };
}

/** The models of pairs: what each is told of a pair of sentences of two articles. Each knows the tables before its own. */
export const PAIR_MODELS = {
  first: {
    names: FIRST,
    featuresOf: ({ likeness }: Seen, a: ArticleIndex, b: ArticleIndex): Features => firstFeatures(likeness.get(a, b)),
  },
  second: {
    names: SECOND,
    featuresOf: (story: AfterFirst, a: ArticleIndex, b: ArticleIndex): Features =>
      secondFeatures(
        story.first.get(a, b),
        story.likeness.get(a, b),
        witnessesOf(story, a, b),
        story.testimonies.get(a, b),
        ownOf(story, a, b),
      ),
  },
  link: {
    names: LINK,
    featuresOf: (story: AfterSecond, a: ArticleIndex, b: ArticleIndex): Features =>
      linkFeatures(story.second.get(a, b), ownOf(story, a, b)),
  },
} as const;
export type PairModel = keyof typeof PAIR_MODELS;

function tableBy<Model extends PairModel>(
  model: Model,
  story: Parameters<(typeof PAIR_MODELS)[Model]['featuresOf']>[0],
  weights: WeightSet,
): Pairs<Matrix> {
  const { names, featuresOf } = PAIR_MODELS[model] as {
    readonly names: readonly string[];
    readonly featuresOf: (story: Seen, a: ArticleIndex, b: ArticleIndex) => Features;
  };
  return new Pairs(story.articles.length, transpose, (a, b) => {
    const p = probabilities(
      story.likeness.get(a, b).cosine,
      names,
      weights[model] as Weights<string>,
      featuresOf(story, a, b),
    );
    return withIdentical(p, story.articles[a] as EncodedArticle, story.articles[b] as EncodedArticle);
  });
}

function ownOf({ centred }: Seen, a: ArticleIndex, b: ArticleIndex): Own {
  return { rows: (centred[a] as CentredArticle).own, columns: (centred[b] as CentredArticle).own };
}

/** What all other articles say of the sentences of two of them. */
function witnessesOf({ centred, testimonies }: AfterFirst, a: ArticleIndex, b: ArticleIndex): Witnesses {
  const others = [...centred.keys()].filter((k) => k !== a && k !== b);
  const count = (article: ArticleIndex): number => centred[article]?.vectors.length ?? 0;
  const thirds = others.map((k) => ({ toRows: testimonies.get(a, k), toColumns: testimonies.get(b, k) }));
  return witnesses(count(a), count(b), thirds);
}

/** The one file of weights, by kind of story. */
import type { LinkWeights } from './links';
import type { OnlyWeights } from './only';
import type { FirstWeights, SecondWeights } from './passes';
import weights from './weights.json';

export interface WeightSet {
  readonly first: FirstWeights;
  readonly second: SecondWeights;
  readonly link: LinkWeights;
  readonly only: OnlyWeights;
}

/** All of them as one text: another text, other judgements. */
export function weightsText(): string {
  return JSON.stringify(weights);
}

/** Stories of two articles have weights of their own: nobody else can witness. */
export function weightsFor(articles: number): WeightSet {
  return articles > 2 ? weights.more : weights.two;
}

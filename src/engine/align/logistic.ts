/** Logistic models with named features; their weights stand in weights.json under the same names. */
import type { Probability } from '../model';

/** Probabilities nearer to 0 or 1 than this say no more to the next pass (docs/method.md, step 5). */
const CLIP = 1e-4;

/** A weight for each feature, and what is added to their sum. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>;

export function sigmoid(x: number): Probability {
  return 1 / (1 + Math.exp(-x));
}

/** What most pairs of sentences have: no logarithm is taken for each of them. */
const FLOOR = Math.log(CLIP / (1 - CLIP));

export function logit(p: Probability, clip = CLIP): number {
  if (clip === CLIP && p <= CLIP) return FLOOR;
  const clipped = Math.min(1 - clip, Math.max(clip, p));
  return Math.log(clipped / (1 - clipped));
}

/** Where each feature stands in a list in the order of `names`, so that who fills the list goes by names, too. */
export function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;
}

/** `σ(w·x + b)` for features in the order of `names`. */
export function logistic<Name extends string>(
  names: readonly Name[],
  weights: Weights<Name>,
): (features: ArrayLike<number>) => number {
  const ordered = names.map((name) => weights[name]);
  return (features) => {
    let sum: number = weights.bias;
    for (let k = 0; k < ordered.length; k++) sum += (ordered[k] as number) * (features[k] as number);
    return sigmoid(sum);
  };
}

/** Cross-validation by story: every story is judged by weights that were fitted without it. */
import { judgeSeen, type WeightSet, weightsFor } from '../../src/engine/align';
import { type Figures, figuresOf } from './figures';
import { type Example, fitWeights, type Prepared } from './fit';
import type { Story } from './stories';

export const FOLDS = 6;

/** The fold that a story is kept aside with. */
export interface InFold {
  readonly fold: number;
}

export interface Weights {
  readonly two: WeightSet;
  readonly more: WeightSet;
}

export function standing(): Weights {
  return { two: weightsFor(2), more: weightsFor(3) };
}

export function fitBoth(stories: readonly Example[]): Weights {
  const isTwo = ({ story }: Prepared): boolean => story.versions.length === 2;
  return { two: fitWeights(stories.filter(isTwo)), more: fitWeights(stories.filter((one) => !isTwo(one))) };
}

/** The figures of stories under weights that may differ from fold to fold. */
export function judged(stories: readonly (Prepared & InFold)[], weightsOf: (fold: number) => Weights): Figures {
  const answers = stories.map(({ seen, fold }) => {
    const { two, more } = weightsOf(fold);
    return judgeSeen(seen, seen.articles.length === 2 ? two : more);
  });
  return figuresOf(
    stories.map(({ story }) => story),
    answers,
  );
}

/** Weights by fold, each fitted on the stories of all others. */
export function crossValidated(examples: readonly (Example & InFold)[]): Weights[] {
  return Array.from({ length: FOLDS }, (_, fold) => fitBoth(examples.filter((one) => one.fold !== fold)));
}

/**
 * The fold of each story. Those that have a fact in common stand in one fold, in whatever files they are, so that one
 * document is never on both sides; the first of each such set decides.
 */
export function foldsOf(stories: readonly Story[]): number[] {
  const foldOfFact = new Map<string, number>();
  let sets = 0;
  return stories.map(({ versions }) => {
    const facts = versions.flatMap(({ sentences }) => sentences.flatMap(({ src }) => src));
    const known = facts.map((fact) => foldOfFact.get(fact)).find((fold) => fold !== undefined);
    const fold = known ?? sets++ % FOLDS;
    for (const fact of facts) if (!foldOfFact.has(fact)) foldOfFact.set(fact, fold);
    return fold;
  });
}

/** Cross-validation by story: every story is judged by weights that were fitted without it. */
import { judgeSeen, type WeightSet, weightsFor } from '../../src/engine/align';
import { type Figures, figuresOf } from './figures';
import { fitWeights, type Prepared } from './fit';
import type { Story } from './stories';

export const FOLDS = 5;

/** A story to learn from or to be judged, and the fold that it is kept aside with. */
export interface Placed extends Prepared {
  readonly fold: number;
}

export interface Weights {
  readonly two: WeightSet;
  readonly more: WeightSet;
}

export function standing(): Weights {
  return { two: weightsFor(2), more: weightsFor(3) };
}

export function fitBoth(stories: readonly Prepared[]): Weights {
  const isTwo = ({ story }: Prepared): boolean => story.versions.length === 2;
  return { two: fitWeights(stories.filter(isTwo)), more: fitWeights(stories.filter((one) => !isTwo(one))) };
}

/** The figures of stories under weights that may differ from fold to fold. */
export function judged(stories: readonly Placed[], weightsOf: (fold: number) => Weights): Figures {
  const answers = stories.map(({ seen, fold }) => {
    const { two, more } = weightsOf(fold);
    return judgeSeen(seen, seen.tellings.length === 2 ? two : more);
  });
  return figuresOf(
    stories.map(({ story }) => story),
    answers,
  );
}

/** Weights by fold, each fitted on the stories of all others. */
export function crossValidated(examples: readonly Placed[]): Weights[] {
  return Array.from({ length: FOLDS }, (_, fold) => fitBoth(examples.filter((one) => one.fold !== fold)));
}

/**
 * The fold of a story of another file: that of the story it has the most sentences in common with, so that one
 * document never stands on both sides; the first fold for a story that shares none.
 */
export function foldOf(story: Story, known: readonly Story[]): number {
  const shared = known.map((other) => {
    const facts = new Set(other.versions.flatMap(({ sentences }) => sentences.flatMap(({ src }) => src)));
    const all = story.versions.flatMap(({ sentences }) => sentences);
    return all.filter(({ src }) => src.some((fact) => facts.has(fact))).length;
  });
  return shared.indexOf(Math.max(...shared)) % FOLDS;
}

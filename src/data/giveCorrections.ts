/** What a reader has corrected of a story, as it comes with the story's articles when these are given. */
import { countHolding, idOfFile, type SourceArticle } from '../hosts/browser';
import { type Correction, renamedCorrections } from '../story';

export { idOfFile };

/** Stands for the story's id until it is compared. */
const TO_BE = 'to-be';

export interface GivenCorrections {
  /** Under the ids of the given articles; those of articles that aren't there are left out. */
  readonly corrections: readonly Correction[];
  readonly holding: number;
  /** Their sentences, or articles, aren't there. */
  readonly lost: number;
}

/** @param names what the corrections call an article → its id among the given ones */
export function correctionsAmong(
  articles: readonly SourceArticle[],
  given: readonly Correction[],
  names: ReadonlyMap<string, string>,
): GivenCorrections {
  const there = new Map([...names].filter(([, id]) => articles.some((article) => article.id === id)));
  const corrections = renamedCorrections(given, TO_BE, there);
  const holding = countHolding(TO_BE, articles, corrections);
  return { corrections, holding, lost: given.length - holding };
}

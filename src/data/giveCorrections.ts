/** What a reader has corrected of a story, as it comes with the story's articles when these are given. */
import { countHolding, idOfFile, type SourceArticle } from '../hosts/browser';
import { CORRECTIONS_FILE, type Correction, FormatError, readCorrections, renamedCorrections } from '../story';

export { idOfFile };

/** Stands for the story's id until it is compared. */
const TO_BE = 'to-be';

/** By the file's name, also of a file that was taken out of a comparison (`own-1.corrections.json`). */
export function isCorrectionsFile(name: string): boolean {
  return name === CORRECTIONS_FILE || name.endsWith(`.${CORRECTIONS_FILE}`);
}

/** Undefined where the text is no file of corrections. */
export function correctionsFromText(text: string): readonly Correction[] | undefined {
  try {
    return readCorrections(text);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return undefined;
  }
}

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

/** Corrections that come with articles that a reader gives, before these are compared. */
import { cutArticle, type SourceArticle } from '../../engine';
import { anchorInArticles, CORRECTIONS_FILE, type Correction, FormatError, readCorrections } from '../../story';

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

/** How many of the corrections of a story find their sentences in the articles as these are now. */
export function countHolding(
  story: string,
  articles: readonly SourceArticle[],
  corrections: readonly Correction[],
): number {
  if (corrections.length === 0) return 0;
  return anchorInArticles(story, articles.map(cutArticle), corrections).filter((one) => 'pair' in one).length;
}

/** Corrections that come with articles that a reader gives, before these are compared. */
import type { SourceArticle } from '../../engine';
import { anchorInArticles, type Correction } from '../../story';
import { cutOnce } from './cut';

/** How many of the corrections of a story find their sentences in the articles as these are now. */
export function countHolding(
  story: string,
  articles: readonly SourceArticle[],
  corrections: readonly Correction[],
): number {
  if (corrections.length === 0) return 0;
  return anchorInArticles(story, articles.map(cutOnce), corrections).filter((one) => 'pair' in one).length;
}

/** All that linked sentences give otherwise: how certain it is, a figure, a day, how a name is spelt. */
import type { DetailDifference, Figure, Link, Reading } from '../model';
import { type CertaintyContrast, certaintyContrasts } from './contrast';
import { figureDifferences } from './figureDifferences';
import { nameDifferences } from './nameDifferences';

/** What of an article is compared here; all but `lang` by sentence. */
export interface ReadArticle {
  readonly lang: string;
  readonly texts: readonly string[];
  readonly readings: readonly Reading[];
  readonly figures: readonly (readonly Figure[])[];
}

/** @param articles as the ends of `links` number them */
export function differencesOf(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  articles: readonly ReadArticle[],
): { readonly contrasts: readonly CertaintyContrast[]; readonly details: readonly DetailDifference[] } {
  const figures = articles.map((article) => article.figures);
  return {
    contrasts: certaintyContrasts(links, articles),
    details: [...figureDifferences(links, figures), ...nameDifferences(links, articles)],
  };
}

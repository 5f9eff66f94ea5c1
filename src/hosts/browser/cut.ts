/** Articles that a reader gives, cut into sentences before they are compared. */
import { type Article, COMPARED_SENTENCES, cutArticle, isCompared, type SourceArticle } from '../../engine';

export { COMPARED_SENTENCES };

/** An article changes by becoming another one, so what was cut of it stays right. */
const known = new WeakMap<SourceArticle, Article>();

export function cutOnce(article: SourceArticle): Article {
  const cut = known.get(article) ?? cutArticle(article);
  known.set(article, cut);
  return cut;
}

/** How many sentences take part. */
export function countCompared(article: SourceArticle): number {
  return cutOnce(article)
    .blocks.filter(({ role }) => isCompared(role))
    .reduce((sum, { sentences }) => sum + sentences.length, 0);
}

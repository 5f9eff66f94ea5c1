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

/** Milliseconds of work on the page's own thread, after which it may draw and hear the reader. */
const SLICE = 12;

/** The next task, with everything that waited before it. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How many sentences take part. Counted in slices: a long article takes longer than a page may stand still. */
export async function countCompared({ lang = 'und', ...article }: SourceArticle): Promise<number> {
  let count = 0;
  let since = performance.now();
  for (const block of article.blocks.filter(({ role = 'paragraph' }) => isCompared(role))) {
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
    const [cut] = cutArticle({ ...article, lang, blocks: [block] }).blocks;
    count += cut?.sentences.length ?? 0;
  }
  return count;
}

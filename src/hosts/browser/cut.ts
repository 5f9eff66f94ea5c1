/** Articles that a reader gives, cut into sentences before they are compared. */
import { COMPARED_SENTENCES, cutArticle, isCompared, languageSteps, type SourceArticle } from '../../engine';

export { COMPARED_SENTENCES };

/** Milliseconds of work on the page's own thread, after which it may draw and hear the reader. */
const SLICE = 12;

/** The next task, with everything that waited before it. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Does in slices what takes longer than a page may stand still. */
async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  let since = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}

/** Undefined where no block is long enough to tell. */
export function languageOf(texts: readonly string[]): Promise<string | undefined> {
  return inSlices(languageSteps(texts));
}

/** How many sentences take part. */
export function countCompared(article: SourceArticle): Promise<number> {
  return inSlices(countSteps(article));
}

function* countSteps({ lang = 'und', ...article }: SourceArticle): Generator<undefined, number> {
  let count = 0;
  for (const block of article.blocks.filter(({ role = 'paragraph' }) => isCompared(role))) {
    const [cut] = cutArticle({ ...article, lang, blocks: [block] }).blocks;
    count += cut?.sentences.length ?? 0;
    yield;
  }
  return count;
}

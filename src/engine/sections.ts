/** Headings and what stands under them. */
import { type Article, type ArticleIndex, isCompared, type Judgement, type Section } from './model';
import { sentencesByBlock } from './sentences';

/**
 * One section a heading: the compared sentences under it, up to the next heading of the same or a higher level.
 * A heading with nothing under it has none.
 */
export function sectionsOf(article: Article, index: ArticleIndex, judgements: readonly Judgement[]): Section[] {
  const byBlock = sentencesByBlock(article);
  return article.blocks.flatMap((block, heading) => {
    if (block.role !== 'heading') return [];
    const under = byBlock.slice(heading + 1, sectionEnd(article, heading)).flat();
    const sentences = under.filter(({ role }) => isCompared(role)).map((sentence) => sentence.index);
    const only = sentences.filter((sentence) => judgements[sentence]?.verdict === 'only').length;
    return sentences.length === 0 ? [] : [{ article: index, heading, sentences, only: only / sentences.length }];
  });
}

function sectionEnd({ blocks }: Article, heading: number): number {
  const level = blocks[heading]?.level ?? 1;
  const next = blocks.findIndex((block, k) => k > heading && block.role === 'heading' && (block.level ?? 1) <= level);
  return next < 0 ? blocks.length : next;
}

/** Headings and what stands under them. */
import { type Article, type ArticleIndex, isCompared, type Judgement, type Section } from '../model';

/**
 * One section a heading: the compared sentences under it, up to the next heading of the same or a higher level.
 * A heading with nothing under it has none.
 */
export function sectionsOf(article: Article, index: ArticleIndex, judgements: readonly Judgement[]): Section[] {
  const firstSentence = sentenceStarts(article);
  return article.blocks.flatMap((block, heading) => {
    if (block.role !== 'heading') return [];
    const end = sectionEnd(article, heading);
    const sentences = article.blocks.slice(heading + 1, end).flatMap((under, k) => {
      const first = firstSentence[heading + 1 + k] as number;
      return isCompared(under.role) ? under.sentences.map((_, s) => first + s) : [];
    });
    const only = sentences.filter((sentence) => judgements[sentence]?.verdict === 'only').length;
    return sentences.length === 0 ? [] : [{ article: index, heading, sentences, only: only / sentences.length }];
  });
}

/** For each block, how many sentences of the article stand before it. */
export function sentenceStarts({ blocks }: Article): number[] {
  let before = 0;
  return blocks.map((block) => {
    const start = before;
    before += block.sentences.length;
    return start;
  });
}

function sectionEnd({ blocks }: Article, heading: number): number {
  const level = blocks[heading]?.level ?? 1;
  const next = blocks.findIndex((block, k) => k > heading && block.role === 'heading' && (block.level ?? 1) <= level);
  return next < 0 ? blocks.length : next;
}

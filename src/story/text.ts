/** A compiled story's text without what was judged of it. */
import { type Article, type Sentence, sentencesOf } from '../engine';
import { nameOf } from './articleName';
import type { CompiledArticle, CompiledStory } from './schema';

/**
 * A compiled article and story without what was judged of them: that is asked of the view, where a reader's corrections
 * count, and never read from the file past them.
 */
export type ArticleText = Omit<
  CompiledArticle,
  'judgements' | 'hedges' | 'unread' | 'figures' | 'quotations' | 'credits'
>;
export interface StoryText extends Pick<CompiledStory, 'id' | 'title'> {
  readonly articles: readonly ArticleText[];
}

/** A compiled article as the engine knows articles. */
export function asArticle({ id, lang, facts, blocks }: ArticleText): Article {
  return {
    id,
    lang,
    facts,
    blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(([start, end]) => ({ start, end })) })),
  };
}

/** The other way: an article that nothing was judged of yet. */
export function asText(article: Article): ArticleText {
  const { id, lang, facts, blocks } = article;
  return {
    id,
    lang,
    name: nameOf(article),
    facts,
    blocks: blocks.map(({ sentences, ...block }) => ({
      ...block,
      sentences: sentences.map(({ start, end }) => [start, end]),
    })),
  };
}

export function sentencesIn(article: ArticleText): Sentence[] {
  return sentencesOf(asArticle(article));
}

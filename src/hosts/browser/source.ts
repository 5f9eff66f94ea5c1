/** The way back from a compiled story to the articles it was made of. */
import type { SourceArticle } from '../../engine';
import type { StoryView } from '../../story';

type ArticleText = StoryView['articles'][number]['article'];

/** As it was given, with what was found out of it since: the roles of its blocks, its language. */
export function sourceOf({
  id,
  lang,
  facts,
  blocks,
}: Pick<ArticleText, 'id' | 'lang' | 'facts' | 'blocks'>): SourceArticle {
  return { id, lang, facts, blocks: blocks.map(({ sentences: _, lang: __, ...block }) => block) };
}

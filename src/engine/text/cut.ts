/** A source article → an article: every block in its language, cut into sentences. */
import type { Article, Block, SourceArticle, SourceBlock } from '../model';
import { remembered } from '../remembered';
import { articleLanguage, blockLanguage } from './language';
import { cutSentences } from './sentences';

/** Undetermined (BCP 47), for a text too short to tell. */
const UNDETERMINED = 'und';

/** Cut once: the same source article gives the same article. */
export const cutArticle = remembered(({ id, lang: declared, facts, blocks }: SourceArticle): Article => {
  const lang = declared ?? articleLanguage(blocks.map((block) => block.text)) ?? UNDETERMINED;
  return { id, lang, facts, blocks: blocks.map((block) => cutBlock(block, lang)) };
});

function cutBlock(block: SourceBlock, articleLang: string): Block {
  const lang = blockLanguage(block.text, articleLang);
  return { ...block, role: block.role ?? 'paragraph', lang, sentences: cutSentences(block.text, lang) };
}

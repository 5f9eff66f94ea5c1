/** HTML files → articles: Readability finds the article in a page, over jsdom, which loads nothing and runs no script. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { type ArticleFacts, isEncoded, type MarkupNode, readMarkup, type SourceArticle } from '../../engine';

/** What a page says of its article, with its blocks. */
export type Page = Pick<SourceArticle, 'lang' | 'facts' | 'blocks'>;

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** No sanitiser: only text is taken from the tree (`readMarkup`). @param html a whole page, or a part of one */
export function readPage(html: string): Page {
  const { document } = new JSDOM(html).window;
  const lang = tagOf(document.documentElement.lang);
  const article = new Readability<MarkupNode>(document, {
    serializer: (node) => node as unknown as MarkupNode,
  }).parse();
  const title = article?.title?.trim() || undefined;
  const day = DAY.exec(article?.publishedTime ?? '')?.[0];
  const facts: ArticleFacts = {
    ...(title && { title }),
    ...(article?.siteName && { outlet: article.siteName }),
    ...(day && { published: day }),
    ...(article?.byline && { byline: article.byline.trim() }),
  };
  return { facts, blocks: article?.content ? readMarkup(article.content, title) : [], ...(lang && { lang }) };
}

/** Templates say `lang="en"` whatever they hold, but a tag that is none, or of a language that can't be read, says nothing. */
function tagOf(lang: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(lang)[0];
    return tag !== undefined && isEncoded(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

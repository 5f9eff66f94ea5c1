/** A parsed page → an article: Readability finds the article in it. */
import { Readability } from '@mozilla/readability';
import { type ArticleFacts, isEncoded, type MarkupNode, readMarkup, type SourceArticle } from '../../engine';
import { pageFacts } from './pageFacts';

/** What a page says of its article, with its blocks. */
export type Page = Pick<SourceArticle, 'lang' | 'facts' | 'blocks'>;

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/**
 * No sanitiser: only text is taken from the tree (`readMarkup`).
 * @param document a whole page, or a part of one, that nothing runs or loads in, as a parser gives it; it is changed
 */
export function readDocument(document: Document): Page {
  const said = pageFacts(document);
  makeInert(document);
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
    ...said,
  };
  return { facts, blocks: article?.content ? readMarkup(article.content, title) : [], ...(lang && { lang }) };
}

/** What is not shown says nothing. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const ACTIVE = 'iframe, object, embed, frame, style, link, noscript, template, svg, math';

/**
 * Without handlers and styles: Readability copies elements with their attributes, and a page's policy would object to
 * each of these. Scripts stay for what they say of the article as data, and run nowhere.
 */
function makeInert(document: Document): void {
  for (const element of document.querySelectorAll(ACTIVE)) element.remove();
  for (const element of document.querySelectorAll('*')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
    for (const name of element.getAttributeNames())
      if (/^(?:on|style$|src|srcdoc|data$|action$|formaction$)/iu.test(name)) element.removeAttribute(name);
  }
}

/** Templates say `lang="en"` whatever they hold, but a tag that is none, or of a language that can't be read, says nothing. */
export function tagOf(lang: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(lang)[0];
    return tag !== undefined && isEncoded(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

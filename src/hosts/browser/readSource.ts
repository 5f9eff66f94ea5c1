/** What a reader pastes or drops → a source article. */
import { articleLanguage, readArticleFile, readLines, type SourceArticle } from '../../engine';
import { readDocument } from './page';

/** A text as it came: pasted, or a file's content. */
export interface GivenText {
  /** The file's name; empty of what was pasted. */
  readonly name: string;
  readonly text: string;
}

/** Two kilobytes tell whether it is a page. */
const LOOKED_AT = 2048;
const PAGE = /^\s*(?:<!doctype\s|<\?xml|<html|<head|<body)|<(?:p|div|article|h1)\b[^>]*>/iu;
const FIXTURE = /^\uFEFF?---\r?\n/u;

/**
 * A page in HTML, an article as fixtures have it, or plain text, by what it looks like. Its title, day and language are
 * what the page says, or guesses; the reader can put them right.
 * @param id of the article to be
 */
export function readSource({ name, text }: GivenText, id: string): SourceArticle {
  const read = readAs(name, text, id);
  const lang = read.lang ?? articleLanguage(read.blocks.map((block) => block.text));
  return { ...read, id, ...(lang !== undefined && { lang }) };
}

function readAs(name: string, text: string, id: string): SourceArticle {
  if (FIXTURE.test(text)) {
    const { article } = readArticleFile(name || `${id}.md`, text);
    if (article) return article;
  }
  if (PAGE.test(text.slice(0, LOOKED_AT)))
    return { id, ...readDocument(new DOMParser().parseFromString(text, 'text/html')) };
  const blocks = readLines(text);
  const title = blocks.find(({ role }) => role === 'title')?.text;
  return { id, facts: title === undefined ? {} : { title }, blocks };
}

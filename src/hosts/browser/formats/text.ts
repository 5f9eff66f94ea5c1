/** Texts as they are: pages in HTML, articles as fixtures have them, and plain text. */
import { readArticleFile } from '../../../engine';
import { readDocument } from '../page';
import { type Given, MOST_LENGTH, type Telling } from './given';
import { Refusal } from './refusal';
import { tellingOfText } from './telling';

/** Two kilobytes tell whether it is a page. */
const LOOKED_AT = 2048;
const PAGE = /^\s*(?:<!doctype\s|<\?xml|<html|<head|<body)|<(?:p|div|article|h1)\b[^>]*>/iu;
const FIXTURE = /^\uFEFF?---\r?\n/u;

/** Its title, day and language are what the page says, or guesses; the reader can put them right. */
export function readText({ name, text }: Given): Telling[] {
  if (text === undefined) throw new Refusal('binary');
  if (text.length > MOST_LENGTH) throw new Refusal('large');
  if (FIXTURE.test(text)) {
    const { article } = readArticleFile(name || 'pasted.md', text);
    if (article) return [article];
  }
  if (PAGE.test(text.slice(0, LOOKED_AT))) return [readPage(text)];
  return [tellingOfText(text)];
}

export function readPage(html: string): Telling {
  return readDocument(new DOMParser().parseFromString(html, 'text/html'));
}

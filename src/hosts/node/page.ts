/** HTML files → articles, over jsdom, which loads nothing and runs no script. */
import { JSDOM } from 'jsdom';
import { type Page, readDocument } from '../browser';

/** @param html a whole page, or a part of one */
export function readPage(html: string): Page {
  return readDocument(new JSDOM(html).window.document);
}

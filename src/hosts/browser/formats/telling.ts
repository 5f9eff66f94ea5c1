/** What formats have in common in making an article of what they hold. */
import {
  type ArticleFacts,
  canonicalLanguage,
  isDay,
  isEncoded,
  type MarkupNode,
  readLines,
  readMarkup,
} from '../../../engine';
import type { Telling } from './given';

/** The title is the heading that a text begins with, else what is said of it. */
export function tellingOf(root: MarkupNode, facts: ArticleFacts, lang?: string): Telling {
  const [first] = readMarkup(root, undefined);
  const headed = first?.role === 'heading' && first.level === 1 ? first.text : undefined;
  const title = headed ?? facts.title;
  return { facts: { ...facts, ...(title && { title }) }, blocks: readMarkup(root, title), ...(lang && { lang }) };
}

/** Pasted text and the like: the first line is the title where it looks like one. */
export function tellingOfText(text: string): Telling {
  const blocks = readLines(text);
  const title = blocks.find(({ role }) => role === 'title')?.text;
  return { facts: title === undefined ? {} : { title }, blocks };
}

/** A first paragraph that reads as a heading is the title: nothing stands before it. */
export function tellingOfParagraphs(paragraphs: readonly string[], lang?: string): Telling {
  const joined = paragraphs.map((text) => text.replace(/\s+/gu, ' ').trim()).join('\n\n');
  const { facts, blocks } = tellingOfText(joined);
  const [first, ...rest] = blocks;
  if (facts.title !== undefined || first?.role !== 'heading') return { facts, blocks, ...(lang && { lang }) };
  const { text } = first;
  return { facts: { ...facts, title: text }, blocks: [{ text, role: 'title' }, ...rest], ...(lang && { lang }) };
}

/** The day that a date and time begins with. */
export function dayOf(date: string | null | undefined): string | undefined {
  const day = date?.trim().slice(0, 'YYYY-MM-DD'.length) ?? '';
  return isDay(day) ? day : undefined;
}

/** A tag that is none, or of a language that can't be read, says nothing. */
export function tagOf(lang: string | null | undefined): string | undefined {
  const tag = canonicalLanguage(lang?.trim().replace(/_/gu, '-') ?? '');
  return tag !== undefined && isEncoded(tag) ? tag : undefined;
}

/** What formats have in common in making an article of what they hold. */
import { type ArticleFacts, isDay, type MarkupNode, readLines, readMarkup } from '../../../engine';
import { tagOf as pageTagOf } from '../page';
import { MOST_LENGTH, type Telling } from './given';
import { Refusal } from './refusal';

/**
 * The title is the heading that a text begins with, else what is said of it. Where nothing is marked as a heading, a list
 * or the like, as in most documents that somebody just typed, the paragraphs are read as pasted ones are.
 */
export function tellingOf(root: MarkupNode, said: ArticleFacts, lang?: string): Telling {
  const marked = readMarkup(root, undefined);
  const [first] = marked;
  const headed = first?.role === 'heading' && first.level === 1 ? first.text : undefined;
  const isUnmarked = marked.every(({ role }) => role === 'paragraph' || role === 'furniture');
  const typed = isUnmarked ? tellingOfParagraphs(marked.map(({ text }) => text)) : undefined;
  const title = headed ?? typed?.facts.title ?? said.title;
  const blocks = typed?.facts.title === undefined ? readMarkup(root, title) : typed.blocks;
  return { facts: { ...said, ...(title && { title }) }, blocks, ...(lang && { lang }) };
}

/**
 * Pasted text and the like: the first line is the title where it looks like one.
 * @throws Refusal where it is too long, before anything looks at it
 */
export function tellingOfText(text: string): Telling {
  if (text.length > MOST_LENGTH) throw new Refusal('large');
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

export function asTranslation(telling: Telling): Telling {
  return { ...telling, facts: { ...telling.facts, kind: 'translation' } };
}

/** The day that a date and time begins with. */
export function dayOf(date: string | null | undefined): string | undefined {
  const day = date?.trim().slice(0, 'YYYY-MM-DD'.length) ?? '';
  return isDay(day) ? day : undefined;
}

/** As a page's tag; programs also write it as they call the computer's settings, `en_US`. */
export function tagOf(lang: string | null | undefined): string | undefined {
  return pageTagOf(lang?.trim().replace(/_/gu, '-') ?? '');
}

/** Articles as data (.json): one, or a list of them, also under `articles`. */
import * as v from 'valibot';
import { type ArticleFacts, isDay, isHttpAddress, KINDS, ROLES, type SourceBlock } from '../../../engine';
import type { Given, Telling } from './given';
import { Refusal } from './refusal';
import { tagOf, tellingOfParagraphs, tellingOfText } from './telling';
import { readPage } from './text';

/** What is said of an article in another form than was asked for is left out, as if it weren't there. */
const fact = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);
const WORDS = v.pipe(v.string(), v.trim(), v.nonEmpty());
const FACTS = {
  lang: fact(v.string()),
  title: fact(WORDS),
  outlet: fact(WORDS),
  byline: fact(WORDS),
  url: fact(v.pipe(v.string(), v.check(isHttpAddress))),
  published: fact(
    v.pipe(
      v.string(),
      v.transform((date) => date.slice(0, 10)),
      v.check(isDay),
    ),
  ),
  kind: fact(v.picklist(KINDS)),
};
const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(0));
const BLOCK = v.object({
  text: v.string(),
  role: v.fallback(v.picklist(ROLES), 'paragraph'),
  level: v.fallback(v.optional(WHOLE), undefined),
  number: v.fallback(v.optional(WHOLE), undefined),
});
/** Whichever of these comes first is the article's text. */
const ARTICLE = v.union([
  v.object({ ...FACTS, blocks: v.array(BLOCK) }),
  v.object({ ...FACTS, html: v.string() }),
  v.object({ ...FACTS, paragraphs: v.array(v.string()) }),
  v.object({ ...FACTS, text: v.string() }),
]);
const FILE = v.union([
  v.array(ARTICLE),
  v.pipe(
    v.object({ articles: v.array(ARTICLE) }),
    v.transform((all) => all.articles),
  ),
  v.pipe(
    ARTICLE,
    v.transform((one) => [one]),
  ),
]);

type Article = v.InferOutput<typeof ARTICLE>;

/** A text may begin with a bracket too: it is data where all of it is. */
export function isJson({ name, text }: Given): boolean {
  return /\.json$/iu.test(name) || (text !== undefined && /^\uFEFF?\s*[[{]/u.test(text) && parsed(text) !== undefined);
}

/** @throws Refusal where it is no JSON, or data of another shape */
export function readJson({ text = '' }: Given): Telling[] {
  if (text.trim() === '') return [];
  const value = parsed(text);
  if (value === undefined) throw new Refusal('damaged');
  const read = v.safeParse(FILE, value);
  if (!read.success) throw new Refusal('shape');
  return read.output.map(tellingOfData);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function tellingOfData(article: Article): Telling {
  const { facts, blocks, lang } = bodyOf(article);
  const { title = facts.title, outlet, byline, url, published, kind } = article;
  const said: Record<string, string | undefined> = { title, outlet, byline, url, published, kind };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as ArticleFacts;
  const tag = tagOf(article.lang) ?? lang;
  const isTitled = title === undefined || blocks.some(({ role }) => role === 'title');
  return {
    facts: { ...facts, ...known },
    blocks: isTitled ? blocks : [{ text: title, role: 'title' }, ...blocks],
    ...(tag && { lang: tag }),
  };
}

function bodyOf(article: Article): Telling {
  if ('html' in article) return readPage(article.html);
  if ('paragraphs' in article) return tellingOfParagraphs(article.paragraphs);
  if ('text' in article) return tellingOfText(article.text);
  const blocks = article.blocks.map(
    ({ text, role, level, number }): SourceBlock => ({
      text,
      role,
      ...(level !== undefined && { level }),
      ...(number !== undefined && { number }),
    }),
  );
  const title = blocks.find(({ role }) => role === 'title')?.text;
  return { facts: title === undefined ? {} : { title }, blocks };
}

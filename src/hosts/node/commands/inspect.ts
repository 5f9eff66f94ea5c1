import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  type Block,
  type Comparison,
  claimsFrom,
  compare,
  type DetailDifference,
  differencesOf,
  isCompared,
  type Judgement,
  type Reading,
  type Role,
  readLines,
  type Section,
  type Sentence,
  type SentenceRef,
  type SourceArticle,
  sentencesOf,
} from '../../../engine';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

export interface InspectOptions {
  /** One BCP 47 tag for all files, or one a file; detected where absent. */
  readonly lang?: readonly string[];
}

const HTML = /^\.(?:x?html?)$/iu;

/** Files of raw text or HTML as the articles of one story (bench/README.md). @returns the exit code */
export async function runInspect(
  files: readonly string[],
  { lang }: InspectOptions,
  console: Console,
): Promise<number> {
  const sources = await Promise.all(files.map((file, k) => readFile(file, lang?.[lang.length === 1 ? 0 : k])));
  const twice = sources.find(({ id }, k) => sources.findIndex((one) => one.id === id) !== k);
  if (twice) throw new Error(`two files are called ${twice.id}, expected a name for each`);
  const workshop = openWorkshop({ kept: 'used', progress: console.progress, warn: console.error });
  const comparison = await compare(sources, workshop);
  workshop.keep();
  console.log(JSON.stringify(inspection(comparison), null, 1));
  return 0;
}

/** @throws Error naming the file that is no text */
async function readFile(file: string, lang: string | undefined): Promise<SourceArticle> {
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: bytes that are not UTF-8, expected a text file`);
  }
  const { facts, blocks, lang: said } = await readAs(extname(file), text);
  if (blocks.length === 0) throw new Error(`${file}: an empty file, expected the text of an article`);
  const tag = lang ?? said;
  return { id: basename(file, extname(file)), facts, blocks, ...(tag !== undefined && { lang: tag }) };
}

/** The library that reads pages takes a while to load: only who has a page waits for it. */
async function readAs(extension: string, text: string): Promise<Omit<SourceArticle, 'id'>> {
  if (!HTML.test(extension)) return { facts: {}, blocks: readLines(text) };
  const { readPage } = await import('../page');
  return readPage(text);
}

/** Headings take no part in matching: neither linked nor an addition. */
function statusOf(role: Role, judgement: Judgement | undefined): string | undefined {
  if (role === 'furniture') return 'furniture';
  return isCompared(role) ? judgement?.verdict : 'unsure';
}

/** The cue that words a sentence as other than plain fact; over a list it stands in another sentence. */
function hedgesOf(reading: Reading | undefined, sentences: readonly { readonly text: string }[]): unknown[] {
  if (!reading || !('cue' in reading)) return [];
  const { cue, certainty, cueIn } = reading;
  return [{ text: sentences[cueIn]?.text.slice(cue.start, cue.end), kind: certainty }];
}

function inspection(comparison: Comparison): unknown {
  const { articles, links, judgements, readings, figures, quotations, credits, sections } = comparison;
  const sentences = articles.map(sentencesOf);
  const nameOf = ({ article, sentence }: SentenceRef): string | undefined => sentences[article]?.[sentence]?.id;
  return {
    articles: articles.map(({ id, lang, facts }, a) => ({
      id,
      lang,
      ...(Object.keys(facts).length > 0 && { facts }),
      sentences: sentences[a]?.map(({ id: name, index, text, role }) => ({
        id: name,
        text,
        role,
        status: statusOf(role, judgements[a]?.[index]),
        hedges: hedgesOf(readings[a]?.[index], sentences[a] ?? []),
        figures: figures[a]?.[index],
        quotations: quotations[a]?.[index],
        credits: credits[a]?.[index]?.text,
      })),
    })),
    links: links.map(({ a, b, p }) => ({ a: nameOf(a), b: nameOf(b), p, status: 'linked' })),
    differences: differencesIn(comparison, sentences).map(({ a, b, type }) => ({ a: nameOf(a), b: nameOf(b), type })),
    claims: claimsFrom(links).map((claim) => ({ sentences: claim.sentences.map(nameOf), p: claim.p })),
    sections: sections.map(({ article, kind, opening, sentences: inside, only, possible, advised, speculative }) => ({
      article: articles[article]?.id,
      kind,
      heading: openingText(articles[article]?.blocks[opening], kind),
      sentences: inside.map((sentence) => nameOf({ article, sentence })),
      only,
      hedged: possible,
      advised,
      speculative,
    })),
  };
}

function differencesIn(
  { articles, links, readings, figures }: Comparison,
  sentences: readonly (readonly Sentence[])[],
): { readonly a: SentenceRef; readonly b: SentenceRef; readonly type: DetailDifference['type'] | 'certainty' }[] {
  const { contrasts, details } = differencesOf(
    links,
    articles.map(({ lang }, a) => ({
      lang,
      texts: sentences[a]?.map(({ text }) => text) ?? [],
      readings: readings[a] ?? [],
      figures: figures[a] ?? [],
    })),
  );
  return [...contrasts.map(({ fact, supposed }) => ({ a: fact, b: supposed, type: 'certainty' as const })), ...details];
}

/** The heading's text; of a list the sentence that leads into it, or of its first item. */
function openingText(block: Block | undefined, kind: Section['kind']): string | undefined {
  const last = block?.sentences.at(-1);
  return kind === 'heading' || !last ? block?.text : block?.text.slice(last.start, last.end);
}

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  type Comparison,
  certaintyOf,
  compare,
  isCompared,
  type Judgement,
  type Reading,
  type Role,
  readLines,
  type SentenceRef,
  type SourceArticle,
} from '../../../engine';
import { sentenceId } from '../../../story';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

export interface InspectOptions {
  /** One BCP 47 tag for all files, or one a file; detected where absent. */
  readonly lang?: readonly string[];
}

/** Raw text files as the articles of one story (bench/README.md). @returns the exit code */
export async function runInspect(
  files: readonly string[],
  { lang }: InspectOptions,
  console: Console,
): Promise<number> {
  const sources = files.map((file, k) => readRawArticle(file, lang?.[lang.length === 1 ? 0 : k]));
  const twice = sources.find(({ id }, k) => sources.findIndex((one) => one.id === id) !== k);
  if (twice) throw new Error(`two files are called ${twice.id}, expected a name for each`);
  const workshop = openWorkshop({ kept: 'used', progress: console.progress, warn: console.error });
  const comparison = await compare(sources, workshop);
  workshop.keep();
  console.log(JSON.stringify(inspection(comparison), null, 1));
  return 0;
}

/** @throws Error naming the file that is no text */
function readRawArticle(file: string, lang: string | undefined): SourceArticle {
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: bytes that are not UTF-8, expected a text file`);
  }
  const blocks = readLines(text);
  if (blocks.length === 0) throw new Error(`${file}: an empty file, expected the text of an article`);
  return { id: basename(file, extname(file)), facts: {}, blocks, ...(lang !== undefined && { lang }) };
}

/** Where each sentence of an article stands, in order. */
function placesOf({ id, blocks }: Comparison['articles'][number]): { id: string; text: string; role: Role }[] {
  return blocks.flatMap(({ role, text, sentences }, block) =>
    sentences.map(({ start, end }, s) => ({ id: sentenceId(id, block, s), text: text.slice(start, end), role })),
  );
}

/** Headings take no part in matching: neither linked nor an addition. */
function statusOf(role: Role, { verdict }: Judgement): string {
  if (role === 'furniture') return 'furniture';
  return isCompared(role) ? verdict : 'unsure';
}

/** The cue that words a sentence as other than plain fact; over a list it stands in another sentence. */
function hedgesOf(reading: Reading | undefined, sentences: readonly { readonly text: string }[]): unknown[] {
  if (!reading || !('cue' in reading)) return [];
  const { cue, certainty, reason } = reading;
  return [{ text: sentences[reason.sentence]?.text.slice(cue.start, cue.end), kind: certainty }];
}

/** The share of sentences that are worded as possible or conditional. */
function hedgedShare(sentences: readonly number[], readings: readonly Reading[]): number {
  const supposed = sentences.filter((sentence) => {
    const certainty = readings[sentence]?.certainty;
    return certainty === 'possible' || certainty === 'conditional';
  });
  return sentences.length === 0 ? 0 : supposed.length / sentences.length;
}

function inspection({ articles, links, judgements, sections }: Comparison): unknown {
  const places = articles.map(placesOf);
  const readings = articles.map(certaintyOf);
  const nameOf = ({ article, sentence }: SentenceRef): string | undefined => places[article]?.[sentence]?.id;
  return {
    articles: articles.map(({ id, lang }, a) => ({
      id,
      lang,
      sentences: places[a]?.map((place, s) => ({
        ...place,
        status: statusOf(place.role, judgements[a]?.[s] as Judgement),
        hedges: hedgesOf(readings[a]?.[s], places[a] ?? []),
      })),
    })),
    links: links.map(({ a, b, p }) => ({ a: nameOf(a), b: nameOf(b), p, status: 'linked' })),
    sections: sections.map(({ article, heading, sentences, only }) => ({
      article: articles[article]?.id,
      heading: articles[article]?.blocks[heading]?.text,
      sentences: sentences.map((sentence) => nameOf({ article, sentence })),
      only,
      hedged: hedgedShare(sentences, readings[article] ?? []),
    })),
  };
}

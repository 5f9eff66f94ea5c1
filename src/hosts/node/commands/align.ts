import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  align,
  type Certainty,
  type CertaintyBlock,
  encodedArticle,
  isCompared,
  type Role,
  readCertainty,
  type SentenceVectors,
  type Workshop,
} from '../../../engine';
import { benchSentence, benchStories } from '../benchFormat';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

const storiesSchema = benchStories(benchSentence);
type BenchStory = v.InferOutput<typeof storiesSchema>[number];
type Version = BenchStory['versions'][number];

/** `[version, paragraph, sentence]`, 0-based. */
type SentenceTriple = readonly [number, number, number];

interface Answer {
  readonly id: string;
  readonly links: readonly { readonly a: SentenceTriple; readonly b: SentenceTriple; readonly p: number }[];
  readonly unsure: readonly SentenceTriple[];
  readonly sentences: readonly { readonly at: SentenceTriple; readonly certainty: Certainty }[];
}

/** Stories cut into sentences in, links out (bench/README.md). @returns the exit code */
export async function runAlign(file: string, console: Console): Promise<number> {
  const parsed = v.safeParse(storiesSchema, readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    console.error(
      `${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}, expected stories in the bench format`,
    );
    return 1;
  }
  const workshop = openWorkshop({ kept: 'used', progress: console.progress, warn: console.error });
  const texts = parsed.output.flatMap(({ versions }) =>
    versions.flatMap((version, k) => comparedOf(version, k).map(({ text }) => text)),
  );
  const vectors = await workshop.encode(texts);
  workshop.keep();
  console.log(JSON.stringify(parsed.output.map((story) => answer(story, vectors, workshop))));
  return 0;
}

/** @throws Error naming the file */
function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}, expected JSON`);
  }
}

/** The sentences of a version that take part in matching, in order, and where each stands in the file. */
function comparedOf(
  { paragraphs }: Version,
  version: number,
): { readonly text: string; readonly place: SentenceTriple }[] {
  return paragraphs.flatMap((paragraph, p) =>
    paragraph.flatMap(({ text, role }, s) => (isCompared(role) ? [{ text, place: [version, p, s] as const }] : [])),
  );
}

/** What each sentence that takes part in matching says, read in the order and with the roles of the whole version. */
function readingsOf({ lang, paragraphs }: Version, version: number): Answer['sentences'] {
  const sentences = paragraphs.flatMap((paragraph, p) =>
    paragraph.map(({ text, role }, s) => ({ text, role, at: [version, p, s] as const, opens: s === 0 })),
  );
  const readings = readCertainty(blocksOf(sentences, lang));
  return sentences.flatMap(({ role, at }, k) =>
    isCompared(role) ? [{ at, certainty: readings[k]?.certainty ?? 'not read' }] : [],
  );
}

/** A paragraph of the file is a block, cut where the role changes. */
function blocksOf(
  sentences: readonly { readonly text: string; readonly role: Role; readonly opens: boolean }[],
  lang: string,
): CertaintyBlock[] {
  const blocks: { role: Role; lang: string; sentences: string[] }[] = [];
  for (const { text, role, opens } of sentences) {
    const last = blocks.at(-1);
    if (last && !opens && last.role === role) last.sentences.push(text);
    else blocks.push({ role, lang, sentences: [text] });
  }
  return blocks;
}

function answer(
  { id, versions }: BenchStory,
  vectors: ReadonlyMap<string, SentenceVectors>,
  { calibration }: Workshop,
): Answer {
  const compared = versions.map(comparedOf);
  const articles = compared.map((sentences, k) =>
    encodedArticle(
      sentences.map(({ text }) => ({ text, lang: versions[k]?.lang ?? '' })),
      vectors,
      calibration,
    ),
  );
  const placeOf = ([version, sentence]: readonly [number, number]): SentenceTriple =>
    compared[version]?.[sentence]?.place as SentenceTriple;
  const { links, sentences } = align(articles);
  return {
    id,
    links: links.map(({ a, b, p }) => ({ a: placeOf(a), b: placeOf(b), p })),
    unsure: sentences.flatMap((version, k) =>
      version.flatMap(({ verdict }, sentence) => (verdict === 'unsure' ? [placeOf([k, sentence])] : [])),
    ),
    sentences: versions.flatMap(readingsOf),
  };
}

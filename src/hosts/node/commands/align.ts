import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  type Alignment,
  align,
  type Certainty,
  certaintyOf,
  claimsFrom,
  creditsOf,
  differencesOf,
  encodedArticle,
  type Figure,
  figuresOf,
  isCompared,
  type Probability,
  type Quotation,
  quotationsOf,
  type Reading,
  type SentenceRef,
  type SentenceVectors,
  sentencesOf,
  type Workshop,
} from '../../../engine';
import { articleOf, benchSentence, benchStories } from '../benchFormat';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

const storiesSchema = benchStories(benchSentence);
type BenchStory = v.InferOutput<typeof storiesSchema>[number];
type Version = BenchStory['versions'][number];

/** `[version, paragraph, sentence]`, 0-based. */
type SentenceTriple = readonly [number, number, number];

/** Two linked sentences that word a thing with another certainty, or give it another figure, day or name. */
interface Difference {
  readonly a: SentenceTriple;
  readonly b: SentenceTriple;
  readonly type: 'certainty' | 'figure' | 'date' | 'name';
}

interface Answer {
  readonly id: string;
  readonly links: readonly { readonly a: SentenceTriple; readonly b: SentenceTriple; readonly p: number }[];
  readonly unsure: readonly SentenceTriple[];
  readonly differences: readonly Difference[];
  /** The sentences of each claim that two versions and more make. */
  readonly claims: readonly (readonly SentenceTriple[])[];
  readonly sentences: readonly {
    readonly at: SentenceTriple;
    readonly certainty: Certainty;
    /** How likely it is that no other version says it; absent of a linked sentence. */
    readonly only?: Probability;
    readonly figures: readonly Pick<Figure, 'text' | 'value' | 'unit'>[];
    /** Whether it gives somebody's words; `speaker` is whose the first are, where the text says. */
    readonly quote: boolean;
    readonly speaker?: string;
    /** Whom it credits with what it says, in its own words. */
    readonly credits?: string;
  }[];
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

type ReadSentence = Reading & {
  readonly at: SentenceTriple;
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly credits?: string;
};

/** What each sentence that takes part in matching says, read in the order and with the roles of the whole version. */
function readingsOf(version: Version, v: number): ReadSentence[] {
  const { article, places } = articleOf(version);
  const readings = certaintyOf(article);
  const figures = figuresOf(article);
  const quotations = quotationsOf(article);
  const credits = creditsOf(article, quotations);
  return sentencesOf(article).flatMap(({ index, role }) => {
    const [p, s] = places[index] ?? [0, 0];
    const reading = readings[index] ?? { certainty: 'not read' };
    if (!isCompared(role)) return [];
    const credit = credits[index];
    return [
      {
        ...reading,
        at: [v, p, s],
        figures: figures[index] ?? [],
        quotations: quotations[index] ?? [],
        ...(credit && { credits: credit.text }),
      },
    ];
  });
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
  const difference = (type: Difference['type'], a: SentenceRef, b: SentenceRef): Difference => ({
    a: placeOf([a.article, a.sentence]),
    b: placeOf([b.article, b.sentence]),
    type,
  });
  const { links, sentences } = align(articles);
  const readings = versions.map(readingsOf);
  const linked = links.map(({ a, b, p }) => ({ a: refOf(a), b: refOf(b), p }));
  const { contrasts, details } = differencesOf(
    linked,
    versions.map(({ lang }, k) => ({
      lang,
      texts: compared[k]?.map(({ text }) => text) ?? [],
      readings: readings[k] ?? [],
      figures: readings[k]?.map(({ figures }) => figures) ?? [],
    })),
  );
  return {
    id,
    links: links.map(({ a, b, p }) => ({ a: placeOf(a), b: placeOf(b), p })),
    unsure: sentences.flatMap((version, k) =>
      version.flatMap(({ verdict }, sentence) => (verdict === 'unsure' ? [placeOf([k, sentence])] : [])),
    ),
    differences: [
      ...contrasts.map(({ fact, supposed }) => difference('certainty', fact, supposed)),
      ...details.map(({ type, a, b }) => difference(type, a, b)),
    ],
    claims: claimsFrom(linked).map((claim) =>
      claim.sentences.map(({ article, sentence }) => placeOf([article, sentence])),
    ),
    sentences: readings.flatMap((version, k) =>
      version.map(({ at, certainty, figures, quotations, credits }, sentence) => ({
        at,
        certainty,
        ...likelyOnly(sentences[k]?.[sentence]),
        figures: figures.map(({ text, value, unit }) => ({ text, value, unit })),
        quote: quotations.length > 0,
        ...speakerIn(quotations),
        ...(credits !== undefined && { credits }),
      })),
    ),
  };
}

/** Among the compared sentences. */
function refOf([article, sentence]: readonly [number, number]): SentenceRef {
  return { article, sentence };
}

function likelyOnly(found: Alignment['sentences'][number][number] | undefined): { only?: Probability } {
  return found?.only === undefined ? {} : { only: Number(found.only.toFixed(4)) };
}

function speakerIn([first]: readonly Quotation[]): { speaker?: string } {
  return first?.speaker ? { speaker: first.speaker.text } : {};
}

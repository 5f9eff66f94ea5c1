import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { align, type SentenceVectors, tellingOf, type Workshop } from '../../engine';
import { openWorkshop } from '../workshop';
import type { Console } from './console';

const storiesSchema = v.array(
  v.object({
    id: v.string(),
    versions: v.array(v.object({ lang: v.string(), paragraphs: v.array(v.array(v.object({ text: v.string() }))) })),
  }),
);
type BenchStory = v.InferOutput<typeof storiesSchema>[number];

/** `[version, paragraph, sentence]`, 0-based. */
type Place = readonly [number, number, number];

interface Answer {
  readonly id: string;
  readonly links: readonly { readonly a: Place; readonly b: Place; readonly p: number }[];
  readonly unsure: readonly Place[];
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
  const texts = parsed.output.flatMap(({ versions }) => versions.flatMap((version) => textsOf(version)));
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

function textsOf({ paragraphs }: BenchStory['versions'][number]): string[] {
  return paragraphs.flat().map(({ text }) => text);
}

function answer(
  { id, versions }: BenchStory,
  vectors: ReadonlyMap<string, SentenceVectors>,
  { means }: Workshop,
): Answer {
  const tellings = versions.map((version) =>
    tellingOf(
      textsOf(version).map((text) => ({ text, lang: version.lang })),
      vectors,
      means,
    ),
  );
  const places = versions.map(({ paragraphs }, version) =>
    paragraphs.flatMap((paragraph, p) => paragraph.map((_, s): Place => [version, p, s])),
  );
  const placeOf = ([version, sentence]: readonly [number, number]): Place => places[version]?.[sentence] as Place;
  const { links, sentences } = align(tellings);
  return {
    id,
    links: links.map(({ a, b, p }) => ({ a: placeOf(a), b: placeOf(b), p })),
    unsure: sentences.flatMap((version, k) =>
      version.flatMap(({ verdict }, sentence) => (verdict === 'unsure' ? [placeOf([k, sentence])] : [])),
    ),
  };
}

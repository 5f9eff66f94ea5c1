/**
 * How long aligning takes after the vectors, and how much memory: five articles of 500 sentences and twenty of 100, made
 * of real sentences. Every measurement has a process of its own, so that none inherits another's memory.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { align, type EncodedArticle, encodedArticle } from '../src/engine/align';
import { openWorkshop } from '../src/hosts/node';
import { outputOf } from './ownProcess';

/** What a story of so many articles of so many sentences may take after its vectors. */
export const BOUND = { seconds: 2, megabytes: 600 } as const;
export const SIZES = [
  { articles: 5, sentences: 500 },
  { articles: 20, sentences: 100 },
] as const;

export interface Cost {
  /** Time of the processor, so that a busy machine does not change it much. */
  readonly seconds: number;
  /** The most memory the process ever had, with the encoder's vectors and the program in it. */
  readonly megabytes: number;
}

interface Version {
  readonly lang: string;
  readonly paragraphs: readonly (readonly { readonly text: string }[])[];
}

/** @throws Error with what the measuring process printed, where it failed */
export function alignmentCost(file: string, articles: number, sentences: number): Cost {
  return JSON.parse(outputOf(fileURLToPath(import.meta.url), [file, String(articles), String(sentences)])) as Cost;
}

/** All stories of the file on end, a language an article; languages come again where there are more articles. */
async function storyOf(file: string, articles: number, sentences: number): Promise<EncodedArticle[]> {
  const stories = JSON.parse(readFileSync(file, 'utf8')) as { versions: readonly Version[] }[];
  const langs = [...new Set(stories.flatMap(({ versions }) => versions.map(({ lang }) => lang)))];
  const workshop = openWorkshop({ kept: 'used', warn: () => {} });
  const told = langs.map((lang) =>
    stories.flatMap(({ versions }) =>
      versions.filter((one) => one.lang === lang).flatMap(({ paragraphs }) => paragraphs.flat()),
    ),
  );
  const chosen = Array.from({ length: articles }, (_, k) => {
    const lang = k % langs.length;
    const list = told[lang] ?? [];
    const from = Math.floor(k / langs.length) * sentences;
    return {
      lang: langs[lang] as string,
      texts: Array.from({ length: sentences }, (_, s) => list[(from + s) % list.length]?.text ?? ''),
    };
  });
  const vectors = await workshop.encode(chosen.flatMap(({ texts }) => texts));
  // So that the next run measures without an encoder in the process.
  workshop.keep();
  return chosen.map(({ lang, texts }) =>
    encodedArticle(
      texts.map((text) => ({ text, lang })),
      vectors,
      workshop.calibration,
    ),
  );
}

async function measure(file: string, articles: number, sentences: number): Promise<void> {
  const story = await storyOf(file, articles, sentences);
  const before = process.cpuUsage();
  align(story);
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
}

const [, script, file, articles, sentences] = process.argv;
if (script === fileURLToPath(import.meta.url) && file) await measure(file, Number(articles), Number(sentences));

/** Stories with known answers, in the bench format (`src`: what a sentence says; two that share one say the same). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const sentence = v.object({ src: v.union([v.number(), v.array(v.number())]), text: v.string() });
const storiesSchema = v.array(
  v.object({
    id: v.string(),
    versions: v.array(v.object({ lang: v.string(), paragraphs: v.array(v.array(sentence)) })),
  }),
);

/** A sentence and everything it says. */
export interface Said {
  readonly src: readonly number[];
  readonly text: string;
}

export interface Version {
  readonly lang: string;
  readonly sentences: readonly Said[];
}

export interface Story {
  readonly id: string;
  readonly versions: readonly Version[];
}

/** @throws Error where the file is not in the bench format */
export function readStories(file: string): Story[] {
  return v.parse(storiesSchema, JSON.parse(readFileSync(file, 'utf8'))).map(({ id, versions }) => ({
    id,
    versions: versions.map(({ lang, paragraphs }) => ({
      lang,
      sentences: paragraphs.flat().map(({ src, text }) => ({ src: [src].flat(), text })),
    })),
  }));
}

export function saySame(a: Said, b: Said): boolean {
  return a.src.some((src) => b.src.includes(src));
}

/** Stories with known answers, in the bench format (`src`: what a sentence says; two that share one say the same). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isCompared } from '../../src/engine';
import { benchSentence, benchStories } from '../../src/hosts/node';

const key = v.union([v.number(), v.string()]);
const storiesSchema = benchStories(v.object({ ...benchSentence.entries, src: v.union([key, v.array(key)]) }));

/** What a sentence says: one key an assertion. Equal keys mean the same, in whatever story they stand. */
export type Fact = string;

/** A sentence and everything it says. */
export interface Said {
  readonly src: readonly Fact[];
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

/**
 * The stories of a file; titles, headings and furniture take no part in matching and are left out. A number means the
 * same in the whole file and in its fellows (one document stands in several), a word only in its own story.
 * @throws Error where the file is not in the bench format
 */
export function readStories(file: string): Story[] {
  return v.parse(storiesSchema, JSON.parse(readFileSync(file, 'utf8'))).map(({ id, versions }) => ({
    id,
    versions: versions.map(({ lang, paragraphs }) => ({
      lang,
      sentences: paragraphs
        .flat()
        .filter(({ role }) => isCompared(role))
        .map(({ src, text }) => ({
          src: [src].flat().map((one) => (typeof one === 'number' ? String(one) : `${id} ${one}`)),
          text,
        })),
    })),
  }));
}

export function saySame(a: Said, b: Said): boolean {
  return a.src.some((src) => b.src.includes(src));
}

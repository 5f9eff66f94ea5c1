/** Sentences in, one vector each and those of its parts out; only sentences that no store knows are given to the encoder. */
import { asSeen } from '../text';
import { fromInt8, joinInt8, splitInt8, toInt8 } from './int8';
import type { Encoder } from './port';
import { type VectorStore, vectorKey } from './store';
import { meanPool, unit } from './vectors';
import { WINDOWS, windowsOf } from './windows';

/** What multilingual-e5 was trained to see before a sentence that is compared with its like (tools/encoder). */
export const PREFIX = 'query: ';
/** Vectors that are kept of a sentence: the whole, then its windows. */
export const VECTORS_PER_SENTENCE = 1 + WINDOWS.length;
/**
 * Code units of a sentence that are given to the encoder. It reads 512 pieces at most; no script puts more than
 * 2,000 code units into that many, and a longer text would only take time to be cut.
 */
const ENCODED_LENGTH = 2000;

/** Told after each sentence: how many of how many are done, and how many of the done came from the store. */
export type Progress = (done: number, total: number, known: number) => void;

/** What the engine knows of a sentence by the encoder: the whole and its parts in the order of `WINDOWS`, at length 1. */
export interface SentenceVectors {
  readonly whole: Float32Array;
  readonly windows: readonly Float32Array[];
}

export interface EncodeOptions {
  readonly progress?: Progress | undefined;
  /** How many sentences the encoder is given at a time; it answers in whatever order. One, where nothing is said. */
  readonly atOnce?: number;
}

/**
 * The vectors of texts, by text; equal texts are encoded once.
 * @param encoder undefined where only the store may answer
 * @throws Error where a text is neither in the store nor can be encoded
 */
export async function encodeTexts(
  texts: Iterable<string>,
  encoderId: string,
  encoder: (() => Promise<Encoder>) | undefined,
  store: VectorStore,
  { progress = () => {}, atOnce = 1 }: EncodeOptions = {},
): Promise<Map<string, SentenceVectors>> {
  const wanted = [...new Set(texts)];
  const vectors = new Map<string, SentenceVectors>();
  let known = 0;
  const left = wanted.values();
  const encodeNext = async (): Promise<void> => {
    // Each takes the next one that no other has taken.
    for (const text of left) {
      const seen = asSeen(text);
      const key = vectorKey(encoderId, seen);
      let values = await store.get(key);
      if (values) known += 1;
      else {
        if (!encoder) throw new Error(`no vector is kept for “${text.slice(0, 60)}” and no encoder is at hand`);
        values = await encodeText(seen, await encoder());
        store.set(key, values);
      }
      vectors.set(text, fromKept(values));
      progress(vectors.size, wanted.length, known);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, encodeNext));
  return new Map(wanted.map((text) => [text, vectors.get(text) as SentenceVectors]));
}

async function encodeText(text: string, { dimensions, frame, states: run }: Encoder): Promise<Int8Array> {
  const states = await run(PREFIX + text.slice(0, ENCODED_LENGTH));
  const all = [meanPool(states, dimensions), ...windowsOf(states, dimensions, frame)];
  return joinInt8(all.map((vector) => toInt8(unit(vector))));
}

function fromKept(values: Int8Array): SentenceVectors {
  const [whole, ...windows] = splitInt8(values, VECTORS_PER_SENTENCE).map((part) => unit(fromInt8(part)));
  return { whole: whole as Float32Array, windows };
}

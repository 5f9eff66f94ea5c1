/**
 * An encoder for tests: each word has a random direction of its own, always the same, so that sentences which share
 * words are alike and others are not. A dictionary makes words of other languages stand for the same thing.
 */
import { type Calibration, type Encoder, encodeTexts, type Progress, type VectorKey, type Workshop } from '../engine';

const DIMENSIONS = 32;
const PREFIX = 'query: ';

/** Numbers in [0, 1) that depend on the seed alone (mulberry32 over FNV-1a). */
export function seededNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) as number), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A direction of length 1, evenly spread over all directions. */
export function seededDirection(seed: string, dimensions = DIMENSIONS): Float32Array {
  const next = seededNumbers(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const values = Array.from({ length: dimensions }, normal);
  const length = Math.hypot(...values);
  return Float32Array.from(values, (x) => x / length);
}

export interface FakeEncoder extends Encoder {
  /** Every text that was given to it, in order, as given. */
  readonly asked: readonly string[];
}

export interface FakeEncoderOptions {
  readonly id?: string;
  readonly dimensions?: number;
  /** A word, in lower case → the word whose direction it shares: `{ chat: 'cat' }`. */
  readonly dictionary?: Readonly<Record<string, string>>;
}

export function fakeEncoder({
  id = 'fake',
  dimensions = DIMENSIONS,
  dictionary = {},
}: FakeEncoderOptions = {}): FakeEncoder {
  const asked: string[] = [];
  const translations = new Map(Object.entries(dictionary));
  const directions = new Map<string, Float32Array>();
  const directionOf = (word: string): Float32Array => {
    const known = directions.get(word) ?? seededDirection(translations.get(word) ?? word, dimensions);
    directions.set(word, known);
    return known;
  };
  return {
    id,
    dimensions,
    frame: { before: 0, after: 0 },
    asked,
    states: async (text) => {
      asked.push(text);
      const bare = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text;
      const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [bare];
      const states = new Float32Array(words.length * dimensions);
      words.forEach((word, row) => {
        states.set(directionOf(word), row * dimensions);
      });
      return states;
    },
  };
}

export interface FakeWorkshopOptions extends FakeEncoderOptions {
  readonly means?: Calibration['means'];
  readonly progress?: Progress;
}

export interface FakeWorkshop extends Workshop {
  readonly encoder: FakeEncoder;
  /** What was encoded, by key. */
  readonly store: Map<VectorKey, Int8Array>;
}

/** A workshop that keeps its vectors in memory; without language means unless they are given. */
export function fakeWorkshop({ means = {}, progress, ...options }: FakeWorkshopOptions = {}): FakeWorkshop {
  const encoder = fakeEncoder(options);
  const store = new Map<VectorKey, Int8Array>();
  return {
    calibration: { means },
    encoder,
    store,
    encode: (texts) => encodeTexts(texts, encoder.id, async () => encoder, store, { progress }),
  };
}

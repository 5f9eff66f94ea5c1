/** The project's own encoder as every host has it: the same weights, the same framing of a text, the same means. */
import { PREFIX } from './encode';
import type { Calibration, Encoder } from './port';

/** Changes with the weights: multilingual-e5-small, tuned for links, vocabulary trimmed to 28 languages (tools/encoder). */
export const ENCODER_ID = 'multilingual-e5-small/tuned-1/q8/28-languages';
const DIMENSIONS = 384;

/** A tokenizer and a model as @huggingface/transformers gives them; a host knows no more of them. */
export interface LoadedModel<Tokens extends { readonly input_ids: { readonly size: number } }> {
  readonly tokenize: (text: string) => Tokens;
  readonly run: (tokens: Tokens) => Promise<{ readonly last_hidden_state: { readonly data: ArrayLike<number> } }>;
}

/** One sentence a call: batches need padding and were measured slower. */
export function bundledEncoder<Tokens extends { readonly input_ids: { readonly size: number } }>({
  tokenize,
  run,
}: LoadedModel<Tokens>): Encoder {
  const framed = tokenize(PREFIX).input_ids.size;
  return {
    id: ENCODER_ID,
    dimensions: DIMENSIONS,
    // The tokenizer parts at white space, so that the prefix has the same pieces before every sentence; `</s>` ends it.
    frame: { before: framed - 1, after: 1 },
    async states(text) {
      const { last_hidden_state: states } = await run(tokenize(text));
      return Float32Array.from(states.data);
    },
  };
}

/**
 * The mean vectors of the bundled languages and the shift of windows, made with the same weights.
 * @param means of `language-means.json` @param shift of `window-shift.json`
 */
export function bundledCalibration(
  means: Readonly<Record<string, readonly number[]>>,
  { values }: { readonly values: readonly number[] },
): Calibration {
  return {
    means: Object.fromEntries(Object.entries(means).map(([lang, mean]) => [lang, Float32Array.from(mean)])),
    windowShift: Float32Array.from(values),
  };
}

/** The engine's encoder port on @huggingface/transformers, in Node: ONNX Runtime on the bundled weights. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Calibration, type Encoder, PREFIX } from '../../engine';

/** Changes with the weights: multilingual-e5-small, tuned for links, vocabulary trimmed to 28 languages (tools/encoder). */
export const ENCODER_ID = 'multilingual-e5-small/tuned-1/q8/28-languages';
const DIMENSIONS = 384;
const FOLDER = fileURLToPath(new URL('../../../tools/encoder/', import.meta.url));
const WEIGHTS = 'weights';

/** Loads the weights from `tools/encoder`; nothing is ever fetched. */
export async function loadEncoder(): Promise<Encoder> {
  const { AutoModel, AutoTokenizer, env } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = FOLDER;
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(WEIGHTS),
    AutoModel.from_pretrained(WEIGHTS, { dtype: 'q8' }),
  ]);
  const framed = tokenizer(PREFIX).input_ids.size;
  return {
    id: ENCODER_ID,
    dimensions: DIMENSIONS,
    // The tokenizer parts at white space, so that the prefix has the same pieces before every sentence; `</s>` ends it.
    frame: { before: framed - 1, after: 1 },
    async states(text) {
      // One sentence a call: batches need padding and were measured slower.
      const { last_hidden_state: states } = await model(tokenizer(text, { truncation: true }));
      return Float32Array.from(states.data);
    },
  };
}

/** The mean vectors of the bundled languages and the shift of windows, made with the same weights. */
export function loadCalibration(): Calibration {
  const read = (name: string): string => readFileSync(`${FOLDER}${WEIGHTS}/${name}`, 'utf8');
  const means: Record<string, number[]> = JSON.parse(read('language-means.json'));
  const { values }: { values: number[] } = JSON.parse(read('window-shift.json'));
  return {
    means: Object.fromEntries(Object.entries(means).map(([lang, mean]) => [lang, Float32Array.from(mean)])),
    windowShift: Float32Array.from(values),
  };
}

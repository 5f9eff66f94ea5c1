/** The engine's encoder port on @huggingface/transformers, in Node: ONNX Runtime on the bundled weights. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledCalibration, bundledEncoder, type Calibration, type Encoder } from '../../engine';

const FOLDER = fileURLToPath(new URL('../../../tools/encoder/', import.meta.url));
const WEIGHTS = 'weights';

/**
 * Loads the weights from `tools/encoder`; nothing is ever fetched.
 * @param threads that compute one sentence; without it as many as there are cores
 */
export async function loadEncoder(threads?: number): Promise<Encoder> {
  const { AutoModel, AutoTokenizer, env } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = FOLDER;
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(WEIGHTS),
    AutoModel.from_pretrained(WEIGHTS, {
      dtype: 'q8',
      ...(threads !== undefined && { session_options: { intraOpNumThreads: threads } }),
    }),
  ]);
  return bundledEncoder({ tokenize: (text) => tokenizer(text, { truncation: true }), run: (tokens) => model(tokens) });
}

export function loadCalibration(): Calibration {
  const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}${WEIGHTS}/${name}`, 'utf8'));
  return bundledCalibration(read('language-means.json'), read('window-shift.json'));
}

/** The engine's encoder port on @huggingface/transformers, in a browser's worker: ONNX Runtime as WebAssembly. */
import { AutoModel, AutoTokenizer, env } from '@huggingface/transformers';
import { bundledCalibration, bundledEncoder, type Calibration, type Encoder } from '../../engine';
import { RUNTIME_FILES, WEIGHTS_FOLDER } from './messages';

/** @param done bytes of all files, of which the last ones may not be known yet */
export type LoadProgress = (done: number, total: number) => void;

/**
 * Loads the weights from the site itself; nothing is asked of any other origin. The browser keeps them.
 * @param folder the address of the encoder's folder, a path of this origin, ending in `/`
 * @throws Error where a file can't be had or WebAssembly can't run
 */
export async function loadEncoder(folder: string, progress: LoadProgress): Promise<Encoder> {
  const origin = new URL(folder, self.location.origin);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = folder;
  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('this browser has no WebAssembly');
  wasm.wasmPaths = {
    wasm: new URL(RUNTIME_FILES.wasm, origin).href,
    mjs: new URL(RUNTIME_FILES.mjs, origin).href,
  };
  // Threads need a page that is isolated from others, which a static host can't promise. On two cores two of them took
  // twice as long as one (bench/README.md): the page and the browser want their part.
  wasm.numThreads = self.crossOriginIsolated ? Math.max(1, Math.floor(navigator.hardwareConcurrency / 2)) : 1;
  const files = new Map<string, { readonly loaded: number; readonly total: number }>();
  const progress_callback = (event: { status: string; file?: string; loaded?: number; total?: number }) => {
    if (event.status !== 'progress' || event.file === undefined) return;
    files.set(event.file, { loaded: event.loaded ?? 0, total: event.total ?? 0 });
    const sum = (of: 'loaded' | 'total') => [...files.values()].reduce((bytes, file) => bytes + file[of], 0);
    progress(sum('loaded'), sum('total'));
  };
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(WEIGHTS_FOLDER, { progress_callback }),
    AutoModel.from_pretrained(WEIGHTS_FOLDER, { dtype: 'q8', device: 'wasm', progress_callback }),
  ]);
  return bundledEncoder({ tokenize: (text) => tokenizer(text, { truncation: true }), run: (tokens) => model(tokens) });
}

/** @throws Error where a file can't be had */
export async function loadCalibration(folder: string): Promise<Calibration> {
  const read = async (name: string) => {
    const response = await fetch(`${folder}${WEIGHTS_FOLDER}/${name}`);
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    return response.json();
  };
  const [means, shift] = await Promise.all([read('language-means.json'), read('window-shift.json')]);
  return bundledCalibration(means, shift);
}

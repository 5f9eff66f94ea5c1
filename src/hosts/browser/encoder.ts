/** The engine's encoder port on @huggingface/transformers, in a browser's worker: ONNX Runtime as WebAssembly. */
import { AutoModel, AutoTokenizer, env } from '@huggingface/transformers';
import { bundledEncoder, type Encoder } from '../../engine';
import { type LoadProgress, RUNTIME_FILES, WEIGHTS_FOLDER } from './messages';

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
  // Several workers encode beside each other (encoderPool.ts); threads would only take from them.
  wasm.numThreads = 1;
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

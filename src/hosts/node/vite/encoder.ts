/** The files that a browser needs to compare articles on the reader's device: weights, tokenizer, means, WebAssembly. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, type Plugin } from 'vite';
import { ENCODER_FOLDER, RUNTIME_FILES, WEIGHTS_FOLDER } from '../../browser';

const WEIGHTS = fileURLToPath(new URL('../../../../tools/encoder/weights/', import.meta.url));
const MODEL_FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'language-means.json',
  'window-shift.json',
  'onnx/model_quantized.onnx',
];
/** Among the assets of scripts. */
const OTHER_RUNTIME = /\/ort-wasm-[^/]*\.wasm$/u;
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  onnx: 'application/octet-stream',
};

/** Name inside of the site → path on this machine. */
function encoderFiles(): ReadonlyMap<string, string> {
  // The runtime is the one that the library was made with, so it is looked for from there (knip.json knows).
  const require = createRequire(createRequire(import.meta.url).resolve('@huggingface/transformers'));
  const runtime = dirname(require.resolve('onnxruntime-web'));
  return new Map([
    ...MODEL_FILES.map((name): [string, string] => [`${ENCODER_FOLDER}${WEIGHTS_FOLDER}/${name}`, join(WEIGHTS, name)]),
    ...Object.values(RUNTIME_FILES).map((name): [string, string] => [ENCODER_FOLDER + name, join(runtime, name)]),
  ]);
}

/** Emitted by the build, served while developing. */
export function encoderPlugin(): Plugin {
  const files = encoderFiles();
  const bytes = [...files.values()].reduce((sum, path) => sum + statSync(path).size, 0);
  let base = '/';
  return {
    name: 'parallax:encoder',
    config: (_, { command }) => ({
      // Told to the page, which names it before anything is loaded.
      define: { 'import.meta.env.ENCODER_BYTES': String(bytes) },
      // While developing, page and workers share what is loaded of a library, and what a library has for pages may ask for
      // a document, which a worker has not. A build has only what is used of it.
      ...(command === 'serve' && { resolve: { conditions: ['worker', ...defaultClientConditions] } }),
    }),
    configResolved(config) {
      base = config.base;
    },
    generateBundle(_, bundle) {
      for (const [fileName, path] of files) this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      // The library names a larger runtime of its own, which nothing asks for: it is told of the one above.
      for (const name of Object.keys(bundle)) if (OTHER_RUNTIME.test(name)) delete bundle[name];
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').replace(/[?#].*$/s, '').slice(base.length);
        const path = files.get(name);
        if (path === undefined) return next();
        response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(readFileSync(path));
      });
    },
  };
}

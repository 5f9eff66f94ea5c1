import { describe, expect, it } from 'vitest';
import { keepingOf } from './keeping';

describe('what is kept', () => {
  it.each([
    ['data/index.json', 'fresh'],
    ['data/harbour.json', 'fresh'],
    ['data/search-for-a-wreck.json', 'fresh'],
    ['data/search.json', undefined],
    ['data/search.12.json', undefined],
    ['assets/worker-n3VkuqlK.js', 'forever'],
    ['encoder/tuned-1/weights/language-means.json', 'forever'],
    ['encoder/tuned-1/weights/window-shift.json', 'forever'],
    ['encoder/tuned-1/weights/tokenizer.json', undefined],
    ['encoder/tuned-1/weights/onnx/model_quantized.onnx', undefined],
    ['encoder/tuned-1/ort-wasm-simd-threaded.wasm', undefined],
    ['offline.js', undefined],
    ['s/harbour/', undefined],
  ])('of %s: %s', (path, keeping) => {
    expect(keepingOf(path)).toBe(keeping);
  });
});

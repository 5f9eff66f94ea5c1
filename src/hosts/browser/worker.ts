/** The module worker that compares articles on the reader's device: the same engine as in Node, away from the page. */
import { compare, ENCODER_ID, type Encoder, encodeTexts, type VectorKey } from '../../engine';
import { toCompiledStory } from '../../story';
import { loadCalibration, loadEncoder } from './encoder';
import type { CompareAnswer, CompareRequest } from './messages';

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest>) => {
  try {
    await answer(data);
  } catch (error) {
    tell({ kind: 'failed', stage: loaded ? 'compare' : 'load', message: String(error) });
  }
});

let loaded = false;

async function answer({ story, title, articles, encoder: folder }: CompareRequest): Promise<void> {
  const calibration = await loadCalibration(folder);
  const encoder: Encoder = await loadEncoder(folder, (done, total) => tell({ kind: 'loading', done, total }));
  loaded = true;
  const kept = new Map<VectorKey, Int8Array>();
  const store = {
    get: (key: VectorKey) => kept.get(key),
    set: (key: VectorKey, vector: Int8Array) => kept.set(key, vector),
  };
  const comparison = await compare(articles, {
    calibration,
    encode: (texts) =>
      encodeTexts(
        texts,
        ENCODER_ID,
        async () => encoder,
        store,
        (done, total) => tell({ kind: 'encoding', done, total }),
      ),
  });
  tell({ kind: 'compared', story: toCompiledStory(story, title, comparison) });
}

function tell(message: CompareAnswer): void {
  self.postMessage(message);
}

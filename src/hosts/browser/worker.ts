/** The module worker that compares articles on the reader's device: the same engine as in Node, away from the page. */
import { compare, ENCODER_ID, type Encoder, encodeTexts } from '../../engine';
import { entryOf, toCompiledStory } from '../../story';
import { loadCalibration, loadEncoder } from './encoder';
import type { CompareAnswer, CompareRequest } from './messages';
import { keptVectors } from './vectorStore';

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest>) => {
  try {
    await answer(data);
  } catch (error) {
    tell({ kind: 'failed', stage: loaded ? 'compare' : 'load', message: String(error) });
  }
});

let loaded = false;

async function answer({ story, title, articles, encoder: folder }: CompareRequest): Promise<void> {
  const [calibration, store] = await Promise.all([loadCalibration(folder), keptVectors()]);
  // Not asked for where every sentence was encoded before.
  let encoder: Promise<Encoder> | undefined;
  const load = (): Promise<Encoder> => {
    encoder ??= loadEncoder(folder, (done, total) => tell({ kind: 'loading', done, total }));
    return encoder;
  };
  const comparison = await compare(articles, {
    calibration,
    encode: async (texts) => {
      const progress = (done: number, total: number): void => tell({ kind: 'encoding', done, total });
      const vectors = await encodeTexts(texts, ENCODER_ID, load, store, progress);
      loaded = true;
      await store.keep();
      return vectors;
    },
  });
  const compiled = toCompiledStory(story, title, comparison);
  tell({ kind: 'compared', story: compiled, entry: entryOf(compiled) });
}

function tell(message: CompareAnswer): void {
  self.postMessage(message);
}

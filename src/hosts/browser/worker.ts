/** The module worker that compares articles on the reader's device: the same engine as in Node, away from the page. */
import { compare, ENCODER_ID, type Encoder, encodeTexts } from '../../engine';
import { entryOf, toCompiledStory } from '../../story';
import { loadCalibration } from './calibration';
import { type EncoderWorker, openEncoderPool } from './encoderPool';
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

async function answer({ story, title, articles, encoder: folder, workers }: CompareRequest): Promise<void> {
  const [calibration, store] = await Promise.all([loadCalibration(folder), keptVectors()]);
  // Not asked for where every sentence was encoded before.
  let encoder: Promise<Encoder> | undefined;
  const load = (): Promise<Encoder> => {
    encoder ??= openEncoderPool(folder, {
      workers,
      start: startEncoder,
      progress: (done, total) => tell({ kind: 'loading', done, total }),
    });
    return encoder;
  };
  const comparison = await compare(articles, {
    calibration,
    encode: async (texts) => {
      const progress = (done: number, total: number): void => tell({ kind: 'encoding', done, total });
      const vectors = await encodeTexts(texts, ENCODER_ID, load, store, {
        progress,
        // One more than there are workers, so that none waits for its next.
        atOnce: workers + 1,
      });
      loaded = true;
      await store.keep();
      return vectors;
    },
  });
  const compiled = toCompiledStory(story, title, comparison);
  tell({ kind: 'compared', story: compiled, entry: entryOf(compiled) });
}

/** They end with this worker. */
function startEncoder(): EncoderWorker {
  return new Worker(new URL('./encoderWorker.ts', import.meta.url), { type: 'module' });
}

function tell(message: CompareAnswer): void {
  self.postMessage(message);
}

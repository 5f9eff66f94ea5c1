/** One of the workers of an encoder (`encoderPool.ts`): loads it once, and encodes a text at a time. */
import { loadEncoder } from './encoder';
import type { EncoderAnswer, EncoderRequest } from './messages';

let loading: ReturnType<typeof loadEncoder> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<EncoderRequest>) => {
  try {
    await answer(data);
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
});

async function answer(request: EncoderRequest): Promise<void> {
  if (request.kind === 'load') {
    loading = loadEncoder(request.folder, (done, total) => tell({ kind: 'loading', done, total }));
    const { id, dimensions, frame } = await loading;
    tell({ kind: 'ready', encoder: { id, dimensions, frame } });
    return;
  }
  const encoder = await loading;
  if (!encoder) throw new Error('asked to encode before it was told to load');
  const states = await encoder.states(request.text);
  self.postMessage({ kind: 'states', states } satisfies EncoderAnswer, { transfer: [states.buffer as ArrayBuffer] });
}

function tell(message: EncoderAnswer): void {
  self.postMessage(message);
}

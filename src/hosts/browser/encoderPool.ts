/**
 * One encoder of several workers. A worker encodes in one thread, and threads of WebAssembly need a page that is isolated
 * from others, which a static host can't promise; workers need nothing.
 */
import type { Encoder } from '../../engine';
import type { EncoderAnswer, EncoderRequest, LoadProgress } from './messages';

/** What an `EncoderRequest` is sent to and answers; a worker of `encoderWorker.ts`. */
export interface EncoderWorker {
  postMessage(request: EncoderRequest): void;
  onmessage: ((event: MessageEvent<EncoderAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface EncoderPoolOptions {
  /** At most so many workers. */
  readonly workers: number;
  readonly start: () => EncoderWorker;
  readonly progress: LoadProgress;
}

/** The others are loaded once so many sentences were asked for: each takes as long to load as dozens of sentences. */
const WORTHWHILE = 10;

interface Job {
  readonly text: string;
  readonly done: (states: Float32Array) => void;
  readonly failed: (error: Error) => void;
}

/**
 * @param folder see `CompareRequest`
 * @returns once the first worker is loaded; the others follow, and take from what is waiting. A text at which one fails is
 * given to another: a device may have memory for fewer than it seemed. Its states are rejected where none is left.
 * @throws Error where the first can't be loaded
 */
export function openEncoderPool(folder: string, { workers, start, progress }: EncoderPoolOptions): Promise<Encoder> {
  const waiting: Job[] = [];
  type Take = (job: Job) => void;
  /** Of all workers that are loaded, and of those that have nothing to do. */
  const loaded = new Set<Take>();
  const free = new Set<Take>();
  let asked = 0;
  let others = workers - 1;
  const next = (): void => {
    for (const take of free) {
      const job = waiting.shift();
      if (!job) break;
      free.delete(take);
      take(job);
    }
  };
  const add = (tell: LoadProgress): Promise<Pick<Encoder, 'id' | 'dimensions' | 'frame'>> =>
    new Promise((resolve, reject) => {
      const worker = start();
      let job: Job | undefined;
      const take: Take = (taken) => {
        job = taken;
        worker.postMessage({ kind: 'encode', text: taken.text });
      };
      const rest = (): void => {
        job = undefined;
        free.add(take);
        next();
      };
      const fail = (message: string): void => {
        const error = new Error(message);
        reject(error);
        worker.terminate();
        const wasLoaded = loaded.delete(take);
        free.delete(take);
        if (job) waiting.unshift(job);
        job = undefined;
        if (wasLoaded && loaded.size === 0) for (const { failed } of waiting.splice(0)) failed(error);
        next();
      };
      worker.onerror = ({ message }) => fail(message);
      worker.onmessage = ({ data }) => {
        if (data.kind === 'loading') tell(data.done, data.total);
        else if (data.kind === 'failed') fail(data.message);
        else if (data.kind === 'states') {
          job?.done(data.states);
          rest();
        } else {
          loaded.add(take);
          resolve(data.encoder);
          rest();
        }
      };
      worker.postMessage({ kind: 'load', folder });
    });
  const addOthers = (): void => {
    // One that can't be loaded is missed by nobody: the others do its work.
    for (; others > 0; others -= 1) add(() => {}).catch(() => {});
  };
  return add(progress).then((encoder) => ({
    ...encoder,
    states: (text) =>
      new Promise((done, failed) => {
        asked += 1;
        if (asked > WORTHWHILE) addOthers();
        waiting.push({ text, done, failed });
        next();
      }),
  }));
}

/** What a device tells of itself, as far as it does. */
export interface Device {
  readonly hardwareConcurrency: number;
  /** In gigabytes, rounded; not every browser says. */
  readonly deviceMemory?: number;
}

/** Each worker takes some 250 MB. Where a browser says nothing of memory it may be a telephone. */
export function encoderWorkers({ hardwareConcurrency, deviceMemory = 4 }: Device): number {
  const most = deviceMemory >= 8 ? 4 : deviceMemory >= 4 ? 2 : 1;
  // One processor is left to the page where there are more than two.
  const processors = hardwareConcurrency > 2 ? hardwareConcurrency - 1 : hardwareConcurrency;
  return Math.max(1, Math.min(most, processors));
}

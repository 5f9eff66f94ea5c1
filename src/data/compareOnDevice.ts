/** Articles compared on the reader's device, by a worker of its own, and kept there. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type CompareAnswer, type CompareRequest, ENCODER_FOLDER, encoderWorkers } from '../hosts/browser';
import { type Correction, mergeCorrections } from '../story';
import { changeCorrections } from './correctionStore';
import type { NotKept } from './keeping';
import { OWN_KEY, storyKey } from './keys';
import { keepOwnStory, ownStory } from './ownStore';
import { type OwnStory, ownStoryId, ownStoryOf } from './ownStory';

export type CompareProgress = Extract<CompareAnswer, { readonly kind: 'loading' | 'encoding' }>;

/** Of all files that comparing loads the first time, WebAssembly among them; the build knows them. */
export const ENCODER_BYTES = Number(import.meta.env.ENCODER_BYTES);

type ComparedAnswer = Extract<CompareAnswer, { readonly kind: 'compared' }>;

export class CompareError extends Error {
  constructor(
    /** `load`: the encoder's files; `compare`: the comparison itself. */
    readonly stage: 'load' | 'compare',
    message: string,
  ) {
    super(message);
  }
}

export interface OwnArticles extends Pick<CompareRequest, 'title' | 'articles'> {
  /** What is known to be the same, or different, in them. */
  readonly corrections: readonly Correction[];
  /** The story on this device that the new one takes the place of, once it is there. */
  readonly replaces?: string;
}

/** `notKept`: why it is there no longer than the tab is open. */
export interface Compared {
  readonly own: OwnStory;
  readonly notKept: NotKept | undefined;
}

/** @returns compares and keeps, and gives the story. @throws CompareError; what `signal` is aborted with */
export function useCompareOnDevice() {
  const client = useQueryClient();
  return useCallback(
    async (own: OwnArticles, progress: (at: CompareProgress) => void, signal: AbortSignal): Promise<Compared> => {
      const { corrections, replaces, ...articles } = own;
      const { story, entry } = await compareInWorker(
        { ...articles, story: replaces ?? ownStoryId() },
        progress,
        signal,
      );
      const before = replaces === undefined ? undefined : await ownStory(replaces).catch(() => undefined);
      const compared = ownStoryOf(story, entry, before?.added ?? new Date().toISOString());
      const notKept = await keepOwnStory(compared);
      keepCorrections(story.id, corrections);
      await client.invalidateQueries({ queryKey: OWN_KEY });
      await client.invalidateQueries({ queryKey: storyKey(story.id) });
      return { own: compared, notKept };
    },
    [client],
  );
}

/** Where the device has no room for them they hold until the page is closed, and the list of corrections says so. */
function keepCorrections(story: string, corrections: readonly Correction[]): void {
  if (corrections.length === 0) return;
  const own = corrections.map((correction) => ({ ...correction, story }));
  changeCorrections(story, (list) => mergeCorrections(list, own));
}

function compareInWorker(
  request: Omit<CompareRequest, 'encoder' | 'workers'>,
  progress: (at: CompareProgress) => void,
  signal: AbortSignal,
): Promise<ComparedAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('../hosts/browser/worker.ts', import.meta.url), { type: 'module' });
  const comparing = new Promise<ComparedAnswer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new CompareError('load', message)));
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
      if (data.kind === 'compared') resolve(data);
      else if (data.kind === 'failed') reject(new CompareError(data.stage, data.message));
      else progress(data);
    });
  });
  worker.postMessage({
    ...request,
    encoder: `${import.meta.env.BASE_URL}${ENCODER_FOLDER}`,
    workers: encoderWorkers(navigator),
  } satisfies CompareRequest);
  return comparing.finally(() => worker.terminate());
}

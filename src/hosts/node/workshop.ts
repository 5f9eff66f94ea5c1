/** The engine's workshop in Node: bundled encoder, loaded when first needed, with its vectors kept. */
import {
  ENCODER_ID,
  type Encoder,
  encodeTexts,
  type Progress,
  VECTORS_PER_SENTENCE,
  type VectorKey,
  type Workshop,
} from '../../engine';
import { loadCalibration, loadEncoder } from './encoder';
import { cacheFile, LayeredStore, lockFileOf, readVectorFile, writeVectorFile } from './vectors';

export interface WorkshopOptions {
  /** Vectors that stand before the cache, such as a lock file's. */
  readonly lock?: ReadonlyMap<VectorKey, Int8Array>;
  /** `again`: nothing that is kept is used. */
  readonly kept: 'used' | 'again';
  readonly progress?: Progress;
  readonly warn: (message: string) => void;
}

export interface NodeWorkshop extends Workshop {
  /** All vectors that were asked for. */
  readonly used: ReadonlyMap<VectorKey, Int8Array>;
  /** How many of them were encoded now. */
  encoded(): number;
  /** Adds what was encoded to the cache. */
  keep(): void;
}

/** Numbers that are kept of a sentence with the bundled encoder. */
export const KEPT_VALUES = VECTORS_PER_SENTENCE * 384;

export function openWorkshop({ lock = new Map(), kept, progress, warn }: WorkshopOptions): NodeWorkshop {
  const cache = readVectorFile(cacheFile(), warn);
  const store = new LayeredStore(kept === 'used' ? [lock, cache] : []);
  let encoder: Promise<Encoder> | undefined;
  const load = (): Promise<Encoder> => {
    encoder ??= loadEncoder();
    return encoder;
  };
  return {
    calibration: loadCalibration(),
    encode: (texts) => encodeTexts(texts, ENCODER_ID, load, store, progress),
    used: store.used,
    encoded: () => store.added.size,
    keep: () => {
      if (store.added.size > 0) writeVectorFile(cacheFile(), KEPT_VALUES, new Map([...cache, ...store.added]));
    },
  };
}

/** The workshop for a folder of fixtures, whose lock file stands before the cache. */
export function openFixtureWorkshop(dir: string, options: Omit<WorkshopOptions, 'lock'>): NodeWorkshop {
  return openWorkshop({ ...options, lock: readVectorFile(lockFileOf(dir), options.warn) });
}

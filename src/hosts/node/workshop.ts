/** The engine's workshop in Node: bundled encoder, loaded when first needed, with its vectors kept. */
import {
  type Among,
  ENCODER_ID,
  type Encoder,
  encodeTexts,
  type Progress,
  VECTORS_PER_SENTENCE,
  type Workshop,
} from '../../engine';
import { loadCalibration, loadEncoder } from './encoder';
import { VectorCache } from './vectorCache';

export interface WorkshopOptions {
  /** `again`: nothing that is kept is used. */
  readonly kept: 'used' | 'again';
  readonly progress?: Progress;
  readonly warn: (message: string) => void;
}

export interface NodeWorkshop extends Workshop {
  /** Loads the encoder ahead of the first sentence that needs it. */
  load(): Promise<unknown>;
  /** How many sentences were encoded now. */
  encoded(): number;
  /** Adds what was encoded to the cache. */
  keep(): void;
}

/** Numbers that are kept of a sentence with the bundled encoder. */
const KEPT_VALUES = VECTORS_PER_SENTENCE * 384;

export function openWorkshop({ kept, progress, warn }: WorkshopOptions): NodeWorkshop {
  const store = new VectorCache({ values: KEPT_VALUES, isRead: kept === 'used', warn });
  let encoder: Promise<Encoder> | undefined;
  const load = (): Promise<Encoder> => {
    encoder ??= loadEncoder();
    return encoder;
  };
  return {
    calibration: loadCalibration(),
    encode: (texts, among) => encodeTexts(texts, ENCODER_ID, load, store, { progress: within(progress, among) }),
    load,
    encoded: () => store.added,
    keep: () => store.keep(),
  };
}

/** Progress of texts that are encoded among others. */
function within(progress: Progress | undefined, among: Among | undefined): Progress | undefined {
  if (!progress || !among) return progress;
  return (done, _, known) => progress(among.before + done, among.total, known);
}

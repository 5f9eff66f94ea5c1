/**
 * What a page, the worker that compares articles on the reader's device, and the workers that encode for it say to each
 * other.
 */
import type { Encoder, SourceArticle } from '../../engine';
import type { CompiledStory, StoryIndexEntry } from '../../story';

/** Compares the articles as one story, whatever they say. A worker is asked once; to cancel, end it. */
export interface CompareRequest {
  readonly story: string;
  /** By BCP 47 tag; may be empty. */
  readonly title: Readonly<Record<string, string>>;
  readonly articles: readonly SourceArticle[];
  /** The address of the folder with the encoder's files (`ENCODER_FOLDER`), ending in `/`. */
  readonly encoder: string;
  /** How many workers may encode (`encoderWorkers`). */
  readonly workers: number;
}

export type CompareAnswer =
  /** Bytes of the encoder's files, on the way or kept from an earlier time. */
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  /** Sentences encoded; of those kept from an earlier time none is encoded again. */
  | { readonly kind: 'encoding'; readonly done: number; readonly total: number }
  /** `entry`: what a list says of it, made here since it takes as long as several frames. */
  | { readonly kind: 'compared'; readonly story: CompiledStory; readonly entry: StoryIndexEntry }
  | { readonly kind: 'failed'; readonly stage: 'load' | 'compare'; readonly message: string };

/** To a worker that encodes: to be told to load first, then one text after the other is answered. */
export type EncoderRequest =
  /** `folder` as in `CompareRequest`. */
  { readonly kind: 'load'; readonly folder: string } | { readonly kind: 'encode'; readonly text: string };

export type EncoderAnswer =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly encoder: Pick<Encoder, 'id' | 'dimensions' | 'frame'> }
  | { readonly kind: 'states'; readonly states: Float32Array }
  | { readonly kind: 'failed'; readonly message: string };

/** @param done bytes of all files, of which the last ones may not be known yet */
export type LoadProgress = (done: number, total: number) => void;

/** Inside the site; its name changes with the weights, so that what is kept of it is never of older ones. */
export const ENCODER_FOLDER = 'encoder/tuned-1/';
/** Inside that folder. */
export const WEIGHTS_FOLDER = 'weights';
export const RUNTIME_FILES = { wasm: 'ort-wasm-simd-threaded.wasm', mjs: 'ort-wasm-simd-threaded.mjs' } as const;

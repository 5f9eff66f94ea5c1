/**
 * Vectors of a sentence's parts, from the same token states as the whole (docs/method.md, step 4): they let half a
 * sentence match a whole one, and cost no further encoding.
 */
import { meanPool } from './vectors';

/** A sentence's tokens fall into so many bins of nearly one size; shorter sentences are not cut. */
export const BINS = 8;
/** The parts, as `[from, to)` in bins: a short and a long one from either end. */
export const WINDOWS = [
  [0, 3],
  [5, 8],
  [0, 5],
  [3, 8],
] as const;

/** Rows of states before and after those of the sentence itself: special tokens, and the pieces of the prefix. */
export interface Frame {
  readonly before: number;
  readonly after: number;
}

/**
 * Mean states of each part, in the order of `WINDOWS`; the whole sentence's, four times, where it has fewer than 8
 * tokens. Token t of n falls into bin ⌊8t/n⌋.
 * @param states `tokens × dimensions` with those of the frame
 */
export function windowsOf(states: Float32Array, dimensions: number, { before, after }: Frame): Float32Array[] {
  const own = states.subarray(before * dimensions, states.length - after * dimensions);
  const tokens = own.length / dimensions;
  if (tokens < BINS) {
    const whole = meanPool(tokens > 0 ? own : states, dimensions);
    return WINDOWS.map(() => whole);
  }
  const start = (bin: number): number => Math.ceil((bin * tokens) / BINS) * dimensions;
  return WINDOWS.map(([from, to]) => meanPool(own.subarray(start(from), start(to)), dimensions));
}

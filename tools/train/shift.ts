/** δ of docs/method.md, step 4: what windows have on the mean that sentences have not. */
import type { SentenceVectors } from '../../src/engine';

const DECIMALS = 1e5;

/**
 * Mean over all sentences of the mean of their windows less the whole, all at length 1. Sentences too short to be cut
 * (their windows are one vector) are left out.
 */
export function windowShift(sentences: Iterable<SentenceVectors>): number[] {
  const sum: number[] = [];
  let count = 0;
  for (const { whole, windows } of sentences) {
    if (windows.every((window) => window.every((x, k) => x === windows[0]?.[k]))) continue;
    count += 1;
    whole.forEach((x, k) => {
      const mean = windows.reduce((total, window) => total + (window[k] as number), 0) / windows.length;
      sum[k] = (sum[k] ?? 0) + mean - x;
    });
  }
  return sum.map((x) => Math.round((x / count) * DECIMALS) / DECIMALS);
}

/** Why two sentences are linked, as one asks it who reads. */
import type { ArticleIndex, LinkReasons } from '../engine';

export interface Reasons {
  /** Of the two, which is the most similar of all candidates in its article. */
  readonly nearest: 'both' | 'one' | 'neither';
  /** Whether the sentences around them are linked in step. */
  readonly inStep: boolean;
  /** Other articles that are linked to both, ascending. */
  readonly vouching: readonly ArticleIndex[];
}

/** From so much support on the neighbours are said to match too. */
const SUPPORTED = 0.5;

const NEAREST = ['neither', 'one', 'both'] as const;

export function readReasons({ ranks, support, vouching }: LinkReasons): Reasons {
  const first = ranks.filter((rank) => rank === 1).length;
  return { nearest: NEAREST[first] ?? 'neither', inStep: support >= SUPPORTED, vouching };
}

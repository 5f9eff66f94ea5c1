/** Several sentences taken together, as where a translator split one or merged two. */
import { unit } from '../encode';
import type { CentredArticle } from './article';

/** Mean of the vectors weighted by √length, at length 1. */
export function joinedVector(
  { vectors, lengths }: Pick<CentredArticle, 'vectors' | 'lengths'>,
  members: readonly number[],
): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const member of members) {
    const weight = Math.sqrt(lengths[member] as number);
    const vector = vectors[member] as Float32Array;
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + weight * (vector[k] as number);
  }
  return unit(sum);
}

/** When a sentence without a link may be called an addition (engine.md, step 8). */
import { dot } from '../encode';
import { joinedVector, type Passage } from './join';

/** Below this best probability over all other articles a sentence is only here; from here to a link it is unsure. */
export const ONLY_BELOW = 0.2;
/** How much closer to a neighbour's counterpart the sentence must bring that neighbour to be part of what it says. */
const CLOSER = 0.02;

/**
 * Whether "only here" must be withheld from sentence `i` of telling `a`: merged with a linked neighbour it comes
 * closer to that neighbour's partner, so it may be the rest of what was said there.
 * @param partners from `telling sentence` to the `[telling, sentence]`s it is linked to
 */
export function withheld(
  passages: readonly Passage[],
  partners: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  a: number,
  i: number,
): boolean {
  const own = passages[a] as Passage;
  return [i - 1, i + 1].some((neighbour) =>
    (partners.get(`${a} ${neighbour}`) ?? []).some(([b, j]) => {
      const partner = (passages[b] as Passage).vectors[j] as Float32Array;
      const alone = dot(own.vectors[neighbour] as Float32Array, partner);
      return dot(joinedVector(own, [i, neighbour]), partner) > alone + CLOSER;
    }),
  );
}

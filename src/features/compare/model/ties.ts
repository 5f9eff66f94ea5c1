/**
 * Columns that scroll each by itself, tied at the reading line: for a place of one, the place of another that tells the
 * same. A place is a height in a column's own text, in CSS pixels from its beginning. Pure.
 */
import { pairsOf, type StoryView } from '../../../story';

/** Two places that belong together. */
export interface Joint {
  readonly here: number;
  readonly there: number;
}

/**
 * Sentences linked between two articles, as many as go down both of them: what is linked across others, because one of
 * the articles tells it elsewhere, ties nothing, or a column would run back while the other goes on.
 * @returns pairs of sentences, both rising from pair to pair
 */
export function tiedPairs(story: StoryView, article: number, other: number): [here: number, there: number][] {
  return longestRising(pairsOf(story, article, other).map(([here, there]) => [here.index, there.index]));
}

/**
 * The longest chain of pairs that rises strictly on both sides. Patience sorting (Fredman 1975, "On computing the length
 * of longest increasing subsequences"), O(n log n).
 */
export function longestRising(pairs: readonly (readonly [number, number])[]): [number, number][] {
  // Of pairs with one `here` the highest `there` comes first, so that no chain has two of them.
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  /** By length of a chain less one: the pair that ends the lowest chain of that length, as a place in `sorted`. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  sorted.forEach(([, there], k) => {
    const length = firstAtLeast(ends, (end) => sorted[end]?.[1] ?? 0, there);
    before[k] = ends[length - 1];
    ends[length] = k;
  });
  const chain: [number, number][] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const [here, there] = sorted[at] as readonly [number, number];
    chain.unshift([here, there]);
  }
  return chain;
}

/** The first place of a list, by what rises in it, that comes up to a value; or its end. */
function firstAtLeast<T>(list: readonly T[], read: (item: T) => number, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read(list[middle] as T) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Joints between the beginnings and the ends of two columns, in order. Those that don't rise on both sides are left out:
 * two sentences may begin in one line.
 */
export function jointsBetween(
  joints: readonly Joint[],
  heights: { readonly here: number; readonly there: number },
): Joint[] {
  const kept: Joint[] = [{ here: 0, there: 0 }];
  for (const joint of joints) {
    const last = kept.at(-1) as Joint;
    const rises = joint.here > last.here && joint.there > last.there;
    if (rises && joint.here < heights.here && joint.there < heights.there) kept.push(joint);
  }
  return [...kept, heights];
}

/** The place over there of a place here: in proportion between the joints before and after, as it is beyond them. */
export function placeThrough(joints: readonly Joint[], here: number): number {
  const [first, last] = [joints[0], joints.at(-1)];
  if (!first || !last) return here;
  if (here <= first.here) return first.there + here - first.here;
  if (here >= last.here) return last.there + here - last.here;
  const after = firstAtLeast(joints, (joint) => joint.here, here);
  const [a, b] = [joints[after - 1] as Joint, joints[after] as Joint];
  return a.there + ((here - a.here) / (b.here - a.here)) * (b.there - a.there);
}

/** How many pixels a column scrolls while the reading line comes down by one, at its beginning. */
const DESCENT = 2;

/**
 * How far down in the window of a column the reading line stands: at the top while nothing is scrolled, so that all
 * columns show their beginnings, and from there down to its place.
 */
export function lineAt(scrolled: number, lowest: number): number {
  return Math.min(lowest, Math.max(0, scrolled) / DESCENT);
}

/** How far a column is to be scrolled for a place of it to come to the reading line. */
export function scrolledFor(place: number, lowest: number): number {
  const onTheWay = (place * DESCENT) / (DESCENT + 1);
  return Math.max(0, Math.max(onTheWay, place - lowest));
}

/** A column as it stands: how far it is scrolled, and how far that is from where the links alone would have it. */
export interface Standing {
  readonly scrolled: number;
  readonly offset: number;
}

/** How far another column is to be scrolled, so that its place stands beside what is read in the one that leads. */
export function scrollBeside(
  leader: Standing,
  joints: readonly Joint[],
  { lowest, offset }: { readonly lowest: number; readonly offset: number },
): number {
  const linked = leader.scrolled - leader.offset;
  const line = lineAt(linked, lowest);
  return placeThrough(joints, linked + line) - line + offset;
}

/**
 * Average-linkage clustering down to a threshold: the two nearest clusters are merged until no two are near enough.
 * Each cluster remembers its nearest partner (the "generic" algorithm, Müllner 2011), which is quadratic in practice.
 */

/** The similarity of items that must never meet; a cluster that holds one of them keeps the other out. */
export const APART = Number.NEGATIVE_INFINITY;

interface Clusters {
  /** Mean similarity between clusters, `count × count`, by their first item. */
  readonly table: Float64Array;
  readonly count: number;
  /** Items by cluster; undefined where a cluster was merged into another. */
  readonly members: (readonly number[] | undefined)[];
  /** The nearest other cluster, -1 for none. */
  readonly nearest: Int32Array;
}

/**
 * @param similarity symmetric; `APART` for items that must not meet
 * @param threshold clusters are merged while their mean similarity is at least this
 * @returns clusters as sorted lists of item numbers, in the order of their first; equal inputs in any order of the
 *   items give the same clusters unless similarities tie exactly
 */
export function cluster(count: number, similarity: (a: number, b: number) => number, threshold: number): number[][] {
  const clusters = singletons(count, similarity);
  for (;;) {
    const a = bestCluster(clusters);
    if (a === undefined) break;
    const b = clusters.nearest[a] as number;
    if ((clusters.table[a * count + b] as number) < threshold) break;
    merge(clusters, Math.min(a, b), Math.max(a, b));
  }
  return clusters.members.flatMap((items) => (items ? [[...items].sort((x, y) => x - y)] : []));
}

function singletons(count: number, similarity: (a: number, b: number) => number): Clusters {
  const table = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      table[a * count + b] = similarity(a, b);
      table[b * count + a] = table[a * count + b] as number;
    }
  }
  const clusters = {
    table,
    count,
    members: Array.from({ length: count }, (_, item) => [item]),
    nearest: new Int32Array(count).fill(-1),
  };
  for (let a = 0; a < count; a++) findNearest(clusters, a);
  return clusters;
}

function findNearest({ table, count, members, nearest }: Clusters, a: number): void {
  let best = -1;
  for (let b = 0; b < count; b++) {
    if (b === a || !members[b]) continue;
    if (best < 0 || (table[a * count + b] as number) > (table[a * count + best] as number)) best = b;
  }
  nearest[a] = best;
}

/** The cluster that is nearest to its nearest; undefined where there is only one. */
function bestCluster({ table, count, members, nearest }: Clusters): number | undefined {
  let best: number | undefined;
  let reached = APART;
  for (let a = 0; a < count; a++) {
    const b = nearest[a] as number;
    if (!members[a] || b < 0) continue;
    const value = table[a * count + b] as number;
    if (best === undefined || value > reached) {
      best = a;
      reached = value;
    }
  }
  return best;
}

/** `b` goes into `a`; means are weighted by the clusters' sizes (Lance and Williams 1967). */
function merge(clusters: Clusters, a: number, b: number): void {
  const { table, count, members, nearest } = clusters;
  const left = members[a] as readonly number[];
  const right = members[b] as readonly number[];
  members[a] = [...left, ...right];
  members[b] = undefined;
  for (let c = 0; c < count; c++) {
    if (c === a || !members[c]) continue;
    const total = (table[a * count + c] as number) * left.length + (table[b * count + c] as number) * right.length;
    table[a * count + c] = total / (left.length + right.length);
    table[c * count + a] = table[a * count + c] as number;
  }
  findNearest(clusters, a);
  for (let c = 0; c < count; c++) {
    if (c === a || !members[c]) continue;
    const known = nearest[c] as number;
    if (known === a || known === b) findNearest(clusters, c);
    else if ((table[c * count + a] as number) > (table[c * count + known] as number)) nearest[c] = a;
  }
}

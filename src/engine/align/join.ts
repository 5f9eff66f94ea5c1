/**
 * Several sentences against one (docs/method.md, step 7): where a translator split or merged, the sentence left over joins
 * the link beside it if the joined passages are closer, in meaning and in length, than without it.
 */
import { dot, unit } from '../encode';
import { type PairLink, parallelism } from './links';
import { median } from './statistics';
import type { Passage } from './telling';

/** Joining is tried only between articles that run in parallel this far. */
const COVERAGE = 0.5;
const ORDER = 0.85;
/** How much the score must rise, how many sentences may stand together, how often neighbours are tried. */
const RISE = 0.03;
const TOGETHER = 5;
const ROUNDS = 2;
/** Weight and ceiling of the penalty for unusual length ratios. */
const LENGTH_WEIGHT = 0.4;
const LENGTH_CEILING = 1.5;

/** Mean of the vectors weighted by √length, at length 1. */
export function joinedVector(
  { vectors, lengths }: Pick<Passage, 'vectors' | 'lengths'>,
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

interface Group {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly p: number;
}

/** The links and, beside them, those that joining adds; an added link has the probability of the one it joined. */
export function joinNeighbours(links: readonly PairLink[], a: Passage, b: Passage): PairLink[] {
  const { coverage, order } = parallelism(links, { rows: a.vectors.length, columns: b.vectors.length });
  if (coverage < COVERAGE || order < ORDER) return [...links];
  const usual = median(links.map(({ i, j }) => logRatio(a, [i], b, [j])));
  const freeRows = freeOf(a, new Set(links.map((link) => link.i)));
  const freeColumns = freeOf(b, new Set(links.map((link) => link.j)));
  const score = ({ rows, columns }: Group): number =>
    dot(joinedVector(a, rows), joinedVector(b, columns)) -
    LENGTH_WEIGHT * Math.min(Math.abs(logRatio(a, rows, b, columns) - usual), LENGTH_CEILING) ** 2;
  let groups: Group[] = links.filter((link) => link.mutual).map(({ i, j, p }) => ({ rows: [i], columns: [j], p }));
  for (let round = 0; round < ROUNDS; round++) {
    groups = groups.map((group) => grow(grow(group, 'rows', freeRows, score), 'columns', freeColumns, score));
  }
  const known = new Set(links.map(({ i, j }) => `${i} ${j}`));
  return [...links, ...groups.flatMap((group) => addedLinks(group, known))].sort((x, y) => x.i - y.i || x.j - y.j);
}

function freeOf({ vectors }: Passage, linked: ReadonlySet<number>): Set<number> {
  return new Set([...vectors.keys()].filter((k) => !linked.has(k)));
}

function logRatio(a: Passage, rows: readonly number[], b: Passage, columns: readonly number[]): number {
  const length = ({ lengths }: Passage, members: readonly number[]): number =>
    members.reduce((sum, member) => sum + (lengths[member] as number), 0);
  return Math.log(length(a, rows) / length(b, columns));
}

/** The group with the better of its two free neighbours on one side, where that raises the score enough. */
function grow(group: Group, side: 'rows' | 'columns', free: Set<number>, score: (group: Group) => number): Group {
  if (group.rows.length + group.columns.length >= TOGETHER) return group;
  const members = group[side];
  const before = score(group);
  let best = group;
  let bestScore = before + RISE;
  for (const neighbour of [Math.min(...members) - 1, Math.max(...members) + 1]) {
    if (!free.has(neighbour)) continue;
    const grown: Group = { ...group, [side]: [...members, neighbour].sort((x, y) => x - y) };
    const reached = score(grown);
    if (reached > bestScore) {
      best = grown;
      bestScore = reached;
    }
  }
  for (const member of best[side]) free.delete(member);
  return best;
}

function addedLinks({ rows, columns, p }: Group, known: ReadonlySet<string>): PairLink[] {
  return rows
    .flatMap((i) => columns.map((j) => ({ i, j, p, mutual: false })))
    .filter(({ i, j }) => !known.has(`${i} ${j}`));
}

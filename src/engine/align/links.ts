/** From probabilities to links between two articles (docs/method.md, step 6). */
import { type Matrix, rowPeaks, transpose } from './matrix';

/** Both are each other's best: as likely as not is enough. */
export const MUTUAL_LEAST = 0.5;
/** Best in one direction only, as when a summary and the body both say it. */
const ONE_WAY_LEAST = 0.7;
/** Where two articles plainly run in parallel, mutual best is accepted from here (docs/method.md, step 7). */
const PARALLEL_LEAST = 0.2;
/** What "plainly in parallel" means: mutual links cover this much of the shorter article, in order by this much. */
const PARALLEL_COVERAGE = 0.7;
const PARALLEL_ORDER = 0.95;

/** A link between row `i` and column `j`. `mutual`: each is the other's best. */
export interface PairLink {
  readonly i: number;
  readonly j: number;
  readonly p: number;
  readonly mutual: boolean;
}

/** How far two articles run in parallel, by their mutual links. */
export interface Parallelism {
  /** Share of the shorter article's sentences that have a mutual link. */
  readonly coverage: number;
  /** Share of neighbouring links that ascend on both sides, `(x + 1)/(n + 2)`. */
  readonly order: number;
}

export function linksOf(p: Matrix): PairLink[] {
  const candidates = peaksOf(p);
  const accepted = candidates.filter((link) => link.p >= (link.mutual ? MUTUAL_LEAST : ONE_WAY_LEAST));
  const { coverage, order } = parallelism(accepted, p);
  const parallel = coverage >= PARALLEL_COVERAGE && order >= PARALLEL_ORDER;
  return parallel ? candidates.filter((link) => link.p >= (link.mutual ? PARALLEL_LEAST : ONE_WAY_LEAST)) : accepted;
}

/** Every cell that is the largest of its row or of its column, in order of row, then column. */
function peaksOf(p: Matrix): PairLink[] {
  const byRow = rowPeaks(p);
  const byColumn = rowPeaks(transpose(p));
  const links: PairLink[] = [];
  byRow.forEach(({ column: j, value }, i) => {
    if (j >= 0) links.push({ i, j, p: value, mutual: byColumn[j]?.column === i });
  });
  byColumn.forEach(({ column: i, value }, j) => {
    if (i >= 0 && byRow[i]?.column !== j) links.push({ i, j, p: value, mutual: false });
  });
  return links.sort((x, y) => x.i - y.i || x.j - y.j);
}

export function parallelism(
  links: readonly PairLink[],
  { rows, columns }: { rows: number; columns: number },
): Parallelism {
  const mutual = links.filter((link) => link.mutual);
  const pairs = Math.max(0, mutual.length - 1);
  const ascending = mutual.filter((link, k) => k > 0 && link.j > (mutual[k - 1] as PairLink).j).length;
  return { coverage: mutual.length / Math.max(1, Math.min(rows, columns)), order: (ascending + 1) / (pairs + 2) };
}

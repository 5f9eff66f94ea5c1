/**
 * From probabilities to links between two articles (docs/method.md, step 6). How likely a pair is the same depends on how
 * it stands among the others: a pair that is neither sentence's best may still be right where an article says a thing
 * three times, and is nearly always wrong where two articles run in parallel and each thing is told once.
 */
import type { Probability, SentenceIndex } from '../model';
import type { Own } from './echoes';
import { logit, placesOf, type Weights } from './logistic';
import { cell, type Matrix, type Peak, rowPeaks, transpose } from './matrix';
import type { Features } from './passes';

export const LINK = [
  'logit',
  'coverage',
  'order',
  'oneWay',
  'neither',
  'lostCoverage',
  'lostOrder',
  'gap',
  'echo',
] as const;
export type LinkWeights = Weights<(typeof LINK)[number]>;

const AT = placesOf(LINK);

/** As likely as not. */
export const LINK_LEAST = 0.5;
/**
 * An article in which every candidate is less likely than this does not say it: 90 of 100 such are right on stories as
 * outlets write them, where below .2 it would be 86 (bench/ALIGNMENT.md).
 */
export const CLOSE_LEAST = 0.1;

/** A link between row `i` and column `j`. `mutual`: each is the other's best. */
export interface PairLink {
  readonly i: SentenceIndex;
  readonly j: SentenceIndex;
  readonly p: Probability;
  readonly mutual: boolean;
}

/** How far two articles run in parallel, by their mutual links. */
export interface Parallelism {
  /** Share of the shorter article's sentences that have a mutual link. */
  readonly coverage: number;
  /** Share of neighbouring links that ascend on both sides, `(x + 1)/(n + 2)`. */
  readonly order: number;
}

/**
 * @param p second-pass probabilities
 * @returns by pair: its probability; how far the articles run in parallel; whether it lost its row or column to a better
 *   pair, or both, also times coverage and order; by how much it lost (logit); how alike it is to what it lost to
 */
export function linkFeatures(p: Matrix, own: Own): Features {
  const rows = rowPeaks(p);
  const columns = rowPeaks(transpose(p));
  const { coverage, order } = parallelism(linksOf(p), p);
  const rowLogits = rows.map(({ value }) => logit(value));
  const columnLogits = columns.map(({ value }) => logit(value));
  return (i, j, into) => {
    const [row, column] = [rows[i] as Peak, columns[j] as Peak];
    const known = logit(cell(p, i, j));
    const [lostRow, lostColumn] = [row.column !== j, column.column !== i];
    const lost = Number(lostRow) + Number(lostColumn);
    into[AT.logit] = known;
    into[AT.coverage] = coverage;
    into[AT.order] = coverage * order;
    into[AT.oneWay] = Number(lost === 1);
    into[AT.neither] = Number(lost === 2);
    into[AT.lostCoverage] = lost * coverage;
    into[AT.lostOrder] = lost * coverage * order;
    into[AT.gap] =
      (lostRow ? (rowLogits[i] as number) - known : 0) + (lostColumn ? (columnLogits[j] as number) - known : 0);
    into[AT.echo] =
      (lostRow ? Math.max(0, cell(own.columns, j, row.column)) : 0) +
      (lostColumn ? Math.max(0, cell(own.rows, i, column.column)) : 0);
  };
}

/** Every pair that is as likely as not, in order of row, then column. */
export function linksOf(p: Matrix): PairLink[] {
  const byRow = rowPeaks(p);
  const byColumn = rowPeaks(transpose(p));
  const links: PairLink[] = [];
  for (let i = 0; i < p.rows; i++) {
    for (let j = 0; j < p.columns; j++) {
      const value = cell(p, i, j);
      if (value < LINK_LEAST) continue;
      links.push({ i, j, p: value, mutual: byRow[i]?.column === j && byColumn[j]?.column === i });
    }
  }
  return links;
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

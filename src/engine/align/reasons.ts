/** Why two sentences are linked, in numbers that a reader may ask for. */
import type { ArticleIndex, LinkReasons } from '../model';
import { support } from './context';
import type { Matrix } from './matrix';
import { cell, transpose } from './matrix';

/** The place of `j` among the candidates of row `i` by cosine, 1 for the nearest. */
function rankOf(table: Matrix, i: number, j: number): number {
  const own = cell(table, i, j);
  let rank = 1;
  for (let k = 0; k < table.columns; k++) if (k !== j && cell(table, i, k) > own) rank += 1;
  return rank;
}

/**
 * @param vouching articles that have a sentence linked to both, ascending
 * @returns a function of row and column; the tables are of the row's article by the column's
 */
export function reasonsOf(
  cosine: Matrix,
  p1: Matrix,
): (i: number, j: number, vouching: readonly ArticleIndex[]) => LinkReasons {
  const turned = transpose(cosine);
  return (i, j, vouching) => ({
    similarity: cell(cosine, i, j),
    ranks: [rankOf(cosine, i, j), rankOf(turned, j, i)],
    support: Math.max(support(p1, i, j, -1), support(p1, i, j, 1)),
    vouching,
  });
}

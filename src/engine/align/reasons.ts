/** Why two sentences are linked, in numbers that a reader may ask for. */
import type { LinkReasons } from '../model';
import { support } from './context';
import type { Matrix } from './matrix';
import { at, transpose } from './matrix';

/** One sentence's candidates in another article: how the linked one stands among them by cosine. */
interface Standing {
  /** 1 for the nearest. */
  readonly rank: number;
  /** Its cosine less that of the best other candidate; 0 where there is no other. */
  readonly lead: number;
}

function standingOf(table: Matrix, i: number, j: number): Standing {
  const own = at(table, i, j);
  let rank = 1;
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < table.columns; k++) {
    if (k === j) continue;
    const other = at(table, i, k);
    if (other > own) rank += 1;
    if (other > best) best = other;
  }
  return { rank, lead: table.columns > 1 ? own - best : 0 };
}

/**
 * @param vouching articles that have a sentence linked to both, ascending
 * @returns a function of row and column; the tables are of the row's article by the column's
 */
export function reasonsOf(
  cosine: Matrix,
  p1: Matrix,
): (i: number, j: number, vouching: readonly number[]) => LinkReasons {
  const turned = transpose(cosine);
  return (i, j, vouching) => {
    const [ofA, ofB] = [standingOf(cosine, i, j), standingOf(turned, j, i)];
    return {
      similarity: at(cosine, i, j),
      ranks: [ofA.rank, ofB.rank],
      leads: [ofA.lead, ofB.lead],
      support: Math.max(support(p1, i, j, -1), support(p1, i, j, 1)),
      vouching,
    };
  };
}

/** What sentences of the same article that are much alike have to say of a pair (docs/method.md, step 5). */
import type { Matrix, Sparse } from './matrix';
import type { Testimony } from './witnesses';

/** Cosines among the sentences of each of two articles. */
export interface Own {
  readonly rows: Matrix;
  readonly columns: Matrix;
}

/**
 * `max over i'≠i of p₁(i',j)·cos(i,i')` plus the same over the columns, of what is likely enough to be heard. A sentence
 * that is like one that matches looks as if it matched, too; and where a digest says a thing twice, it does. The model
 * weighs this against the other rivals.
 */
export function echoesOf({ cells, turned }: Testimony, own: Own): (i: number, j: number) => number {
  return (i, j) => loudest(turned, j, i, own.rows) + loudest(cells, i, j, own.columns);
}

/** Among the candidates of one line, the largest probability times how alike it is to `own`; not below 0. */
function loudest({ starts, columns, values }: Sparse, line: number, own: number, alike: Matrix): number {
  const { data, columnStep } = alike;
  const start = own * alike.rowStep;
  const end = starts[line + 1] as number;
  let most = 0;
  for (let n = starts[line] as number; n < end; n++) {
    const other = columns[n] as number;
    const echo = (values[n] as number) * (data[start + other * columnStep] as number);
    if (echo > most && other !== own) most = echo;
  }
  return most;
}

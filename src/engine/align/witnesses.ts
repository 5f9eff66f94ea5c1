/** What the other articles of a story say of two sentences (docs/method.md, step 5). */
import { type Matrix, rowPeaks, sparseRows, transpose } from './matrix';

/** A first-pass probability below this carries no witness; it bounds the cost. */
const WITNESS_LEAST = 0.02;

/** What the other articles of the story say of the sentences of two of them. */
export interface Witnesses {
  /** `max over other articles k and their sentences l of p₁(i,l)·p₁(l,j)`. */
  readonly yes: Float32Array;
  /** `max over k of (max_l p₁(i,l))·(max_l p₁(l,j)) − that k's yes`. */
  readonly no: Float32Array;
}

/** One other article: its sentences against the rows, and its own rows against the columns. */
interface Third {
  readonly toRows: Matrix;
  readonly toColumns: Matrix;
}

export function witnesses(rows: number, columns: number, thirds: readonly Third[]): Witnesses {
  const yes = new Float32Array(rows * columns);
  const no = new Float32Array(rows * columns);
  for (const { toRows, toColumns } of thirds) {
    const mine = sparseRows(toRows, WITNESS_LEAST);
    const theirs = sparseRows(transpose(toColumns), WITNESS_LEAST);
    const rowPeak = rowPeaks(toRows).map((peak) => peak.value);
    const columnPeak = rowPeaks(toColumns).map((peak) => peak.value);
    const one = new Float32Array(columns);
    for (let i = 0; i < rows; i++) {
      one.fill(0);
      const { columns: via, values } = mine[i] as (typeof mine)[number];
      for (let n = 0; n < via.length; n++) {
        const onward = theirs[via[n] as number] as (typeof theirs)[number];
        for (let k = 0; k < onward.columns.length; k++) {
          const j = onward.columns[k] as number;
          const both = (values[n] as number) * (onward.values[k] as number);
          if (both > (one[j] as number)) one[j] = both;
        }
      }
      for (let j = 0, cell = i * columns; j < columns; j++, cell++) {
        const said = one[j] as number;
        const denied = (rowPeak[i] as number) * (columnPeak[j] as number) - said;
        if (said > (yes[cell] as number)) yes[cell] = said;
        if (denied > (no[cell] as number)) no[cell] = denied;
      }
    }
  }
  return { yes, no };
}

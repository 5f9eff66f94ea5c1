/** What the other articles of a story say of two sentences (docs/method.md, step 5). */
import { type Matrix, rowMaxima, type Sparse, sparse, transpose } from './matrix';

/** A first-pass probability below this is no witness and no echo; it bounds the cost. */
const WITNESS_LEAST = 0.02;

/** What the other articles of the story say of the sentences of two of them. */
export interface Witnesses {
  /** `max over other articles k and their sentences l of p₁(i,l)·p₁(l,j)`. */
  readonly yes: Float32Array;
  /** `max over k of (max_l p₁(i,l))·(max_l p₁(l,j)) − that k's yes`. */
  readonly no: Float32Array;
}

/** What one article's sentences have to say of another's, and the other's of them. */
export interface Testimony {
  readonly cells: Sparse;
  readonly turned: Sparse;
  /** The largest first-pass probability of each row, and of each column. */
  readonly peaks: Float64Array;
  readonly turnedPeaks: Float64Array;
}

/** @param least from which probability on a pair is heard */
export function testimony(p1: Matrix, least = WITNESS_LEAST): Testimony {
  return {
    cells: sparse(p1, least),
    turned: sparse(transpose(p1), least),
    peaks: peaksOf(p1),
    turnedPeaks: peaksOf(transpose(p1)),
  };
}

/** The same, seen from the other article. */
export function turned({ cells, turned, peaks, turnedPeaks }: Testimony): Testimony {
  return { cells: turned, turned: cells, peaks: turnedPeaks, turnedPeaks: peaks };
}

function peaksOf(p1: Matrix): Float64Array {
  return rowMaxima(p1).map((peak) => Math.max(0, peak));
}

/** One other article: what the rows and the columns have to say of its sentences. */
export interface Third {
  readonly toRows: Testimony;
  readonly toColumns: Testimony;
}

export function witnesses(rows: number, columns: number, thirds: readonly Third[]): Witnesses {
  const yes = new Float32Array(rows * columns);
  const no = new Float32Array(rows * columns);
  const said = new Float32Array(columns);
  for (const { toRows, toColumns } of thirds) {
    for (let i = 0; i < rows; i++) {
      throughThird(toRows.cells, toColumns.turned, i, said);
      const peak = toRows.peaks[i] as number;
      for (let j = 0, cell = i * columns; j < columns; j++, cell++) {
        const one = said[j] as number;
        const denied = peak * (toColumns.peaks[j] as number) - one;
        if (one > (yes[cell] as number)) yes[cell] = one;
        if (denied > (no[cell] as number)) no[cell] = denied;
      }
    }
  }
  return { yes, no };
}

/** `max over l of p₁(i,l)·p₁(l,j)` for one row and every column. */
function throughThird(mine: Sparse, theirs: Sparse, i: number, into: Float32Array): void {
  into.fill(0);
  for (let n = mine.starts[i] as number; n < (mine.starts[i + 1] as number); n++) {
    const l = mine.columns[n] as number;
    const value = mine.values[n] as number;
    for (let k = theirs.starts[l] as number; k < (theirs.starts[l + 1] as number); k++) {
      const j = theirs.columns[k] as number;
      const both = value * (theirs.values[k] as number);
      if (both > (into[j] as number)) into[j] = both;
    }
  }
}

/** The algebra of vectors that encoding needs. Inputs are never changed. */

/** Mean of the rows of a `rows × dimensions` matrix laid out row by row. */
export function meanPool(states: Float32Array, dimensions: number): Float32Array {
  const mean = new Float64Array(dimensions);
  const rows = states.length / dimensions;
  for (let at = 0; at < states.length; at++) {
    const column = at % dimensions;
    mean[column] = (mean[column] as number) + (states[at] as number) / rows;
  }
  return Float32Array.from(mean);
}

/** The vector at length 1; a zero vector stays zero. */
export function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let k = 0; k < vector.length; k++) squares += (vector[k] as number) ** 2;
  const length = Math.sqrt(squares);
  if (length === 0) return vector;
  const scaled = new Float32Array(vector.length);
  for (let k = 0; k < vector.length; k++) scaled[k] = (vector[k] as number) / length;
  return scaled;
}

/** `a − b`; a loop, since there are thousands of vectors and a call for each number costs more than the number. */
export function less(a: Float32Array, b: ArrayLike<number>): Float32Array {
  const rest = new Float32Array(a.length);
  for (let k = 0; k < a.length; k++) rest[k] = (a[k] as number) - (b[k] as number);
  return rest;
}

/** Scalar product; the cosine, for vectors of length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  // Four sums side by side: one alone waits for itself at every step.
  let [s, t, u, v] = [0, 0, 0, 0];
  const end = a.length - (a.length % 4);
  for (let k = 0; k < end; k += 4) {
    s += (a[k] as number) * (b[k] as number);
    t += (a[k + 1] as number) * (b[k + 1] as number);
    u += (a[k + 2] as number) * (b[k + 2] as number);
    v += (a[k + 3] as number) * (b[k + 3] as number);
  }
  for (let k = end; k < a.length; k++) s += (a[k] as number) * (b[k] as number);
  return s + t + u + v;
}

/** Sum of vectors of one length; `undefined` for none. */
export function sumOf(vectors: readonly Float32Array[]): Float64Array | undefined {
  const [first] = vectors;
  if (!first) return undefined;
  const sum = new Float64Array(first.length);
  for (const vector of vectors)
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (vector[k] as number);
  return sum;
}

/**
 * A vector in a byte a number. Everything after the encoder works on vectors that went through here, fresh ones and
 * kept ones alike: that is what makes the last digits of a processor's arithmetic matter less, and the answer from a
 * fresh clone the same as from the machine that kept them (docs/method.md, "The same answer everywhere").
 */

/** The vector is `values / 127 · scale`; only its direction is ever used, so the scale is not kept. */
export function toInt8(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const x of vector) largest = Math.max(largest, Math.abs(x));
  return largest === 0 ? new Int8Array(vector.length) : Int8Array.from(vector, (x) => Math.round((x / largest) * 127));
}

export function fromInt8(values: Int8Array): Float32Array {
  return Float32Array.from(values);
}

/** Vectors of one length behind each other, as they are kept. */
export function joinInt8(parts: readonly Int8Array[]): Int8Array {
  return Int8Array.from(parts.flatMap((part) => [...part]));
}

export function splitInt8(values: Int8Array, count: number): Int8Array[] {
  const length = values.length / count;
  return Array.from({ length: count }, (_, k) => values.subarray(k * length, (k + 1) * length));
}

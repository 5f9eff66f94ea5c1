/** The item at a place that is known to exist. @throws RangeError where it doesn't: a fault of the caller. */
export function at<T>(items: readonly T[], index: number): T {
  if (!(index in items)) throw new RangeError(`no item ${index} among ${items.length}`);
  return items[index] as T;
}

/** 0, 1, … n − 1. */
export function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

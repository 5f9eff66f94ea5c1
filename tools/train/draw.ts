/** Drawing by lot, from seeded numbers. */

/** All items in an order drawn by lot; one number of `next` is used for each. */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** `count` different items, in their own order. */
export function drawSome<T>(items: readonly T[], count: number, next: () => number): T[] {
  const drawn = new Set(shuffled([...items.keys()], next).slice(0, count));
  return items.filter((_, place) => drawn.has(place));
}

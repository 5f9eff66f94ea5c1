/**
 * A pure function of an object that is never changed, worked out once for each object and kept as long as that is: what
 * was read of an article holds until another article takes its place.
 */
export function remembered<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: work(of) };
    known.set(of, found);
    return found.value;
  };
}

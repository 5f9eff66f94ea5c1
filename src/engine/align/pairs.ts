/** Every two of so many articles, `a < b`, in order. */
export function pairsOf(count: number): (readonly [number, number])[] {
  const all = [...Array(count).keys()];
  return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const));
}

/** Something about every two articles, kept for `a < b`; the other half is it seen from the other side. */
export class Pairs<T> {
  readonly #tables = new Map<string, T>();
  readonly #turn: (table: T) => T;

  constructor(count: number, turn: (table: T) => T, make: (a: number, b: number) => T) {
    this.#turn = turn;
    for (const [a, b] of pairsOf(count)) this.#tables.set(`${a} ${b}`, make(a, b));
  }

  /** @throws Error for an article and itself, or one that is not there */
  get(a: number, b: number): T {
    const table = this.#tables.get(a < b ? `${a} ${b}` : `${b} ${a}`);
    if (!table) throw new Error(`no table for articles ${a} and ${b}`);
    return a < b ? table : this.#turn(table);
  }
}

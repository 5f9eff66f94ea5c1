/** A block of a column and the row it wants. */
export interface Wish {
  readonly block: number;
  readonly row: number;
  readonly strength: number;
}

/** Whether a wish can stand after an earlier one of the same column: the row doesn't step back. */
export function keepsOrder(earlier: Wish, later: Wish): boolean {
  return earlier.row <= later.row;
}

/**
 * The heaviest run of wishes that keeps the article's order: of all selections in which each wish can follow the one
 * before, the one with the largest sum of strengths; of equals one that holds the earlier wishes. Weighing instead of counting
 * lets a paragraph that is linked throughout stand and two stray bullets move, not the other way round.
 * Longest increasing subsequence with weights, by dynamic programming in O(n²).
 * @param wishes by block ascending, at most one a block, strengths above 0
 * @param canFollow asked of neighbours in the run only
 */
export function heaviestRun(wishes: readonly Wish[], canFollow = keepsOrder): Wish[] {
  const weights: number[] = [];
  const previous: number[] = [];
  let last = -1;
  wishes.forEach((wish, i) => {
    let best = -1;
    for (let j = 0; j < i; j += 1) {
      if (!canFollow(wishes[j] as Wish, wish)) continue;
      if (best < 0 || (weights[j] as number) > (weights[best] as number)) best = j;
    }
    previous.push(best);
    weights.push(wish.strength + (best < 0 ? 0 : (weights[best] as number)));
    if (last < 0 || (weights[i] as number) > (weights[last] as number)) last = i;
  });
  const run: Wish[] = [];
  for (let i = last; i >= 0; i = previous[i] as number) run.unshift(wishes[i] as Wish);
  return run;
}

/** Which of a column's blocks keep its article's order, and which have moved. */
import { at } from '../at';
import { heaviestRun, keepsOrder, type Wish } from './heaviestRun';
import { blocksOf, type ColumnLayout, type Layout, nearestKept, positions } from './layout';

/**
 * Two blocks of a column share a row only over so many unlinked ones, which then stand between them there. A lead and
 * a conclusion that say the same would otherwise draw the whole article into one row: the weaker has moved.
 */
const MOST_BETWEEN = 2;

/**
 * Gives every wish its row. The heaviest run of those that fit between what the column has already kept is kept, too;
 * the others have moved, or are left without a row.
 * @param wishes by block ascending, at most one a block, of blocks without a placement
 */
export function settle(
  layout: Layout,
  column: ColumnLayout,
  wishes: readonly Wish[],
  others: 'move' | 'stay' = 'move',
): void {
  const unlinked = unlinkedUpTo(column, new Set(wishes.map(({ block }) => block)));
  const canFollow = (earlier: Wish, later: Wish) =>
    keepsOrder(earlier, later) &&
    (earlier.row < later.row || at(unlinked, later.block) - at(unlinked, earlier.block) <= MOST_BETWEEN);
  const positionOf = positions(layout.rows);
  const fits = (wish: Wish) => {
    const [before, after] = ([-1, 1] as const).map((step): Wish | undefined => {
      const kept = nearestKept(column, wish.block, step, ['text']);
      return kept && { block: kept.block, row: positionOf(kept.row), strength: 0 };
    });
    return (!before || canFollow(before, wish)) && (!after || canFollow(wish, after));
  };
  const kept = new Set(heaviestRun(wishes.filter(fits), canFollow));
  for (const wish of wishes) {
    if (others === 'stay' && !kept.has(wish)) continue;
    column.placements[wish.block] = { row: at(layout.rows, wish.row), standing: kept.has(wish) ? 'kept' : 'moved' };
  }
}

/** Keeps what needn't have moved, now that all of the column's text stands: blocks that are in order where they are. */
export function restore(layout: Layout, column: ColumnLayout): void {
  const positionOf = positions(layout.rows);
  for (const block of blocksOf(column, 'text')) {
    const placement = at(column.placements, block);
    if (placement?.standing !== 'moved') continue;
    const row = positionOf(placement.row);
    const before = nearestKept(column, block, -1, ['text']);
    const after = nearestKept(column, block, 1, ['text']);
    const follows = !before || positionOf(before.row) <= row;
    const leads = !after || row <= positionOf(after.row);
    if (follows && leads) column.placements[block] = { ...placement, standing: 'kept' };
  }
}

/** By block: how many text blocks up to it have neither a placement nor a wish. */
function unlinkedUpTo({ parts, placements }: ColumnLayout, wishing: ReadonlySet<number>): number[] {
  let count = 0;
  return parts.map((part, block) => {
    if (part === 'text' && !placements[block] && !wishing.has(block)) count += 1;
    return count;
  });
}

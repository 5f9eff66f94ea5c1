/** Text blocks that the spine lacks: beside their counterparts in other columns, else below their predecessors. */
import { at } from '../at';
import type { Wish } from './heaviestRun';
import {
  blocksOf,
  type ColumnLayout,
  type DraftRow,
  type Layout,
  nearestKept,
  type PositionOf,
  positions,
} from './layout';
import { settle } from './settle';
import { type BlockLinks, strongest } from './strength';

/**
 * A block without a link to the spine joins the row in which the other columns are most strongly linked to it. What the
 * spine decided stands: only wishes that fit between the column's kept blocks can be kept, the rest have moved.
 */
export function joinOthers(layout: Layout, links: BlockLinks, column: ColumnLayout): void {
  const positionOf = positions(layout.rows);
  const wishes = blocksOf(column, 'text')
    .filter((block) => !column.placements[block])
    .flatMap((block): Wish[] => {
      const best = strongest(rowsLinkedTo(layout, positionOf, at(at(links, column.article), block)));
      return best ? [{ block, ...best }] : [];
    });
  settle(layout, column, wishes);
}

/**
 * Every block still without a row gets one of its own, directly below the last block before it that kept its order
 * (below other columns' such rows if they are there already). What opens its article without a link has no such block: it
 * stands right above the first of its blocks that has one, and an article that is linked to nothing here comes after all
 * the others, lest the reader meet a page of blanks before the spine begins. Never side by side with another column's:
 * standing beside says "the same", blank says "not said here", and both would lie. Stretches therefore stand one after
 * another, column by column as shown; the reader folds rows that the spine lacks, so the height costs little.
 * A moved block is no predecessor: what follows it stays where the article has it. Between two blocks that share a row
 * it stands there with them: order goes before.
 */
export function followPredecessors(layout: Layout, column: ColumnLayout): void {
  for (const block of blocksOf(column, 'text')) {
    if (column.placements[block]) continue;
    const before = nearestKept(column, block, -1, ['text'])?.row;
    const after = nearestKept(column, block, 1, ['text'])?.row;
    const row = before && before === after ? before : newRow(layout, before, after);
    column.placements[block] = { row, standing: 'kept' };
  }
}

/**
 * A new row: below the one before, and below the rows without the spine that follow it, as far as the one after; with
 * none before right above the one after, with neither below all.
 */
function newRow({ rows }: Layout, before: DraftRow | undefined, after: DraftRow | undefined): DraftRow {
  let position = after ? rows.indexOf(after) : rows.length;
  if (before) {
    position = rows.indexOf(before) + 1;
    while (position < rows.length && !at(rows, position).onSpine && rows[position] !== after) position += 1;
  }
  const row: DraftRow = { kind: 'text', onSpine: false };
  rows.splice(position, 0, row);
  return row;
}

/** The rows holding blocks that a block is linked to, from the top, each with the sum of their strengths. */
function rowsLinkedTo(
  layout: Layout,
  positionOf: PositionOf,
  linked: BlockLinks[number][number],
): { row: number; strength: number }[] {
  const strengths = new Map<number, number>();
  for (const { article, block, strength } of linked) {
    const placement = layout.columns.find((column) => column.article === article)?.placements[block];
    if (!placement) continue;
    const row = positionOf(placement.row);
    strengths.set(row, (strengths.get(row) ?? 0) + strength);
  }
  return [...strengths].map(([row, strength]) => ({ row, strength })).sort((x, y) => x.row - y.row);
}

/** Text blocks that the spine lacks: beside their counterparts in other columns, else below their predecessors. */
import type { BlockIndex } from '../../engine';
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
 * A block without a link to the spine joins the row in which the other columns are most strongly linked to it, where
 * that keeps its article's order. Where it doesn't, the block stays where its article has it: only the spine moves things.
 */
export function joinOthers(layout: Layout, links: BlockLinks, column: ColumnLayout): void {
  const positionOf = positions(layout.rows);
  const wishes = blocksOf(column, 'text')
    .filter((block) => !column.placements[block])
    .flatMap((block): Wish[] => {
      const best = strongest(rowsLinkedTo(layout, positionOf, at(at(links, column.article), block)));
      return best ? [{ block, ...best }] : [];
    });
  settle(layout, column, wishes, 'stay');
}

/**
 * So many blocks that nobody here is linked to stand in their neighbour's row: a row of their own would push a blank as
 * tall as they are into all other columns.
 */
const SHORT = 2;

/**
 * Every block still without a row stands with its article: a short run in the row of the block before it, or of the one
 * after where it opens its article or its section, a long run in rows of its own directly below the last block before it
 * that kept its order (below other columns' such rows if they are there already). What opens its article and is long
 * stands right above the first of its blocks that has a row, and an article that is linked to nothing here comes after
 * all the others, lest the reader meet a page of blanks before the spine begins. Rows of their own are never shared with
 * another column's: side by side they would look like the same thing.
 * A moved block is no neighbour. Between two blocks that share a row a
 * run stands there with them: order goes before.
 */
export function followPredecessors(layout: Layout, column: ColumnLayout): void {
  for (const run of unplacedRuns(column)) {
    const shared = neighbourRow(column, run);
    for (const block of run) {
      const before = nearestKept(column, block, -1, ['text'])?.row;
      const after = nearestKept(column, block, 1, ['text'])?.row;
      const row = shared ?? (before && before === after ? before : newRow(layout, before, after));
      column.placements[block] = { row, standing: 'kept' };
    }
  }
}

/** Text blocks without a row that follow each other; a heading, or what repeats, parts them. */
function unplacedRuns(column: ColumnLayout): BlockIndex[][] {
  const runs: BlockIndex[][] = [];
  let open = false;
  column.parts.forEach((part, block) => {
    if (part === 'furniture') return;
    const waits = part === 'text' && !column.placements[block];
    if (waits && open) runs.at(-1)?.push(block);
    else if (waits) runs.push([block]);
    open = waits;
  });
  return runs;
}

/** The row of the text right before a short run, else right after it. */
function neighbourRow(column: ColumnLayout, run: readonly BlockIndex[]): DraftRow | undefined {
  if (run.length > SHORT) return undefined;
  return textBeside(column, at(run, 0), -1) ?? textBeside(column, run.at(-1) ?? 0, 1);
}

/** The row of the next text, where it kept its order and nothing but furniture stands between. */
function textBeside({ parts, placements }: ColumnLayout, block: BlockIndex, step: -1 | 1): DraftRow | undefined {
  for (let other = block + step; other in parts; other += step) {
    const placement = placements[other];
    if (parts[other] === 'furniture') continue;
    return parts[other] === 'text' && placement?.standing === 'kept' ? placement.row : undefined;
  }
  return undefined;
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

/** Titles, headings and furniture: they take no part in matching and follow the text. */

import type { BlockIndex } from '../../engine';
import { at } from '../at';
import { blocksOf, type ColumnLayout, type DraftRow, type Layout, nearestKept, type Part } from './layout';

/** Heading rows made so far: above the row they head, or below the last row of an article that ends on a heading. */
interface HeadingRows {
  readonly above: Map<DraftRow, DraftRow>;
  readonly below: Map<DraftRow | 'top', DraftRow>;
}

/**
 * A heading stands in a row of its own right above the next text of its article that kept its order; headings of
 * several columns share that row where the texts below them do, and so do headings of one column that follow each other.
 * Where the text before it and the text after it share a row, the heading stands between them there: order goes before.
 * With no text after it, it follows the last one before.
 */
export function layHeadings(layout: Layout): void {
  const made: HeadingRows = { above: new Map(), below: new Map() };
  for (const column of layout.columns) {
    for (const block of blocksOf(column, 'heading')) {
      const before = nearestKept(column, block, -1, ['text', 'repeat'])?.row;
      const after = nearestKept(column, block, 1, ['text', 'repeat'])?.row;
      const row = after && after === before ? after : headingRow(layout, made, before, after);
      column.placements[block] = { row, standing: 'kept' };
    }
  }
}

/** All titles share the first row. */
export function layTitles(layout: Layout): void {
  const titled = layout.columns.filter(({ parts }) => parts.includes('title'));
  if (titled.length === 0) return;
  const row: DraftRow = { kind: 'title', onSpine: false };
  layout.rows.unshift(row);
  for (const column of titled) {
    for (const block of blocksOf(column, 'title')) column.placements[block] = { row, standing: 'kept' };
  }
}

/**
 * What repeats has a row of its own, below what stands before it in its article: beside others it would take the place of
 * the telling, and it folds to a line. Furniture in it doesn't part it. Between two blocks of one row it stands there.
 */
export function layRepeats(layout: Layout): void {
  for (const column of layout.columns) {
    for (const run of repeatRuns(column)) {
      const before = nearestKept(column, at(run, 0), -1, ['text', 'repeat'])?.row;
      const after = nearestKept(column, run.at(-1) ?? 0, 1, ['text'])?.row;
      const row = before && before === after ? before : repeatRow(layout, before, after);
      for (const block of run) column.placements[block] = { row, standing: 'kept' };
    }
  }
}

function repeatRuns(column: ColumnLayout): BlockIndex[][] {
  const runs: BlockIndex[][] = [];
  let last: Part | undefined;
  column.parts.forEach((part, block) => {
    if (part === 'furniture') return;
    if (part === 'repeat' && last === 'repeat') runs.at(-1)?.push(block);
    else if (part === 'repeat') runs.push([block]);
    last = part;
  });
  return runs;
}

/** Below the row before, and below what other columns repeat there. */
function repeatRow({ rows }: Layout, before: DraftRow | undefined, after: DraftRow | undefined): DraftRow {
  const row: DraftRow = { kind: 'repeat', onSpine: false };
  let position = before ? rows.indexOf(before) + 1 : after ? rows.indexOf(after) : rows.length;
  while (before && rows[position]?.kind === 'repeat') position += 1;
  rows.splice(position, 0, row);
  return row;
}

/** Furniture stands with what is before it in its article; where that is nothing, with what is after it. */
export function layFurniture(layout: Layout): void {
  for (const column of layout.columns) {
    for (const block of blocksOf(column, 'furniture')) {
      const before = nearestKept(column, block, -1, ['title', 'heading', 'text', 'repeat', 'furniture']);
      const after = nearestKept(column, block, 1, ['title', 'heading', 'text', 'repeat']);
      column.placements[block] = { row: (before ?? after)?.row ?? firstRow(layout), standing: 'kept' };
    }
  }
}

function headingRow(
  { rows }: Layout,
  { above, below }: HeadingRows,
  before: DraftRow | undefined,
  after: DraftRow | undefined,
): DraftRow {
  const there = after ? above.get(after) : below.get(before ?? 'top');
  if (there) return there;
  const row: DraftRow = { kind: 'heading', onSpine: false };
  if (after) {
    rows.splice(rows.indexOf(after), 0, row);
    above.set(after, row);
  } else {
    rows.splice(before ? rows.indexOf(before) + 1 : 0, 0, row);
    below.set(before ?? 'top', row);
  }
  return row;
}

function firstRow({ rows }: Layout): DraftRow {
  if (rows.length === 0) rows.push({ kind: 'text', onSpine: false });
  return at(rows, 0);
}

/** Where a moved block would stand in its article's own order, told by the text around it. */
export function placeholderRow(layout: Layout, column: ColumnLayout, block: number): DraftRow {
  const before = nearestKept(column, block, -1, ['title', 'heading', 'text', 'repeat']);
  const after = nearestKept(column, block, 1, ['title', 'heading', 'text', 'repeat']);
  const heads =
    before !== undefined && column.parts[before.block] !== 'text' && column.parts[before.block] !== 'repeat';
  const opens = heads && after !== undefined && column.parts[after.block] === 'text';
  return (opens ? after : (before ?? after))?.row ?? firstRow(layout);
}

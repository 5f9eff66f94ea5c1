/** The rows while they are being laid: which row each block stands in, and whether it kept its article's order. */
import type { ArticleIndex, BlockIndex } from '../../engine';
import { at, range } from '../at';
import { repeatsIn } from '../repeats';
import type { ArticleText, StoryView } from '../view';

/**
 * `title` and `heading` rows hold titles and headings (and furniture after them), a `repeat` row what one article says
 * again (repeats.ts), `text` rows everything else.
 */
export type RowKind = 'title' | 'heading' | 'text' | 'repeat';
/** What a block is for the rows. Only a title that opens its article is one; a later one is a heading. */
export type Part = 'title' | 'heading' | 'text' | 'repeat' | 'furniture';
export type Standing = 'kept' | 'moved';

/** A row is known by identity: rows are inserted above and below while placements point at them. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly onSpine: boolean;
}

export interface Placement {
  readonly row: DraftRow;
  readonly standing: Standing;
}

/** The layout of one article shown; `placements[block]` is undefined until the block has found its row. */
export interface ColumnLayout {
  readonly article: ArticleIndex;
  readonly parts: readonly Part[];
  readonly placements: (Placement | undefined)[];
}

/** Changed in place by the steps of `rowsOf`, and seen by nobody else. */
export interface Layout {
  readonly rows: DraftRow[];
  readonly columns: readonly ColumnLayout[];
}

export function emptyLayout(view: StoryView, columns: readonly ArticleIndex[]): Layout {
  return {
    rows: [],
    columns: columns.map((article) => {
      const parts = partsOf(at(view.articles, article).article, new Set(repeatsIn(view, article)));
      return { article, parts, placements: parts.map(() => undefined) };
    }),
  };
}

export function blocksOf(column: ColumnLayout, part: Part): BlockIndex[] {
  return range(column.parts.length).filter((block) => column.parts[block] === part);
}

/** The placement of the nearest block before (`step` −1) or after (+1) one that is of these parts and kept its order. */
export function nearestKept(
  column: ColumnLayout,
  block: BlockIndex,
  step: -1 | 1,
  parts: readonly Part[],
): (Placement & { readonly block: BlockIndex }) | undefined {
  for (let other = block + step; other in column.parts; other += step) {
    const placement = column.placements[other];
    if (placement?.standing === 'kept' && parts.includes(at(column.parts, other)))
      return { ...placement, block: other };
  }
  return undefined;
}

/** Each row's place from the top, as the rows stand now. */
export function positions(rows: readonly DraftRow[]): PositionOf {
  const known = new Map(rows.map((row, position) => [row, position]));
  return (row) => {
    const position = known.get(row);
    if (position === undefined) throw new RangeError('a row that is not among those laid');
    return position;
  };
}

export type PositionOf = (row: DraftRow) => number;

function partsOf({ blocks }: ArticleText, repeats: ReadonlySet<BlockIndex>): Part[] {
  const opening = blocks.findIndex(({ role }) => role !== 'title' && role !== 'furniture');
  return blocks.map(({ role }, block) => {
    if (repeats.has(block)) return 'repeat';
    if (role === 'furniture' || role === 'heading') return role;
    if (role !== 'title') return 'text';
    return opening < 0 || block < opening ? 'title' : 'heading';
  });
}

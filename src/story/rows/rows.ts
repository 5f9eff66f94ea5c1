/**
 * The rows of the compare screen: blocks of the articles shown, laid beside those of the spine that say the same.
 *
 * - Every block of every article shown stands in exactly one row.
 * - A column read downwards keeps its article's order, but for the blocks marked as moved.
 * - What stands beside each other is linked; a blank cell means that nothing here says it (or that it is `elsewhere`).
 */
import { type ArticleIndex, type BlockIndex, blockId, type SentenceIndex } from '../../engine';
import { at } from '../at';
import type { StoryView } from '../view';
import { elsewhereIn, type RowOf } from './elsewhere';
import { layFurniture, layHeadings, layRepeats, layTitles, placeholderRow } from './headings';
import { type ColumnLayout, emptyLayout, type Layout, type PositionOf, positions, type RowKind } from './layout';
import { followPredecessors, joinOthers } from './offSpine';
import { restore } from './settle';
import { joinSpine, laySpine } from './spine';
import { blockLinks } from './strength';

/** `moved`: linked, but out of the spine's order; its own article has it at the placeholder. */
export interface PlacedBlock {
  readonly block: BlockIndex;
  readonly moved: boolean;
}

/** What stands in one column of a row; indices ascending everywhere. */
export interface Cell {
  readonly article: ArticleIndex;
  readonly blocks: readonly PlacedBlock[];
  /** Moved blocks that would stand here in their article's own order: among `blocks` by index, "elsewhere ↑↓". */
  readonly placeholders: readonly BlockIndex[];
  /** Sentences of this article that say what another column says in this row, and stand in another row. */
  readonly elsewhere: readonly SentenceIndex[];
}

export interface Row {
  /** Unique among the rows: the id of a block that stands here, the spine's first one where there is any. */
  readonly key: string;
  readonly kind: RowKind;
  /** Whether it holds text of the spine; rows of text that the spine lacks may be folded. */
  readonly onSpine: boolean;
  /** One a column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** By article shown and block: the index of its row. */
export type RowIndex = ReadonlyMap<ArticleIndex, readonly number[]>;

/**
 * @param columns the articles shown, in their order on screen, none twice
 * @param spine the one of them whose order the rows follow
 * @throws RangeError where the columns name an article twice, one that there isn't, or lack the spine
 */
export function rowsOf(view: StoryView, columns: readonly ArticleIndex[], spine: ArticleIndex): Row[] {
  if (new Set(columns).size < columns.length) throw new RangeError(`an article twice among columns ${columns}`);
  const layout = emptyLayout(view, columns);
  const onSpine = layout.columns.find(({ article }) => article === spine);
  if (!onSpine) throw new RangeError(`spine ${spine} is not among columns ${columns}`);
  const others = layout.columns.filter((column) => column !== onSpine);
  const links = blockLinks(view);
  laySpine(layout, view, links, onSpine);
  for (const column of others) joinSpine(layout, links, onSpine, column);
  // All columns have met the spine; now each in turn meets the columns that are laid, and makes rows for the next.
  for (const column of others) {
    joinOthers(layout, links, column);
    followPredecessors(layout, column);
    restore(layout, column);
  }
  layRepeats(layout);
  layHeadings(layout);
  layTitles(layout);
  layFurniture(layout);
  return drawRows(layout, view, spine);
}

/** Where each block stands, for jumping to it. */
export function indexRows(rows: readonly Row[]): RowIndex {
  const index = new Map<ArticleIndex, number[]>();
  rows.forEach(({ cells }, r) => {
    for (const { article, blocks } of cells) {
      const ofArticle = index.get(article) ?? [];
      for (const { block } of blocks) ofArticle[block] = r;
      index.set(article, ofArticle);
    }
  });
  return index;
}

function drawRows(layout: Layout, view: StoryView, spine: ArticleIndex): Row[] {
  const rowOf = positions(layout.rows);
  const placements: RowOf = new Map(
    layout.columns.map(({ article, placements }) => [
      article,
      placements.map((placement) => (placement ? rowOf(placement.row) : -1)),
    ]),
  );
  const columns = layout.columns.map((column) =>
    drawColumn(layout, column, rowOf, elsewhereIn(view, placements, column.article)),
  );
  return layout.rows.map(({ kind, onSpine }, r) => {
    const cells = columns
      .map((column) => at(column, r))
      .map((cell) => (kind === 'repeat' ? { ...cell, elsewhere: [] } : cell));
    return { key: keyOf(view, cells, spine), kind, onSpine, cells };
  });
}

/** The cells of a column, by row. */
function drawColumn(
  layout: Layout,
  column: ColumnLayout,
  rowOf: PositionOf,
  elsewhere: ReadonlyMap<number, readonly SentenceIndex[]>,
): Cell[] {
  const blocks: PlacedBlock[][] = layout.rows.map(() => []);
  const placeholders: BlockIndex[][] = layout.rows.map(() => []);
  column.placements.forEach((placement, block) => {
    if (!placement) throw new Error(`block ${block} of article ${column.article} stands nowhere`);
    const moved = placement.standing === 'moved';
    at(blocks, rowOf(placement.row)).push({ block, moved });
    if (moved) at(placeholders, rowOf(placeholderRow(layout, column, block))).push(block);
  });
  return layout.rows.map((_, r) => ({
    article: column.article,
    blocks: at(blocks, r),
    placeholders: at(placeholders, r),
    elsewhere: elsewhere.get(r) ?? [],
  }));
}

function keyOf(view: StoryView, cells: readonly Cell[], spine: ArticleIndex): string {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  const cell = filled.find(({ article }) => article === spine) ?? at(filled, 0);
  return blockId(at(view.story.articles, cell.article).id, at(cell.blocks, 0).block);
}

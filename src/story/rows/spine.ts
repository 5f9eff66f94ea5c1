/** The rows of the spine, and the blocks of the other columns that are linked to it. */
import type { BlockIndex } from '../../engine';
import { at } from '../at';
import type { StoryView } from '../view';
import type { Wish } from './heaviestRun';
import { blocksOf, type ColumnLayout, type DraftRow, type Layout, positions } from './layout';
import { settle } from './settle';
import { type BlockLinks, strongest } from './strength';

/**
 * A block holds two spine blocks together when it says both similarly fully: a sentence of the weaker must get at least
 * this share of the strength that one of the stronger gets. Per sentence, for a short paragraph merged with a long one
 * into one has fewer links, and is said no less for it. Half is a judgement, not a measurement.
 */
const SIMILAR = 0.5;

/** A stretch of the spine's text blocks, counted among themselves, that one block of another column says. */
interface Merge {
  readonly first: number;
  readonly last: number;
  readonly strength: number;
}

interface Spine {
  readonly column: ColumnLayout;
  /** Its text blocks. */
  readonly texts: readonly BlockIndex[];
  /** By text block: sentences in it. */
  readonly lengths: readonly number[];
}

/** One row for each text block of the spine, or for several that are told as one. */
export function laySpine(layout: Layout, view: StoryView, links: BlockLinks, column: ColumnLayout): void {
  const texts = blocksOf(column, 'text');
  const article = at(view.articles, column.article);
  const spine = { column, texts, lengths: texts.map((block) => at(article.inBlock, block).length) };
  const merges = layout.columns
    .filter((other) => other !== column)
    .flatMap((other) => mergesBy(other, links, spine))
    .reduce<Merge[]>(accept, []);
  let row: DraftRow | undefined;
  texts.forEach((block, t) => {
    const joins = merges.some(({ first, last }) => first < t && t <= last);
    if (!row || !joins) {
      row = { kind: 'text', onSpine: true };
      layout.rows.push(row);
    }
    column.placements[block] = { row, standing: 'kept' };
  });
}

/**
 * A block joins the row of the spine block it is most strongly linked to, the earliest of equals. The heaviest run of
 * these in the spine's order is kept; the rest have moved. What weighs is all that the block says of the spine, not
 * only what it says in that row: a paragraph that tells six things in four places keeps its order, and the summary
 * lines or questions that repeat it one by one give way.
 */
export function joinSpine(layout: Layout, links: BlockLinks, spine: ColumnLayout, column: ColumnLayout): void {
  const positionOf = positions(layout.rows);
  const wishes = blocksOf(column, 'text').flatMap((block): Wish[] => {
    const said = linksToSpine(column, block, links, spine);
    const row = spine.placements[strongest(said)?.block ?? -1]?.row;
    const strength = said.reduce((sum, link) => sum + link.strength, 0);
    return row ? [{ block, row: positionOf(row), strength }] : [];
  });
  settle(layout, column, wishes);
}

function linksToSpine(column: ColumnLayout, block: BlockIndex, links: BlockLinks, spine: ColumnLayout) {
  return at(at(links, column.article), block).filter(
    (link) => link.article === spine.article && spine.parts[link.block] === 'text',
  );
}

/** The stretches of the spine that single blocks of a column tell as one, strongest first. */
function mergesBy(column: ColumnLayout, links: BlockLinks, spine: Spine): Merge[] {
  const linked = blocksOf(column, 'text').map((block) => linksToSpine(column, block, links, spine.column));
  // A spine block that is the best match of some block of this column has its answer beside it; pulling it into
  // another's row would only lose the height they share.
  const answered = new Set(linked.map((list) => strongest(list)?.block));
  return linked
    .flatMap((list) => {
      const best = strongest(list);
      if (!best) return [];
      const fullness = new Map(list.map(({ block, strength }) => [spine.texts.indexOf(block), strength]));
      const home = spine.texts.indexOf(best.block);
      const full = (t: number) => (fullness.get(t) ?? 0) / Math.max(1, spine.lengths[t] ?? 0);
      const joins = (t: number) => !answered.has(at(spine.texts, t)) && full(t) >= SIMILAR * full(home);
      let [first, last] = [home, home];
      while (first > 0 && joins(first - 1) && !isParted(spine, first - 1)) first -= 1;
      while (last + 1 < spine.texts.length && joins(last + 1) && !isParted(spine, last)) last += 1;
      return first < last ? [{ first, last, strength: best.strength }] : [];
    })
    .sort((x, y) => y.strength - x.strength || x.first - y.first);
}

/** Whether a heading stands between a text block of the spine and the next: it has a row of its own. */
function isParted({ column, texts }: Spine, t: number): boolean {
  return column.parts.slice(at(texts, t), at(texts, t + 1)).includes('heading');
}

/**
 * Stretches that overlap without one holding the other are not chained, lest a row grow to the whole article: the one
 * accepted first stands (columns as shown, strongest first).
 */
function accept(merges: Merge[], merge: Merge): Merge[] {
  const fits = merges.every(
    (other) =>
      other.last < merge.first ||
      merge.last < other.first ||
      (other.first <= merge.first && merge.last <= other.last) ||
      (merge.first <= other.first && other.last <= merge.last),
  );
  return fits ? [...merges, merge] : merges;
}

/**
 * Rows as the page shows them: a stretch that one column alone has is one group, so that its height is its own and
 * "not said here" stands beside it once; a stretch that the spine lacks and others share folds to one line.
 */
import type { MarkKind, Row, StoryView } from '../../../story';

/** One column of a group: blocks in order, what moved away, and what stands elsewhere. */
export interface GroupCell {
  readonly article: number;
  readonly blocks: readonly { readonly block: number; readonly moved: boolean }[];
  readonly placeholders: readonly number[];
  readonly elsewhere: readonly number[];
}

export interface RowGroup {
  readonly key: string;
  readonly kind: 'title' | 'heading' | 'text' | 'long';
  /** Whether it holds text of the spine, or a heading above such text. */
  readonly onSpine: boolean;
  readonly cells: readonly GroupCell[];
}

/** Groups that fold to one line together, or one group that doesn't. */
export interface Stretch {
  readonly key: string;
  readonly folds: boolean;
  readonly groups: readonly RowGroup[];
}

/** So many groups of text that the spine lacks, and nobody has alone, fold to one line. */
const FOLD_LEAST = 4;

/** @param furniture whether furniture is shown */
export function groupRows(view: StoryView, rows: readonly Row[], furniture: 'shown' | 'hidden'): RowGroup[] {
  const shown = rows.map((row) => withoutFurniture(view, row, furniture)).filter(({ cells }) => !cells.every(isEmpty));
  const groups: RowGroup[] = [];
  let owner: number | undefined;
  for (const { group, owner: next } of underHeadings(shown)) {
    const last = groups.at(-1);
    if (last && next !== undefined && next === owner && last.onSpine === group.onSpine) {
      groups[groups.length - 1] = joined(last, group);
    } else groups.push(group);
    owner = next;
  }
  return groups;
}

/** A heading goes with what it heads, the next row: it opens or goes on a stretch only where that does. */
function underHeadings(groups: readonly RowGroup[]): { group: RowGroup; owner: number | undefined }[] {
  const settled: { group: RowGroup; owner: number | undefined }[] = [];
  for (const group of groups.toReversed()) {
    const [below] = settled;
    const owner = soleOwner(group);
    if (group.kind !== 'heading') settled.unshift({ group, owner });
    else {
      settled.unshift({
        group: { ...group, onSpine: below?.group.onSpine ?? true },
        owner: owner === below?.owner ? owner : undefined,
      });
    }
  }
  return settled;
}

/** @param markOf the mark of a sentence of an article */
export function foldGroups(
  view: StoryView,
  groups: readonly RowGroup[],
  markOf: (article: number, sentence: number) => MarkKind | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let open: RowGroup[] = [];
  const close = (): void => {
    const texts = open.filter(({ kind }) => kind !== 'heading').length;
    if (texts >= FOLD_LEAST) stretches.push({ key: `fold ${open[0]?.key}`, folds: true, groups: open });
    else stretches.push(...open.map((group) => ({ key: group.key, folds: false, groups: [group] })));
    open = [];
  };
  for (const group of groups) {
    if (!group.onSpine && group.kind !== 'title' && !hasOwn(view, group, markOf)) open.push(group);
    else {
      close();
      stretches.push({ key: group.key, folds: false, groups: [group] });
    }
  }
  close();
  return stretches;
}

/** What folds away is never what only one source has. */
const OWN: readonly (MarkKind | undefined)[] = ['only', 'speculative'];

function hasOwn(
  view: StoryView,
  { cells }: RowGroup,
  markOf: (article: number, sentence: number) => MarkKind | undefined,
): boolean {
  return cells.some(({ article, blocks }) =>
    blocks.some(({ block }) =>
      view.articles[article]?.inBlock[block]?.some(({ index }) => OWN.includes(markOf(article, index))),
    ),
  );
}

function withoutFurniture(view: StoryView, row: Row, furniture: 'shown' | 'hidden'): RowGroup {
  const isShown = (article: number, block: number): boolean =>
    furniture === 'shown' || view.articles[article]?.article.blocks[block]?.role !== 'furniture';
  return {
    key: row.key,
    kind: row.kind,
    onSpine: row.onSpine,
    cells: row.cells.map(({ article, blocks, placeholders, elsewhere }) => ({
      article,
      blocks: blocks.filter(({ block }) => isShown(article, block)),
      placeholders,
      elsewhere,
    })),
  };
}

function isEmpty({ blocks, placeholders }: GroupCell): boolean {
  return blocks.length === 0 && placeholders.length === 0;
}

/** The one column that says anything here, where nobody else has it even elsewhere. */
function soleOwner({ kind, cells }: RowGroup): number | undefined {
  const speaking = cells.filter((cell) => !isEmpty(cell) || cell.elsewhere.length > 0);
  const [owner] = speaking;
  return kind !== 'title' && speaking.length === 1 && owner && owner.placeholders.length === 0
    ? owner.article
    : undefined;
}

function joined(a: RowGroup, b: RowGroup): RowGroup {
  return {
    key: a.key,
    kind: a.kind === 'heading' && b.kind === 'heading' ? 'heading' : 'long',
    onSpine: a.onSpine,
    cells: a.cells.map((cell, k) => ({ ...cell, blocks: [...cell.blocks, ...(b.cells[k]?.blocks ?? [])] })),
  };
}

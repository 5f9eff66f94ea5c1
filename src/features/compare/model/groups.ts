/**
 * Rows as the page shows them: a stretch that one column alone has is one group, so that its height is its own and
 * "not said here" stands beside it once. What would keep the reader from the rest folds to one line: what an article says
 * again, a long stretch that one column alone has, and a stretch that the spine lacks and others share.
 */
import type { CompiledBlock, MarkKind, Row, StoryView } from '../../../story';

type Role = CompiledBlock['role'];

/** One column of a group: blocks in order, what moved away, and what stands elsewhere. */
export interface GroupCell {
  readonly article: number;
  readonly blocks: readonly { readonly block: number; readonly moved: boolean }[];
  readonly placeholders: readonly number[];
  readonly elsewhere: readonly number[];
}

export interface RowGroup {
  readonly key: string;
  readonly kind: 'title' | 'heading' | 'text' | 'long' | 'repeat';
  /** Whether it holds text of the spine, or a heading above such text. */
  readonly onSpine: boolean;
  readonly cells: readonly GroupCell[];
}

/**
 * Groups that fold to one line together, or one group that doesn't. `repeat`: what an article says again; `own`: what one
 * column alone has; `shared`: what columns have that the spine lacks.
 */
export interface Stretch {
  readonly key: string;
  readonly folds: 'repeat' | 'own' | 'shared' | undefined;
  readonly groups: readonly RowGroup[];
}

/** So many groups of text that the spine lacks, and nobody has alone, fold to one line. */
const FOLD_LEAST = 4;
/** So many blocks of text that one column alone has do, beside the spine. */
const FOLD_LEAST_OWN = 4;

/** @param furniture whether furniture is shown */
export function groupRows(view: StoryView, rows: readonly Row[], furniture: 'shown' | 'hidden'): RowGroup[] {
  const shown = rows.map((row) => withoutFurniture(view, row, furniture)).filter(({ cells }) => !cells.every(isEmpty));
  const groups: RowGroup[] = [];
  let owner: number | undefined;
  for (const { group, owner: next } of underHeadings(shown)) {
    const last = groups.at(-1);
    const opens = group.kind === 'heading' && group.cells.length === 1;
    if (last && !opens && next !== undefined && next === owner && last.onSpine === group.onSpine) {
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
    const owner = ownerOf(group);
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
    if (texts >= FOLD_LEAST) stretches.push({ key: `fold ${open[0]?.key}`, folds: 'shared', groups: open });
    else stretches.push(...open.map((group) => ({ key: group.key, folds: undefined, groups: [group] })));
    open = [];
  };
  for (const group of groups) {
    const folds = foldOf(view, group);
    if (!folds && !group.onSpine && group.kind !== 'title' && !hasOwn(view, group, markOf)) open.push(group);
    else {
      close();
      stretches.push({ key: folds ? `fold ${group.key}` : group.key, folds, groups: [group] });
    }
  }
  close();
  return stretches;
}

/** Whether a group folds by itself. */
function foldOf(view: StoryView, { kind, onSpine, cells }: RowGroup): 'repeat' | 'own' | undefined {
  if (kind === 'repeat') return 'repeat';
  if (kind !== 'long' || onSpine) return undefined;
  const texts = cells.flatMap(({ article, blocks }) =>
    blocks.filter(({ block }) => isCompared(view.articles[article]?.article.blocks[block]?.role)),
  );
  return texts.length >= FOLD_LEAST_OWN ? 'own' : undefined;
}

function isCompared(role: Role | undefined): boolean {
  return role !== undefined && role !== 'heading' && role !== 'title' && role !== 'furniture';
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

/** Whose stretch a group goes on, if anybody's: that of the one column shown, or of the one that says anything here. */
function ownerOf(group: RowGroup): number | undefined {
  if (group.kind === 'repeat') return undefined;
  return group.cells.length === 1 && group.kind === 'text' ? group.cells[0]?.article : soleOwner(group);
}

/** The one column that says anything here, where nobody else has it even elsewhere. */
function soleOwner({ kind, cells }: RowGroup): number | undefined {
  const speaking = cells.filter((cell) => !isEmpty(cell) || cell.elsewhere.length > 0);
  const [owner] = speaking;
  return kind !== 'title' && speaking.length === 1 && owner && owner.placeholders.length === 0
    ? owner.article
    : undefined;
}

/** Beside nothing a stretch is just text. */
function kindOfJoined(a: RowGroup, b: RowGroup): RowGroup['kind'] {
  if (a.kind === 'heading' && b.kind === 'heading') return 'heading';
  return a.cells.length === 1 ? 'text' : 'long';
}

function joined(a: RowGroup, b: RowGroup): RowGroup {
  return {
    key: a.key,
    kind: kindOfJoined(a, b),
    onSpine: a.onSpine,
    cells: a.cells.map((cell, k) => ({ ...cell, blocks: [...cell.blocks, ...(b.cells[k]?.blocks ?? [])] })),
  };
}

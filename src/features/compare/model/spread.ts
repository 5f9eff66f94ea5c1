/** Everything that the compare screen shows, worked out of a story and the view asked for. Pure. */
import type { Mark, ResolvedCompare } from '../../../link';
import {
  cueIn,
  indexRows,
  type MarkCounts,
  type Row,
  type RowIndex,
  rowsOf,
  type SentenceMark,
  type StoryView,
} from '../../../story';
import { type Column, columnOf, type JudgedColumn } from './column';
import { foldGroups, groupRows, type RowGroup, type Stretch } from './groups';
import { type Stop, stopsOf } from './stops';

export interface Spread {
  readonly story: StoryView;
  readonly columns: readonly Column[];
  /** Place of the spine among the columns. */
  readonly spine: number;
  /** Articles of the story that have no column. */
  readonly waiting: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly rowIndex: RowIndex;
  readonly stops: readonly Stop[];
  /** Sentences of all columns, by mark. */
  readonly counts: MarkCounts & Record<'certainty' | 'details' | 'possible' | 'moved' | 'furniture', number>;
}

export type Asked = Pick<ResolvedCompare, 'spine' | 'marks'>;

/** @param shown ids of the articles that are compared, in the order of their columns, the spine among them */
export function buildSpread(story: StoryView, shown: readonly string[], asked: Asked): Spread {
  const { spine: wantedSpine, marks: on } = asked;
  const indices = shown.map((id) => story.articles.findIndex(({ article }) => article.id === id));
  const spineId = shown.includes(wantedSpine) ? wantedSpine : shown[0];
  const spine = shown.indexOf(spineId ?? '');
  const judged = indices.map((article) => columnOf(story, indices, article, on));
  const marks = new Map(judged.map((column) => [column.article, column.marks]));
  const { rows, rowIndex } = laidRows(story, indices, indices[spine] ?? 0);
  const stretches = stretchesOf(story, rows, marks, on);
  const columns = judged.map((column): Column => ({ ...column, standing: standingBlocks(column, stretches) }));
  return {
    story,
    columns,
    spine,
    waiting: story.articles.map(({ index }) => index).filter((index) => !indices.includes(index)),
    stretches,
    rowIndex,
    stops: stopsOf(story, columns, rowIndex, on),
    counts: {
      ...totalOf(columns),
      certainty: columns.reduce((sum, { contrasts }) => sum + contrasts.size, 0),
      details: columns.reduce((sum, column) => sum + markedDetails(column), 0),
      possible: columns.reduce((sum, column) => sum + hedgedIn(story, column), 0),
      moved: rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)).filter(({ moved }) => moved).length,
      furniture: columns.reduce(
        (sum, { view }) => sum + view.article.blocks.filter(({ role }) => role === 'furniture').length,
        0,
      ),
    },
  };
}

interface LaidRows {
  readonly asked: string;
  readonly rows: readonly Row[];
  readonly rowIndex: RowIndex;
}

/** The last rows of each story: switching a mark moves none of them. */
const lastRows = new WeakMap<StoryView, LaidRows>();

function laidRows(story: StoryView, columns: readonly number[], spine: number): LaidRows {
  const asked = `${columns.join()} ${spine}`;
  const last = lastRows.get(story);
  if (last?.asked === asked) return last;
  const rows = rowsOf(story, columns, spine);
  const laid = { asked, rows, rowIndex: indexRows(rows) };
  lastRows.set(story, laid);
  return laid;
}

function stretchesOf(
  story: StoryView,
  rows: readonly Row[],
  marks: ReadonlyMap<number, readonly SentenceMark[]>,
  on: ReadonlySet<Mark>,
): Stretch[] {
  const groups = groupRows(story, rows, on.has('furniture') ? 'shown' : 'hidden');
  return foldGroups(story, groups, (article, sentence) => marks.get(article)?.[sentence]?.kind);
}

/** The rows of one column where it stands alone: an article by itself reads in its own order. */
export function stretchesAlone({ story, columns }: Spread, article: number, on: ReadonlySet<Mark>): Stretch[] {
  const marks = new Map(columns.map((column) => [column.article, column.marks]));
  const stretches = stretchesOf(story, rowsOf(story, [article], article), marks, on);
  return stretches.length > 0 ? stretches : [withoutText(article)];
}

/** In place of the rows of an article that was taken back: there it is told. */
function withoutText(article: number): Stretch {
  const cell = { article, blocks: [], placeholders: [], elsewhere: [] };
  return { key: 'empty', folds: undefined, groups: [{ key: 'empty', kind: 'text', onSpine: true, cells: [cell] }] };
}

/** An article as it was published: all of its text in its own order, nothing folded. */
export function flowOf(spread: Spread, article: number, on: ReadonlySet<Mark>): RowGroup[] {
  return stretchesAlone(spread, article, on).flatMap(({ groups }) => groups);
}

function markedDetails({ details }: Column): number {
  return [...details.values()].filter((contrasts) => contrasts.some(({ marked }) => marked)).length;
}

function hedgedIn(story: StoryView, { article, view }: Column): number {
  return view.sentences.filter(({ index }) => cueIn(story, { article, sentence: index })).length;
}

/** Blocks of a column with text to stop at, in the order of the page; what is folded away comes last, if at all. */
function standingBlocks({ article, view }: JudgedColumn, stretches: readonly Stretch[]): number[] {
  const open = stretches.filter(({ folds }) => !folds);
  return [...open, ...stretches.filter(({ folds }) => folds)]
    .flatMap(({ groups }) => groups.flatMap(({ cells }) => cells.filter((cell) => cell.article === article)))
    .flatMap(({ blocks }) => blocks.map(({ block }) => block))
    .filter((block) => (view.inBlock[block]?.length ?? 0) > 0);
}

function totalOf(columns: readonly Column[]): MarkCounts {
  const total = { only: 0, speculative: 0, 'not-shown': 0, unsure: 0, shared: 0 };
  for (const { counts } of columns) {
    for (const kind of Object.keys(total) as (keyof MarkCounts)[]) total[kind] += counts[kind];
  }
  return total;
}

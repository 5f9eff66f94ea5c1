/**
 * The whole comparison in a strip beside it: a lane a column, every sentence in the place that it has on the page. Heights
 * are worked out of the text's length, not measured: a browser knows the height of what is off screen only when it has
 * been there, and a map that changed under the hand while one goes through the page would be none.
 */
import { cueIn, type MarkKind, type StoryView } from '../../../story';
import type { Column } from './column';
import type { GroupCell, RowGroup, Stretch } from './groups';

/** `from` and `to` are shares of the page's height, from 0 to 1. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What stands in one `li` of the page, by the key that it has there. */
export interface MapRow extends Extent {
  readonly key: string;
}

/** Sentences of one column, one after the other, that are alike. */
export interface MapStroke extends Extent {
  /** Place of the column among those shown. */
  readonly lane: number;
  readonly kind: 'shared' | 'only' | 'unsure';
  /** Worded as possible. */
  readonly possible: boolean;
}

export interface PageMap {
  readonly lanes: number;
  /** Length of the page, in letters of a column. */
  readonly letters: number;
  readonly rows: readonly MapRow[];
  readonly strokes: readonly MapStroke[];
  /** Where sources differ: the place of the sentence that is explained. */
  readonly differences: readonly { readonly lane: number; readonly at: number }[];
}

/** Beside its text a row has a gap below, in characters of a column's line: about one line. */
const GAP = 45;
/** The one line that stands for what is folded away, with its gap. */
const FOLDED = 3 * GAP;

/**
 * @param columns those that stand side by side, each a lane
 * @param isFolded whether one line stands for a stretch
 */
export function pageMapOf(
  story: StoryView,
  columns: readonly Column[],
  stretches: readonly Stretch[],
  isFolded: (stretch: Stretch) => boolean,
): PageMap {
  const parts = stretches.flatMap((stretch) => partsOf(columns, stretch, isFolded(stretch)));
  const whole = parts.reduce((sum, { height }) => sum + height, 0) || 1;
  const map = { rows: [] as MapRow[], strokes: [] as MapStroke[], differences: [] as PageMap['differences'][number][] };
  let from = 0;
  for (const part of parts) {
    const to = from + part.height / whole;
    map.rows.push({ key: part.key, from, to });
    const text = (part.height - Math.min(GAP, part.height / 2)) / whole;
    part.lanes.forEach((sentences, lane) => {
      const column = columns[lane] as Column;
      let top = from;
      for (const { index, length } of sentences) {
        const bottom = top + (length / part.longest) * text;
        const look = lookOf(story, column, index);
        if (look) extend(map.strokes, { lane, from: top, to: bottom, ...look });
        if (isExplained(column, index)) map.differences.push({ lane, at: (top + bottom) / 2 });
        top = bottom;
      }
    });
    from = to;
  }
  return { lanes: columns.length, letters: whole, ...map };
}

/**
 * The same for columns that scroll each by itself: every lane has the height of the strip, whatever its article's length.
 * @param flowOf what stands in a column, one below the other
 */
export function flowMapOf(
  story: StoryView,
  columns: readonly Column[],
  flowOf: (column: Column) => readonly RowGroup[],
): Omit<PageMap, 'rows'> {
  const maps = columns.map((column) => {
    const flow: Stretch = { key: '', folds: undefined, groups: flowOf(column) };
    return pageMapOf(story, [column], [flow], () => false);
  });
  return {
    lanes: columns.length,
    letters: Math.max(1, ...maps.map(({ letters }) => letters)),
    strokes: maps.flatMap(({ strokes }, lane) => strokes.map((stroke) => ({ ...stroke, lane }))),
    differences: maps.flatMap(({ differences }, lane) => differences.map((difference) => ({ ...difference, lane }))),
  };
}

/** What stands in one `li` of the page; lengths and heights in letters. */
interface Part {
  readonly key: string;
  readonly lanes: readonly (readonly { readonly index: number; readonly length: number }[])[];
  /** Length of the longest lane. */
  readonly longest: number;
  readonly height: number;
}

/** Whether a difference is explained under the sentence. */
function isExplained({ contrasts, details }: Column, sentence: number): boolean {
  return (contrasts.get(sentence)?.explains || details.get(sentence)?.some(({ explains }) => explains)) ?? false;
}

function partsOf(columns: readonly Column[], { key, groups }: Stretch, folded: boolean): Part[] {
  const part = (name: string, cells: readonly GroupCell[], height?: number): Part => {
    const lanes = columns.map((column) => sentencesOf(column, cells));
    const longest = Math.max(1, ...lanes.map((lane) => lane.reduce((sum, { length }) => sum + length, 0)));
    return { key: name, lanes, longest, height: height ?? GAP + Math.max(GAP, longest) };
  };
  if (!folded) return groups.map((group) => part(group.key, group.cells));
  const cells = groups.flatMap((group) => group.cells);
  return [part(key, cells, FOLDED)];
}

function sentencesOf({ article, view }: Column, cells: readonly GroupCell[]) {
  return cells
    .filter((cell) => cell.article === article)
    .flatMap(({ blocks }) => blocks.flatMap(({ block }) => view.inBlock[block] ?? []))
    .map(({ index, text }) => ({ index, length: widthOf(text) }));
}

/** A sign of these scripts is about as wide as two letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** What a reader asked to have marked or not, the map shows all of it. */
const LOOKS: Partial<Record<MarkKind, MapStroke['kind']>> = {
  only: 'only',
  speculative: 'only',
  shared: 'shared',
  'not-shown': 'shared',
  unsure: 'unsure',
};

function lookOf(story: StoryView, { article, marks }: Column, sentence: number) {
  const mark = marks[sentence]?.kind;
  const kind = mark && LOOKS[mark];
  if (!kind) return undefined;
  return { kind, possible: mark === 'speculative' || cueIn(story, { article, sentence }) !== undefined };
}

/** A stroke goes on the one before where that ends just there and looks the same. */
function extend(strokes: MapStroke[], next: MapStroke): void {
  const last = strokes.at(-1);
  const goesOn =
    last?.lane === next.lane && last.kind === next.kind && last.possible === next.possible && last.to === next.from;
  if (last && goesOn) strokes[strokes.length - 1] = { ...last, to: next.to };
  else strokes.push(next);
}

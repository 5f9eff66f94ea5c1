/** What Alt+↓ and Alt+↑ go through: runs of marked sentences, in the order of the rows, then of the columns. */
import type { Mark } from '../../../link';
import { type MarkRun, type RowIndex, runsOf, type SentenceRef, type StoryView, sentenceOf } from '../../../story';
import type { Column } from './column';

export interface Stop {
  readonly article: number;
  /** The run's first sentence. */
  readonly sentence: number;
  readonly kind: Stopping;
  /** The run's last sentence; a heading or furniture may stand between. */
  readonly last: number;
}

/** Worth stopping at: differences. What is unclear may be none, and so never is one. */
export type Stopping = 'only' | 'speculative' | 'certainty' | 'details' | 'not-shown';

type PlacedStop = Stop & { readonly row: number; readonly column: number };

/** Marks are stopped at while they are switched on. */
export function stopsOf(
  view: StoryView,
  columns: readonly Column[],
  rowIndex: RowIndex,
  on: ReadonlySet<Mark>,
): Stop[] {
  return columns
    .flatMap((column, place): PlacedStop[] =>
      [...runStops(view, column, rowIndex), ...passageStops(column), ...contrastStops(column), ...detailStops(column)]
        .filter(({ kind }) => on.has(kind))
        .map((stop) => ({ ...stop, row: rowOf(view, rowIndex, stop), column: place })),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column || a.sentence - b.sentence)
    .map(({ row: _, column: __, ...stop }) => stop);
}

/** In an article that is mostly its own, what is only there is no stop: it isn't marked either. */
function runStops(view: StoryView, { article, marks, mostlyOwn }: Column, rowIndex: RowIndex): Stop[] {
  return splitAtRows(runsOf(marks), article, view, rowIndex).flatMap(({ mark: { kind }, sentences }) =>
    (kind === 'only' && !mostlyOwn) || kind === 'not-shown'
      ? [{ article, kind, sentence: sentences[0] ?? 0, last: sentences.at(-1) ?? 0 }]
      : [],
  );
}

/** A section that is only here and worded as possible is one stop, wherever its rows went. */
function passageStops({ article, passages }: Column): Stop[] {
  return [...passages.values()].flatMap(({ sentences }) => {
    const [sentence, last] = [sentences[0], sentences.at(-1)];
    return sentence === undefined || last === undefined ? [] : [{ article, kind: 'speculative', sentence, last }];
  });
}

/** A difference is stopped at where it is explained, and so once. */
function contrastStops({ article, contrasts }: Column): Stop[] {
  return [...contrasts].flatMap(([sentence, { explains }]) =>
    explains ? [{ article, kind: 'certainty', sentence, last: sentence }] : [],
  );
}

function detailStops({ article, details }: Column): Stop[] {
  return [...details].flatMap(([sentence, contrasts]): Stop[] =>
    contrasts.some(({ explains }) => explains) ? [{ article, kind: 'details', sentence, last: sentence }] : [],
  );
}

/** Of what one source alone has: the rest are differences between sources. */
export function isAddition({ kind }: Stop): boolean {
  return kind !== 'certainty' && kind !== 'details';
}

function rowOf(view: StoryView, rowIndex: RowIndex, ref: SentenceRef): number {
  return rowIndex.get(ref.article)?.[sentenceOf(view, ref).block] ?? Number.MAX_SAFE_INTEGER;
}

/** So many rows on, a run is still seen as one: one row may stand between. */
const FARTHEST = 2;

/** A run whose blocks went to places far apart is several stops: it is cut where the rows don't go on. */
function splitAtRows(runs: readonly MarkRun[], article: number, view: StoryView, rowIndex: RowIndex): MarkRun[] {
  return runs.flatMap((run) => {
    const parts: { run: MarkRun; last: number }[] = [];
    for (const sentence of run.sentences) {
      const row = rowOf(view, rowIndex, { article, sentence });
      const part = parts.at(-1);
      if (part && row >= part.last && row - part.last <= FARTHEST) {
        const sentences = [...part.run.sentences, sentence];
        parts[parts.length - 1] = { last: row, run: { ...part.run, sentences } };
      } else parts.push({ run: { mark: run.mark, sentences: [sentence] }, last: row });
    }
    return parts.map((part) => part.run);
  });
}

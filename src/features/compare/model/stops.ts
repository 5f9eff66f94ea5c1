/** What Alt+↓ and Alt+↑ go through: runs of marked sentences, in the order of the rows, then of the columns. */
import type { Mark } from '../../../link';
import { type MarkRun, type RowIndex, runsOf, type SentenceMark, type StoryView, sentenceOf } from '../../../story';

export interface Stop {
  readonly article: number;
  /** The run's first sentence. */
  readonly sentence: number;
  readonly kind: Stopping;
  /** The run's last sentence; a heading or furniture may stand between. */
  readonly last: number;
}

/** Runs worth stopping at: differences. What is unclear may be none, and so never is one. */
export type Stopping = 'only' | 'not-shown';

/** Marks are stopped at while they are switched on. */
function isStop(run: MarkRun, on: ReadonlySet<Mark>): boolean {
  const { kind } = run.mark;
  return (kind === 'only' || kind === 'not-shown') && on.has(kind);
}

export function stopsOf(
  view: StoryView,
  columns: readonly number[],
  marks: ReadonlyMap<number, readonly SentenceMark[]>,
  rowIndex: RowIndex,
  on: ReadonlySet<Mark>,
): Stop[] {
  const stops = columns.flatMap((article, column) =>
    splitAtRows(runsOf(marks.get(article) ?? []), article, view, rowIndex)
      .filter(({ run }) => isStop(run, on))
      .map(({ run, row }) => ({
        row,
        column,
        stop: {
          article,
          sentence: run.sentences[0] ?? 0,
          kind: run.mark.kind as Stopping,
          last: run.sentences.at(-1) ?? 0,
        },
      })),
  );
  return stops
    .sort((a, b) => a.row - b.row || a.column - b.column || a.stop.sentence - b.stop.sentence)
    .map(({ stop }) => stop);
}

/** So many rows on, a run is still seen as one: one row may stand between. */
const FARTHEST = 2;

/** A run whose blocks went to places far apart is several stops: it is cut where the rows don't go on. */
function splitAtRows(
  runs: readonly MarkRun[],
  article: number,
  view: StoryView,
  rowIndex: RowIndex,
): { run: MarkRun; row: number }[] {
  const rowOf = (sentence: number): number =>
    rowIndex.get(article)?.[sentenceOf(view, { article, sentence }).block] ?? Number.MAX_SAFE_INTEGER;
  return runs.flatMap((run) => {
    const parts: { run: MarkRun; row: number; last: number }[] = [];
    for (const sentence of run.sentences) {
      const row = rowOf(sentence);
      const part = parts.at(-1);
      if (part && row >= part.last && row - part.last <= FARTHEST) {
        parts[parts.length - 1] = {
          row: part.row,
          last: row,
          run: { ...part.run, sentences: [...part.run.sentences, sentence] },
        };
      } else parts.push({ run: { mark: run.mark, sentences: [sentence] }, row, last: row });
    }
    return parts;
  });
}

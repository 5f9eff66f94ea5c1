/**
 * The table of who says what as a file: a record for each statement and source, in the table's order. What only one
 * source has comes after it, a record each. The fields, which are the columns of the CSV in this order:
 */
import type { Reading } from '../engine';
import { type ClaimCell, claimTable } from './claimTable';
import { quotedSentence, type RecordPlace, recordsAsCsv, recordsAsJson, sourceOf } from './recordFile';
import type { StoryView } from './view';
import { readingOf } from './wording';

/** Of a source that lacks it, its sentence is empty; of one that may have it, it is where the doubt is. */
export interface ClaimRecord extends RecordPlace {
  /** Number of the statement, from 1. */
  readonly statement: number;
  /** `only`: it says it, and no other source does. */
  readonly says: ClaimCell['kind'] | 'only';
  /** In how many sentences it says it. */
  readonly times: number;
  /** How it words it; empty where it doesn't say it. */
  readonly certainty: Reading['certainty'] | '';
  /** Whether one source states it as a fact that another words as hearsay or as possible. */
  readonly differs: boolean;
}

const COLUMNS = [
  'statement', 'source', 'language', 'says', 'times', 'certainty', 'differs', 'sentence', 'text',
] as const satisfies readonly (keyof ClaimRecord)[]; // biome-ignore format: a row

const KIND = 'parallax-claims';

export function claimsAsCsv(view: StoryView): string {
  return recordsAsCsv(COLUMNS, recordsOf(view));
}

export function claimsAsJson(view: StoryView): string {
  return recordsAsJson(view, KIND, COLUMNS, recordsOf(view));
}

function recordsOf(view: StoryView): ClaimRecord[] {
  const { rows, additions } = claimTable(view);
  const shared = rows.flatMap(({ cells, differs }, k) =>
    cells.map((cell) => ({ ...recordOf(view, cell), statement: k + 1, differs })),
  );
  const alone = additions
    .flatMap(({ sentences }) => sentences)
    .map((ref, k): ClaimRecord => {
      const { certainty } = readingOf(view, ref);
      const statement = rows.length + k + 1;
      const about = { statement, ...sourceOf(view, ref), says: 'only', times: 1, certainty, differs: false } as const;
      return { ...about, ...quotedSentence(view, ref) };
    });
  return [...shared, ...alone];
}

function recordOf(view: StoryView, cell: ClaimCell): Omit<ClaimRecord, 'statement' | 'differs'> {
  const about = { ...sourceOf(view, cell), says: cell.kind, times: 0, certainty: '', sentence: '', text: '' } as const;
  if (cell.kind === 'lacks') return about;
  if (cell.kind === 'unclear') return { ...about, ...quotedSentence(view, cell.at) };
  const { sentences, certainty, representative } = cell.telling;
  return { ...about, times: sentences.length, certainty, ...quotedSentence(view, representative) };
}

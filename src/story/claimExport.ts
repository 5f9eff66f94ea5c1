/**
 * The table of who says what as a file: a record for each statement and source, in the table's order. What only one
 * source has comes after it, a record each. The fields, which are the columns of the CSV in this order:
 */
import type { Reading, SentenceRef } from '../engine';
import { at } from './at';
import { type ClaimCell, claimTable } from './claimTable';
import { type StoryView, sentenceOf } from './view';
import { readingOf } from './wording';

export interface ClaimRecord {
  /** Number of the statement, from 1. */
  readonly statement: number;
  /** Id of the article. */
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  /** `only`: it says it, and no other source does. */
  readonly says: ClaimCell['kind'] | 'only';
  /** In how many sentences it says it. */
  readonly times: number;
  /** How it words it; empty where it doesn't say it. */
  readonly certainty: Reading['certainty'] | '';
  /** Whether one source states it as a fact that another words as hearsay or as possible. */
  readonly differs: boolean;
  /** Id and text of the sentence that says it, or of the one where the doubt is; empty where there is none. */
  readonly sentence: string;
  readonly text: string;
}

const COLUMNS = [
  'statement', 'source', 'language', 'says', 'times', 'certainty', 'differs', 'sentence', 'text',
] as const satisfies readonly (keyof ClaimRecord)[]; // biome-ignore format: a row

const KIND = 'parallax-claims';
const FORMAT = 1;
/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\u{feff}';
/** What a spreadsheet takes for a formula: text of an article is never to be run. */
const FORMULA = /^[=+\-@\t\r]/u;

/** RFC 4180, in UTF-8 with its mark. A text that a spreadsheet would take for a formula has an apostrophe before it. */
export function claimsAsCsv(view: StoryView): string {
  const lines = recordsOf(view).map((record) => COLUMNS.map((column) => csvField(record[column])));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((fields) => fields.join(',')).join('\r\n');
}

export function claimsAsJson(view: StoryView): string {
  const { id, title } = view.story;
  return JSON.stringify({ format: FORMAT, kind: KIND, story: id, title, records: recordsOf(view) }, null, 2);
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
      return { ...about, ...quoted(view, ref) };
    });
  return [...shared, ...alone].map(inOrder);
}

function recordOf(view: StoryView, cell: ClaimCell): Omit<ClaimRecord, 'statement' | 'differs'> {
  const about = { ...sourceOf(view, cell), says: cell.kind, times: 0, certainty: '', sentence: '', text: '' } as const;
  if (cell.kind === 'lacks') return about;
  if (cell.kind === 'unclear') return { ...about, ...quoted(view, cell.at) };
  const { sentences, certainty, representative } = cell.telling;
  return { ...about, times: sentences.length, certainty, ...quoted(view, representative) };
}

function sourceOf(view: StoryView, { article }: { readonly article: number }) {
  const { id, lang } = at(view.articles, article).article;
  return { source: id, language: lang };
}

function quoted(view: StoryView, ref: SentenceRef): Pick<ClaimRecord, 'sentence' | 'text'> {
  const { id, text } = sentenceOf(view, ref);
  return { sentence: id, text };
}

/** JSON keeps the order in which fields were put. */
function inOrder(record: ClaimRecord): ClaimRecord {
  return Object.fromEntries(COLUMNS.map((column) => [column, record[column]])) as unknown as ClaimRecord;
}

function csvField(value: string | number | boolean): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

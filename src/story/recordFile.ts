/** Records as a file: what all tables that leave the reader have in common. */

import type { SentenceRef } from '../engine';
import { at } from './at';
import { type StoryView, sentenceOf } from './view';

/** Where a record's words stand: id and language (BCP 47) of the article, id and text of the sentence. */
export interface RecordPlace {
  readonly source: string;
  readonly language: string;
  readonly sentence: string;
  readonly text: string;
}

type Field = string | number | boolean;

const FORMAT = 1;
/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\u{feff}';
/** What a spreadsheet takes for a formula: text of an article is never to be run. */
const FORMULA = /^[=+\-@\t\r]/u;

/** RFC 4180, in UTF-8 with its mark. A text that a spreadsheet would take for a formula has an apostrophe before it. */
export function recordsAsCsv<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, Field>>[],
): string {
  const lines = records.map((record) => columns.map((column) => csvField(record[column])));
  return BYTE_ORDER_MARK + [columns, ...lines].map((fields) => fields.join(',')).join('\r\n');
}

/** The fields of each record in the order of the columns. */
export function recordsAsJson<Column extends string>(
  { story: { id, title } }: StoryView,
  kind: string,
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, Field>>[],
): string {
  const ordered = records.map((record) => Object.fromEntries(columns.map((column) => [column, record[column]])));
  return JSON.stringify({ format: FORMAT, kind, story: id, title, records: ordered }, null, 2);
}

function csvField(value: Field): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The article's part of a place: known where no sentence is. */
export function sourceOf(view: StoryView, { article }: Pick<SentenceRef, 'article'>) {
  const { id, lang } = at(view.articles, article).article;
  return { source: id, language: lang };
}

export function quotedSentence(view: StoryView, ref: SentenceRef): Pick<RecordPlace, 'sentence' | 'text'> {
  const { id, text } = sentenceOf(view, ref);
  return { sentence: id, text };
}

export function recordPlace(view: StoryView, ref: SentenceRef): RecordPlace {
  return { ...sourceOf(view, ref), ...quotedSentence(view, ref) };
}

/**
 * Figures and quotations as files: a record for each row and source, in the ledger's order; what only one source has comes
 * after it, a record each. The fields are the columns of the CSV in this order:
 */
import type { Figure, Quotation } from '../engine';
import type { FigurePlace } from './figureRows';
import { ledgerOf } from './ledger';
import { isDirect, type QuotationPlace, withSpeaker } from './quotationRows';
import { type RecordPlace, recordPlace, recordsAsCsv, recordsAsJson } from './recordFile';
import type { StoryView } from './view';

export interface FigureRecord extends RecordPlace {
  /** Number of the row, from 1. */
  readonly row: number;
  /** `only`: no other source gives it. */
  readonly says: 'gives' | 'only';
  /** Whether sources differ in it. */
  readonly differs: boolean;
  /** Which of the values that the sources give, from 1: that of most sources. */
  readonly side: number;
  /** As the source writes it. */
  readonly figure: string;
  /** A number, or a date as ISO writes it; the ends of a range have `/` between them. */
  readonly value: number | string;
  /** A currency's code, a unit's name in English, `%`, `date`; of what is counted, the word as written. */
  readonly unit: string;
  readonly kind: Figure['kind'];
  /** How the words before it qualify it; or empty. */
  readonly approximation: string;
}

export interface QuotationRecord extends RecordPlace {
  /** Number of the row, from 1. */
  readonly row: number;
  /** `reports`: it says so without marks; `unclear`: with marks that may be for something else; `only`: it quotes, and no other source has the sentence. */
  readonly says: 'quotes' | 'reports' | 'unclear' | 'only';
  /** As a source writes the name; empty where none does beside the quotation. */
  readonly speaker: string;
  /** Words between the marks; several quotations of one sentence are a record each. Empty where it isn’t known to quote. */
  readonly quotation: string;
}

const FIGURE_COLUMNS = [
  'row', 'source', 'language', 'says', 'differs', 'side', 'figure', 'value', 'unit', 'kind', 'approximation', 'sentence',
  'text',
] as const satisfies readonly (keyof FigureRecord)[]; // biome-ignore format: a row

const QUOTATION_COLUMNS = [
  'row', 'source', 'language', 'says', 'speaker', 'quotation', 'sentence', 'text',
] as const satisfies readonly (keyof QuotationRecord)[]; // biome-ignore format: a row

export function figuresAsCsv(view: StoryView): string {
  return recordsAsCsv(FIGURE_COLUMNS, figureRecords(view));
}

export function figuresAsJson(view: StoryView): string {
  return recordsAsJson(view, 'parallax-figures', FIGURE_COLUMNS, figureRecords(view));
}

export function quotationsAsCsv(view: StoryView): string {
  return recordsAsCsv(QUOTATION_COLUMNS, quotationRecords(view));
}

export function quotationsAsJson(view: StoryView): string {
  return recordsAsJson(view, 'parallax-quotations', QUOTATION_COLUMNS, quotationRecords(view));
}

function figureRecords(view: StoryView): FigureRecord[] {
  const { figures, alone } = ledgerOf(view);
  const shared = figures.flatMap(({ sides }, k) =>
    sides.flatMap((places, side) =>
      places.map(
        (place): FigureRecord => ({
          ...figureFields(view, place),
          row: k + 1,
          says: 'gives',
          differs: sides.length > 1,
          side: side + 1,
        }),
      ),
    ),
  );
  const only = alone
    .flatMap((of) => of.figures)
    .map(
      (place, k): FigureRecord => ({
        ...figureFields(view, place),
        row: figures.length + k + 1,
        says: 'only',
        differs: false,
        side: 1,
      }),
    );
  return [...shared, ...only];
}

function figureFields(view: StoryView, { figure, ...ref }: FigurePlace) {
  const { text, value, unit, kind, approx } = figure;
  const written = typeof value === 'object' ? value.join('/') : value;
  return { ...recordPlace(view, ref), figure: text, value: written, unit, kind, approximation: approx ?? '' };
}

function quotationRecords(view: StoryView): QuotationRecord[] {
  const { quotations, alone } = ledgerOf(view);
  const shared = quotations.flatMap(({ places, speaker }, k) =>
    places.flatMap((place) =>
      quotationFields(view, place).map(
        (fields): QuotationRecord => ({
          ...fields,
          row: k + 1,
          says: saysOf(place),
          speaker: speaker?.text ?? '',
        }),
      ),
    ),
  );
  const only = alone
    .flatMap((of) => of.quotations)
    .flatMap((place, k) =>
      quotationFields(view, place).map(
        (fields): QuotationRecord => ({
          ...fields,
          row: quotations.length + k + 1,
          says: 'only',
          speaker: withSpeaker(view, [place]).speaker?.text ?? '',
        }),
      ),
    );
  return [...shared, ...only];
}

/** One that isn’t known to quote has one record, too. */
function quotationFields(view: StoryView, { quotations, article, sentence }: QuotationPlace) {
  const texts = quotations.length > 0 ? quotations.map(({ text }: Quotation) => text) : [''];
  return texts.map((quotation) => ({ ...recordPlace(view, { article, sentence }), quotation }));
}

function saysOf(place: QuotationPlace): QuotationRecord['says'] {
  if (isDirect(place)) return 'quotes';
  return place.reports ? 'reports' : 'unclear';
}

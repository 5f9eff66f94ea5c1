/** The table and the ledger as Markdown, in the interface's language; the words of sources stay theirs. */
import type { TFunction } from 'i18next';
import {
  type ClaimTable,
  extractAround,
  type FigurePlace,
  type Ledger,
  type QuotationPlace,
  type SpeakerName,
  type StoryView,
  sentenceOf,
  withSpeaker,
} from '../../story';
import type { SourceName } from '../../words';
import { cellText, shownOf } from './claimWords';

interface Context {
  readonly story: StoryView;
  /** By article. */
  readonly names: readonly SourceName[];
  readonly t: TFunction;
  /** Of the interface. */
  readonly language: string;
}

type Cells = readonly string[];

/** What Markdown would take for more than a sign. Line ends would end a row. */
const SIGNS = /[\\`*_[\]<>&|~$]/gu;

export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SIGNS, '\\$&');
}

/** @param rows cells that are escaped already */
export function markdownTable(head: Cells, rows: readonly Cells[]): string {
  const lines = [head.map(escapeMarkdown), head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A row a statement, a column a source; then what one source alone has. */
export function claimsMarkdown({ columns, rows, additions }: ClaimTable, context: Context): string {
  const { story, names, t, language } = context;
  const said = rows.map(({ claim, cells }) => [
    sentenceOf(story, shownOf(story, claim, language).representative).text,
    ...cells.map((cell) => (cell.kind === 'lacks' ? '' : cellText(cell, t))),
  ]);
  const alone = additions
    .flatMap(({ sentences }) => sentences)
    .map((ref) => [
      sentenceOf(story, ref).text,
      ...columns.map((article) => (article === ref.article ? t('story.who.cell.once') : '')),
    ]);
  return markdownTable(
    [t('story.who.statement'), ...columns.map((article) => names[article]?.label ?? '')],
    [...said, ...alone].map((cells) => cells.map(escapeMarkdown)),
  );
}

/** Figures and quotations, a table each if there are any. */
export function ledgerMarkdown(ledger: Ledger, context: Context): string {
  const tables = [
    ['figure', figureLines(ledger, context)],
    ['quotation', quotationLines(ledger, context)],
  ] as const;
  return tables
    .filter(([, lines]) => lines.length > 0)
    .map(([kind, lines]) => {
      const { t } = context;
      const head = [t(`story.ledger.${kind}.what`), t('story.ledger.source'), t(`story.ledger.${kind}.words`)];
      return `### ${t(`story.ledger.${kind}.title`)}\n\n${markdownTable(head, lines)}`;
    })
    .join('\n');
}

function figureLines({ figures, alone }: Ledger, context: Context): Cells[] {
  const line = (about: string, place: FigurePlace): Cells => [
    about,
    sourceOf(place.article, context),
    aroundFigure(context.story, place),
  ];
  return [
    ...figures.flatMap(({ sides }) => {
      const about = sides.map(([first]) => escapeMarkdown(first?.figure.text ?? '')).join(' ≠ ');
      return sides.flat().map((place) => line(about, place));
    }),
    ...alone.flatMap((of) => of.figures).map((place) => line(escapeMarkdown(place.figure.text), place)),
  ];
}

function aroundFigure(story: StoryView, place: FigurePlace): string {
  const { text, lang } = sentenceOf(story, place);
  const { before, within, after } = extractAround(text, place.figure.span, lang);
  return `${escapeMarkdown(before)}**${escapeMarkdown(within)}**${escapeMarkdown(after)}`;
}

function quotationLines({ quotations, alone }: Ledger, context: Context): Cells[] {
  const line = (speaker: SpeakerName | undefined, place: QuotationPlace): Cells => [
    escapeMarkdown(speaker?.text ?? ''),
    sourceOf(place.article, context),
    place.quotations.map(({ text }) => `“${escapeMarkdown(text)}”`).join(' ') ||
      context.t(place.reports ? 'story.ledger.reported' : 'story.who.cell.once'),
  ];
  return [
    ...quotations.flatMap(({ speaker, places }) => places.map((place) => line(speaker, place))),
    ...alone.flatMap((of) => of.quotations).map((place) => line(withSpeaker(context.story, [place]).speaker, place)),
  ];
}

function sourceOf(article: number, { names }: Context): string {
  return escapeMarkdown(names[article]?.label ?? '');
}

/** Figures and quotations of a story, and which of its articles have them. */
import { type ArticleIndex, areSameFigure } from '../engine';
import { at } from './at';
import { type Additions, claimTable } from './claimTable';
import { type FigurePlace, type FigureRow, figurePlaces, figureRows } from './figureRows';
import { isDirect, type QuotationPlace, type QuotationRow, quotationPlace, quotationRows } from './quotationRows';
import type { StoryView } from './view';

/** What of them one article alone has, in its order. */
export interface AloneDetails {
  readonly article: ArticleIndex;
  readonly figures: readonly FigurePlace[];
  readonly quotations: readonly QuotationPlace[];
}

export interface Ledger {
  readonly figures: readonly FigureRow[];
  readonly quotations: readonly QuotationRow[];
  /** Only articles that have any. */
  readonly alone: readonly AloneDetails[];
}

/** Of a single text there is none: nothing of it is compared. */
export function ledgerOf(view: StoryView): Ledger {
  return {
    figures: figureRows(view),
    quotations: quotationRows(view),
    alone: claimTable(view)
      .additions.map((additions) => aloneIn(view, additions))
      .filter(({ figures, quotations }) => figures.length + quotations.length > 0),
  };
}

/**
 * Of sentences that are only here, for of others nobody can tell. A figure that another article gives anywhere is left out,
 * too: the sentence may be new and its figure not.
 */
function aloneIn(view: StoryView, { article, sentences }: Additions): AloneDetails {
  const others = view.articles.filter(({ index }) => index !== article).flatMap(({ figures }) => figures.flat());
  return {
    article,
    figures: sentences
      .flatMap(({ sentence }) => figurePlaces(at(view.articles, article), sentence))
      .filter(({ figure }) => !others.some((other) => areSameFigure(figure, other))),
    quotations: sentences.map((ref) => quotationPlace(view, ref)).filter(isDirect),
  };
}

/** Where linked sentences give a figure or a day otherwise. */
import type { ArticleIndex, Figure, FigureDifference, SentenceRef } from '../engine';
import { at } from './at';
import type { OtherFigure, StoryView } from './view';

/** What one sentence says, and those that say it otherwise. */
export interface FigureContrast {
  readonly type: FigureDifference['type'];
  readonly figure: Figure;
  readonly others: readonly (SentenceRef & { readonly figure: Figure })[];
  /** Whether it is on the side that fewer articles are on, or as many: what most say is not marked. */
  readonly marked: boolean;
  /** Whether it is the one to explain it under: the first sentence of the marked side; of equals, in the later column. */
  readonly explains: boolean;
}

/** By figure of the sentence, in its order. @param columns the articles shown: a difference from another one is not shown either */
export function figureContrasts(view: StoryView, columns: readonly ArticleIndex[], ref: SentenceRef): FigureContrast[] {
  const otherwise = otherwiseAmong(view, columns, ref);
  return [...new Set(otherwise.map(({ own }) => own))]
    .sort((x, y) => x - y)
    .map((own) =>
      contrastOf(
        view,
        columns,
        ref,
        otherwise.filter((one) => one.own === own),
      ),
    );
}

/** @param otherwise at least one */
function contrastOf(
  view: StoryView,
  columns: readonly ArticleIndex[],
  ref: SentenceRef,
  otherwise: readonly OtherFigure[],
): FigureContrast {
  const first = otherwise[0] as OtherFigure;
  const onOurSide = otherwiseAmong(view, columns, first).filter(({ own }) => own === first.figure);
  const among = (refs: readonly SentenceRef[]) =>
    columns.filter((column) => refs.some(({ article }) => article === column));
  const [ours, theirs] = [among(onOurSide), among(otherwise)];
  const isLater = columns.indexOf(ours[0] ?? -1) > columns.indexOf(theirs[0] ?? -1);
  const isSide = ours.length < theirs.length || (ours.length === theirs.length && isLater);
  const opens = onOurSide.find(({ article }) => article === ours[0]);
  return {
    type: first.type,
    figure: figureAt(view, ref, first.own),
    others: otherwise.map(({ article, sentence, figure }) => ({
      article,
      sentence,
      figure: figureAt(view, { article, sentence }, figure),
    })),
    marked: ours.length <= theirs.length,
    explains: isSide && opens?.article === ref.article && opens.sentence === ref.sentence,
  };
}

function otherwiseAmong(view: StoryView, columns: readonly ArticleIndex[], ref: SentenceRef): OtherFigure[] {
  return at(at(view.articles, ref.article).otherwise, ref.sentence).filter(({ article }) => columns.includes(article));
}

function figureAt(view: StoryView, { article, sentence }: SentenceRef, place: number): Figure {
  return at(at(at(view.articles, article).figures, sentence), place);
}

/** In how many things the articles of a story give other figures or days: each counts once, where it is explained. */
export function countFigureContrasts(view: StoryView): number {
  const columns = view.articles.map(({ index }) => index);
  return view.articles
    .flatMap(({ index, sentences }) => sentences.map((one) => ({ article: index, sentence: one.index })))
    .flatMap((ref) => figureContrasts(view, columns, ref))
    .filter(({ explains }) => explains).length;
}

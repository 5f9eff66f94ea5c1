/** Where linked sentences give a detail otherwise: a figure, a day, or how a name is spelt. */
import type { ArticleIndex, DetailDifference, SentenceRef, Span } from '../engine';
import { at } from './at';
import { type OtherDetail, type StoryView, sentenceOf } from './view';

/** The words in which a sentence gives a detail. */
export interface Detail {
  /** In UTF-16 code units from the start of the sentence. */
  readonly span: Span;
  readonly text: string;
}

/** What one sentence says, and those that say it otherwise. */
export interface DetailContrast {
  readonly type: DetailDifference['type'];
  readonly detail: Detail;
  readonly others: readonly (SentenceRef & { readonly detail: Detail })[];
  /** Whether it is on the side that fewer articles are on, or as many: what most say is not marked. */
  readonly marked: boolean;
  /** Whether it is the one to explain it under: the first sentence of the marked side; of equals, in the later column. */
  readonly explains: boolean;
}

/** By detail of the sentence, in its order. @param columns the articles shown: a difference from another one is not shown either */
export function detailContrasts(view: StoryView, columns: readonly ArticleIndex[], ref: SentenceRef): DetailContrast[] {
  const otherwise = otherwiseAmong(view, columns, ref);
  return [...new Set(otherwise.map(({ own }) => own.start))]
    .sort((x, y) => x - y)
    .map((start) =>
      contrastOf(
        view,
        columns,
        ref,
        otherwise.filter(({ own }) => own.start === start),
      ),
    );
}

/** @param otherwise at least one */
function contrastOf(
  view: StoryView,
  columns: readonly ArticleIndex[],
  ref: SentenceRef,
  otherwise: readonly OtherDetail[],
): DetailContrast {
  const first = otherwise[0] as OtherDetail;
  const onOurSide = otherwiseAmong(view, columns, first).filter(({ own }) => own.start === first.theirs.start);
  const among = (refs: readonly SentenceRef[]) =>
    columns.filter((column) => refs.some(({ article }) => article === column));
  const [ours, theirs] = [among(onOurSide), among(otherwise)];
  const isLater = columns.indexOf(ours[0] ?? -1) > columns.indexOf(theirs[0] ?? -1);
  const isSide = ours.length < theirs.length || (ours.length === theirs.length && isLater);
  const opens = onOurSide.find(({ article }) => article === ours[0]);
  return {
    type: first.type,
    detail: detailAt(view, ref, first.own),
    others: otherwise.map(({ article, sentence, theirs }) => ({
      article,
      sentence,
      detail: detailAt(view, { article, sentence }, theirs),
    })),
    marked: ours.length <= theirs.length,
    explains: isSide && opens?.article === ref.article && opens.sentence === ref.sentence,
  };
}

function otherwiseAmong(view: StoryView, columns: readonly ArticleIndex[], ref: SentenceRef): OtherDetail[] {
  return at(at(view.articles, ref.article).otherwise, ref.sentence).filter(({ article }) => columns.includes(article));
}

function detailAt(view: StoryView, ref: SentenceRef, span: Span): Detail {
  return { span, text: sentenceOf(view, ref).text.slice(span.start, span.end) };
}

/** In how many things the articles of a story give details otherwise: each counts once, where it is explained. */
export function countDetailContrasts(view: StoryView): number {
  const columns = view.articles.map(({ index }) => index);
  return view.articles
    .flatMap(({ index, sentences }) => sentences.map((one) => ({ article: index, sentence: one.index })))
    .flatMap((ref) => detailContrasts(view, columns, ref))
    .filter(({ explains }) => explains).length;
}

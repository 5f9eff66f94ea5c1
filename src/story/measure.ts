/** How long an article is and what its sentences hold, counted: titles, headings and furniture are no part of it. */
import { type ArticleIndex, DEGREES, type Reading } from '../engine';
import { at } from './at';
import type { StoryView } from './view';

export interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly figures: number;
  /** One that goes on through several sentences is one. */
  readonly quotations: number;
  /** How many sentences are worded otherwise than as a fact, by certainty; only those that there are. */
  readonly worded: readonly (readonly [certainty: Reading['certainty'], sentences: number])[];
  /** Of how many nobody has read how they are worded. */
  readonly unread: number;
}

export function measureOf(view: StoryView, article: ArticleIndex): Measure {
  const { judgements, sentences, figures, quotations, readings } = at(view.articles, article);
  const told = sentences.filter(({ index }) => at(judgements, index).verdict !== 'uncompared');
  const sumOf = (count: (sentence: number) => number) => told.reduce((sum, { index }) => sum + count(index), 0);
  const wordedAs = (certainty: Reading['certainty']) =>
    sumOf((sentence) => Number(at(readings, sentence).certainty === certainty));
  return {
    sentences: told.length,
    words: told.reduce((sum, { text, lang }) => sum + wordsIn(text, lang), 0),
    figures: sumOf((sentence) => at(figures, sentence).length),
    quotations: sumOf((sentence) => at(quotations, sentence).filter(({ continued }) => !continued).length),
    worded: DEGREES.map((degree) => [degree, wordedAs(degree)] as const).filter(([, count]) => count > 0),
    unread: wordedAs('not read'),
  };
}

/** As Unicode and the language's dictionary part them, in languages without spaces too. */
function wordsIn(text: string, lang: string): number {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

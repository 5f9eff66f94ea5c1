/** How sentences are worded, and where linked ones are worded with another certainty. */
import type { ArticleIndex, Degree, Reading, SentenceRef, Span } from '../engine';
import { at } from './at';
import { type StoryView, sentenceOf } from './view';

/** What is worded so is not simply said to be so. What is expected is: plans and announcements are news. */
const HEDGED: readonly Reading['certainty'][] = ['hearsay', 'possible', 'conditional', 'advised'] satisfies Degree[];

export function readingOf(view: StoryView, { article, sentence }: SentenceRef): Reading {
  return at(at(view.articles, article).readings, sentence);
}

/** Whether a sentence says something as possible, on a condition, as hearsay or as advice. */
export function isHedged(view: StoryView, ref: SentenceRef): boolean {
  return HEDGED.includes(readingOf(view, ref).certainty);
}

/** The words that make a hedged sentence one, where they stand in it and not in what leads into its list. */
export function cueIn(view: StoryView, ref: SentenceRef): Span | undefined {
  const reading = readingOf(view, ref);
  return isHedged(view, ref) && 'cue' in reading && reading.cueIn === ref.sentence ? reading.cue : undefined;
}

/** Those words as written, and their language, wherever they stand; undefined of a sentence that has none. */
export function cueText(view: StoryView, ref: SentenceRef): { text: string; lang: string } | undefined {
  const reading = readingOf(view, ref);
  if (!('cue' in reading)) return undefined;
  const { text, lang } = sentenceOf(view, { article: ref.article, sentence: reading.cueIn });
  return { text: text.slice(reading.cue.start, reading.cue.end), lang };
}

/** What a sentence is linked with that says it with another certainty: the one as a fact, the other as hearsay or possible. */
export function contrastsOf(view: StoryView, { article, sentence }: SentenceRef): readonly SentenceRef[] {
  return at(at(view.articles, article).contrasts, sentence);
}

/** One sentence, and those articles that word it otherwise. */
export interface Contrast {
  readonly others: readonly SentenceRef[];
  /**
   * Whether it is the one to explain it under: of the two sides the one that fewer articles are on, of equals the side
   * that is not sure, whose words can be quoted; and of that side the first column.
   */
  readonly explains: boolean;
}

/** @param columns the articles shown: a difference from another one is not shown either */
export function contrastAmong(
  view: StoryView,
  columns: readonly ArticleIndex[],
  ref: SentenceRef,
): Contrast | undefined {
  const others = contrastsOf(view, ref).filter(({ article }) => columns.includes(article));
  const [first] = others;
  if (!first) return undefined;
  const among = (refs: readonly SentenceRef[]) =>
    columns.filter((column) => refs.some((one) => one.article === column));
  const theirs = among(others);
  const ours = among(contrastsOf(view, first));
  const isSide = ours.length < theirs.length || (ours.length === theirs.length && isHedged(view, ref));
  return { others, explains: isSide && ours[0] === ref.article };
}

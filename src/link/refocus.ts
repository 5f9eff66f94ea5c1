/**
 * Where a sentence named by an address is today: by its quotation and, where its article has the words more than once,
 * by what stood around it. A lookalike is never taken for the sentence.
 */
import {
  type ArticleView,
  contextOf,
  locate,
  normalForm,
  type Sentence,
  type SentenceRef,
  type StoryView,
  sentenceOf,
  sentencesLike,
} from '../story';
import { isUnspaced, openingOf, type Quotation, quoteOf, readQuote, sumOf } from './quote';
import type { Focus } from './view';

/** An article's text with its sentences. */
type Told = Pick<ArticleView, 'article' | 'sentences'>;

/** `changed`: the sentence at that position opens as the quoted one did, and goes on differently. */
export type Refocused =
  | { readonly kind: 'found'; readonly focus: Focus }
  | { readonly kind: 'moved'; readonly focus: Focus }
  | { readonly kind: 'changed'; readonly focus: Focus }
  /** `several`: the article says it more than once, and nothing tells which is meant. */
  | { readonly kind: 'gone'; readonly why: 'nowhere' | 'several' };

/**
 * Opening words shorter than this prove nothing: too many sentences begin so ("He said"). In UTF-16 code units of
 * their normal form; where words aren't spaced a character says about twice as much.
 */
const TELLING_OPENING = 12;
const TELLING_OPENING_UNSPACED = 6;

/**
 * A sentence as an address names it.
 * @throws RangeError where there is no such sentence
 */
export function focusOn(story: StoryView, ref: SentenceRef): Focus {
  const sentence = sentenceOf(story, ref);
  return focusIn(story.articles[ref.article] as ArticleView, sentence);
}

export function focusIn({ article }: Told, sentence: Sentence): Focus {
  return { sentence: sentence.id, quote: quoteOf(sentence.text), context: contextOf(article, sentence) };
}

/** @param article the one that the focus names */
export function refocus(article: Told, focus: Focus): Refocused {
  const quotation = readQuote(focus.quote);
  if (!quotation) return { kind: 'gone', why: 'nowhere' };
  const summed = sentencesLike(article.article, (words) => sumOf(words) === quotation.sum);
  const saying = summed.filter(({ text }) => opensAs(text, quotation));
  const located = locate(article.article, saying, focus);
  switch (located.kind) {
    case 'there':
      return { kind: 'found', focus: focus.context === undefined ? focus : focusIn(article, located.sentence) };
    case 'elsewhere':
      return { kind: 'moved', focus: focusIn(article, located.sentence) };
    case 'several':
      return { kind: 'gone', why: 'several' };
    case 'nowhere':
      return saying.length > 0 ? { kind: 'gone', why: 'nowhere' } : reworded(article, focus, quotation);
  }
}

/** The sentence at its place that opens as the quoted one did, where no other does. */
function reworded(article: Told, focus: Focus, quotation: Quotation): Refocused {
  const there = article.sentences.find(({ id }) => id === focus.sentence);
  const [alike, ...others] = article.sentences.filter(({ text }) => opensAlike(text, quotation.words));
  if (!there || alike !== there || others.length > 0) return { kind: 'gone', why: 'nowhere' };
  return { kind: 'changed', focus: focusIn(article, there) };
}

/** A checksum says that the whole is the same; the opening guards against the one pair that shares a checksum. */
function opensAs(text: string, { words }: Quotation): boolean {
  const quoted = normalForm(words);
  // Normalising a part isn't always a part of normalising the whole: hence the second way.
  return normalForm(text).startsWith(quoted) || normalForm(openingOf(text)) === quoted;
}

/** Whether a text begins with the quoted words, whole ones, and these are enough to tell. */
function opensAlike(text: string, words: string): boolean {
  const quoted = normalForm(words);
  if (quoted.length < (isUnspaced(quoted) ? TELLING_OPENING_UNSPACED : TELLING_OPENING)) return false;
  return normalForm(openingOf(text)) === quoted || `${normalForm(text)} `.startsWith(`${quoted} `);
}

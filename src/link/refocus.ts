/**
 * Where a sentence named by an address is today: by position while the quotation agrees, else by quotation in the same
 * article (the order of trust that hypothesis/client anchors in). A lookalike is never taken for the sentence.
 */
import { type ArticleView, normalForm } from '../story';
import { checksumOf, isUnspaced, openingOf, type Quotation, quoteOf, readQuote } from './quote';
import type { Focus } from './view';

/** `changed`: the sentence at that position opens as the quoted one did, and goes on differently. */
export type Refocused =
  | { readonly kind: 'found'; readonly focus: Focus }
  | { readonly kind: 'moved'; readonly focus: Focus }
  | { readonly kind: 'changed'; readonly focus: Focus }
  /** `several`: the article says it more than once, and no more where it was, so that nobody can tell which is meant. */
  | { readonly kind: 'gone'; readonly why: 'nowhere' | 'several' };

/**
 * Opening words shorter than this prove nothing: too many sentences begin so ("He said"). In UTF-16 code units of
 * their normal form; where words aren't spaced a character says about twice as much.
 */
const TELLING_OPENING = 12;
const TELLING_OPENING_UNSPACED = 6;

/** @param article the one that the focus names */
export function refocus(article: ArticleView, focus: Focus): Refocused {
  const quotation = readQuote(focus.quote);
  if (!quotation) return { kind: 'gone', why: 'nowhere' };
  const there = article.sentences.find(({ id }) => id === focus.sentence);
  if (there && isSame(there.text, quotation)) return { kind: 'found', focus };

  const [same, ...more] = article.sentences.filter(({ text }) => isSame(text, quotation));
  if (more.length > 0) return { kind: 'gone', why: 'several' };
  if (same) return { kind: 'moved', focus: { ...focus, sentence: same.id } };
  const [alike, ...others] = article.sentences.filter(({ text }) => opensAlike(text, quotation.words));
  if (!there || alike !== there || others.length > 0) return { kind: 'gone', why: 'nowhere' };
  return { kind: 'changed', focus: { ...focus, quote: quoteOf(there.text) } };
}

/** The checksum says that the whole is the same; the opening guards against the one pair that shares a checksum. */
function isSame(text: string, { words, sum }: Quotation): boolean {
  if (checksumOf(text) !== sum) return false;
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

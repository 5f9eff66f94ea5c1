/** What an article is called in lists. */
import { type Article, isCompared } from '../engine';
import type { ArticleName } from './schema';

/** Opening words: so many at most, and no more UTF-16 code units than that. */
const MOST_WORDS = 8;
const MOST_LENGTH = 60;
/** A first sentence of so many words, or characters without spaces, says enough alone. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 8;
/** Where words are not spaced a character is about twice as wide. */
const MOST_LENGTH_UNSPACED = 30;
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The title somebody gave it, else its title block's text, else its opening words, else its id. */
export function nameOf(article: Article): ArticleName {
  const title = article.facts.title ?? article.blocks.find(({ role }) => role === 'title')?.text.trim();
  if (title) return { text: title, byOpening: false };
  const opening = article.blocks.find(({ role, text }) => isCompared(role) && text.trim() !== '');
  if (!opening) return { text: article.id, byOpening: false };
  const [first] = opening.sentences;
  const sentence = first === undefined ? '' : opening.text.slice(first.start, first.end);
  const isEnough =
    sentence.split(' ').length >= FEWEST_WORDS || (UNSPACED.test(sentence) && sentence.length >= FEWEST_SIGNS);
  return { text: openingWords(isEnough ? sentence : opening.text, opening.lang), byOpening: true };
}

/** The first words of a text (about eight, or 60 code units), cut at a word and without the sign it may end on. */
export function openingWords(text: string, lang: string): string {
  const clean = text.trim().replace(/\s+/gu, ' ');
  const spaced = !UNSPACED.test(clean.slice(0, MOST_LENGTH_UNSPACED));
  const words = spaced
    ? clean.split(/(?<= )/u).slice(0, MOST_WORDS)
    : [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(clean)].map(({ segment }) => segment);
  const opening = fill(words, spaced ? MOST_LENGTH : MOST_LENGTH_UNSPACED).trim();
  return opening.replace(ENDING, '') || opening;
}

/** The points of “U.S.” are part of it. */
const ENDING = /(?:[\s,;:!?،、，；：。！？؟…–—-]|(?<!\.\p{L})\.)+$/u;

/** As many words as fit into a length; the first one is cut if it has to be, between code points. */
function fill(words: readonly string[], length: number): string {
  let text = '';
  for (const word of words) {
    if ((text + word).trimEnd().length > length) break;
    text += word;
  }
  return text || [...(words[0] ?? '')].slice(0, length).join('');
}

/**
 * Which language a text is in, among those that the encoder knows. Character trigrams (franc-min) decide, except
 * between Indonesian and Malay, whose trigrams are nearly the same: there words and spellings that one of the two has vote.
 */
import { francAll } from 'franc-min';
import { OWN, USUAL } from './malayicWords';
import { wordCount } from './normalise';
import { asSeen } from './visible';

/** ISO 639-3 as the detector says it → BCP 47, for the languages that the encoder's vocabulary was kept for. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  ind: 'id',
  zlm: 'ms',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  arb: 'ar',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  rus: 'ru',
  tur: 'tr',
  vie: 'vi',
  hin: 'hi',
  pes: 'fa',
  pol: 'pl',
  ukr: 'uk',
  swe: 'sv',
  ron: 'ro',
  ces: 'cs',
  tgl: 'fil',
  ben: 'bn',
  urd: 'ur',
  heb: 'he',
  ell: 'el',
};
const ONLY = Object.keys(LANGUAGES);

/** universitas / universiti, kualitas / kualiti */
const INDONESIAN_ENDING = /.{4}itas$/u;
const MALAY_ENDING = /.{4}iti$/u;

/** `score` is 1 for the likeliest language and falls with likelihood. */
export interface LanguageGuess {
  readonly lang: string;
  readonly score: number;
}

/** How much of a text the detector looks at, in code units: trigram counts settle long before. */
const LOOKED_AT = 4000;

/**
 * Positive where the words are Indonesian, negative where they are Malay, in halves of a word that only one of them has.
 * Where none says, the ending that Indonesian uses for "the" and "his" many times as often does.
 */
function indonesianVotes(text: string): number {
  let votes = 0;
  let possessed = 0;
  for (const word of text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    if (OWN.id.has(word) || INDONESIAN_ENDING.test(word)) votes += 2;
    else if (OWN.ms.has(word) || MALAY_ENDING.test(word)) votes -= 2;
    else if (USUAL.id.has(word)) votes += 1;
    else if (USUAL.ms.has(word)) votes -= 1;
    else if (word.endsWith('nya')) possessed += 1;
  }
  return votes === 0 ? possessed : votes;
}

/** A sign of Chinese, Japanese or Korean says about as much as so many letters of an alphabet. */
const LETTERS_A_SIGN = 3;

/** The text without names and titles in Latin letters, where most of what it says is in Chinese, Japanese or Korean. */
function withoutLatinNames(text: string): string {
  const signs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latn}/gu)?.length ?? 0;
  return latin > 0 && signs * LETTERS_A_SIGN > latin ? text.replace(/\p{sc=Latn}+/gu, '') : text;
}

/** All languages that the text's script allows, likeliest first; empty where the text is too short to tell. */
export function detectLanguage(text: string): LanguageGuess[] {
  const guesses: LanguageGuess[] = [];
  const seen = asSeen(text.slice(0, LOOKED_AT));
  for (const [code, score] of francAll(withoutLatinNames(seen), { only: ONLY })) {
    const lang = LANGUAGES[code];
    if (lang !== undefined) guesses.push({ lang, score });
  }
  return withSpellingVote(guesses, indonesianVotes(seen));
}

/** Where Indonesian or Malay leads, the spelling says which of the two; they change places if need be. */
function withSpellingVote(guesses: LanguageGuess[], votes: number): LanguageGuess[] {
  const top = guesses[0]?.lang;
  const said = votes > 0 ? 'id' : votes < 0 ? 'ms' : top;
  if ((top !== 'id' && top !== 'ms') || top === said) return guesses;
  const swap = (lang: string): string => (lang === 'id' ? 'ms' : lang === 'ms' ? 'id' : lang);
  return guesses.map((guess) => ({ lang: swap(guess.lang), score: guess.score }));
}

/** A block votes for so many of its likeliest languages, each by this power of its score: the runner-up counts little. */
const VOTED_FOR = 4;
const VOTE_POWER = 4;
/** Texts shorter than this many code units have too few trigrams to speak for themselves. */
const TELLING_LENGTH = 40;

/**
 * The language of an article: its blocks vote, each by its length; Indonesian and Malay settle it over all blocks.
 * @returns BCP 47, or undefined where no block is long enough to tell.
 */
export function articleLanguage(texts: readonly string[]): string | undefined {
  const steps = languageSteps(texts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, block by block, for where something else has to be done in between. */
export function* languageSteps(texts: readonly string[]): Generator<undefined, string | undefined> {
  const votes = new Map<string, number>();
  const telling = texts.filter((text) => text.length >= TELLING_LENGTH);
  for (const text of telling.length > 0 ? telling : [texts.join(' ')]) {
    for (const { lang, score } of detectLanguage(text).slice(0, VOTED_FOR)) {
      votes.set(lang, (votes.get(lang) ?? 0) + score ** VOTE_POWER * Math.min(text.length, LOOKED_AT));
    }
    yield;
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  return best === 'id' || best === 'ms' ? settleMalayic(telling.join('\n'), best) : best;
}

function settleMalayic(text: string, otherwise: string): string {
  const votes = indonesianVotes(text);
  return votes > 0 ? 'id' : votes < 0 ? 'ms' : otherwise;
}

/** A passage is called foreign only from this many words (or letters, in scripts without spaces) on. */
const FOREIGN_WORDS = 8;
const FOREIGN_LETTERS = 60;
/** The article's own language must fall below this share of the best: close relatives stay above it. */
const FOREIGN_SCORE = 0.8;
/** Pairs that the detector confuses in single paragraphs. */
const CONFUSED: readonly ReadonlySet<string>[] = [
  new Set(['id', 'ms']),
  new Set(['es', 'pt']),
  new Set(['ru', 'uk']),
  new Set(['fa', 'ur', 'ar']),
];

/**
 * The language of one block of an article in `lang`: the article's, unless the block is long enough and clearly in
 * another one (an English quotation in an Indonesian article).
 */
export function blockLanguage(text: string, lang: string): string {
  if (wordCount(text) < FOREIGN_WORDS && text.length < FOREIGN_LETTERS) return lang;
  const guesses = detectLanguage(text);
  const base = lang.split('-')[0] ?? lang;
  const [best] = guesses;
  if (!best || best.lang === base || !Object.values(LANGUAGES).includes(base)) return lang;
  if (CONFUSED.some((pair) => pair.has(best.lang) && pair.has(base))) return lang;
  const own = guesses.find((guess) => guess.lang === base)?.score ?? 0;
  return own < FOREIGN_SCORE ? best.lang : lang;
}

/** BCP 47 tags of the languages that the encoder was made for. */
export const ENCODED_LANGUAGES: readonly string[] = [...new Set(Object.values(LANGUAGES))].sort();

/** Whether the encoder was made for this language; in another its vectors, and so the links, are less certain. */
export function isEncoded(lang: string): boolean {
  return ENCODED_LANGUAGES.includes(lang.split('-')[0] ?? lang);
}

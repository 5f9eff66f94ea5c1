/** Lines that a page puts around its article, known by their words (the tables of `furnitureWords.ts`), wherever they stand. */
import { FURNITURE, type FurnitureWords } from './furnitureWords';
import { endsSentence, normalise, wordCount } from './normalise';

/**
 * `line`: furniture by itself. `related`: a label with links under it. `over`: a label with which, near the end, the
 * article is over.
 */
export type Furniture = 'line' | 'related' | 'over';

/** Words of a line that begins like a button; of links after a colon; of captions and notices, which are prose. */
const LINE_WORDS = 14;
const LINK_WORDS = 25;
const NOTICE_WORDS = 60;
/** "Published on 12 February 2026 at 16:20, updated on 13 February 2026 at 9:05". */
const DATED_WORDS = 16;
/** "More from the weather desk". */
const OVER_WORDS = 5;
/** "By Ana Pires and Tom Reed in Orsund". */
const BYLINE_WORDS = 8;
/** Longer labels before a colon are words of a sentence. */
const HEAD_LENGTH = 40;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const QUOTED = /["“”„«»「『]/u;

/** As phrases are compared: words alone, each figure a `#`. */
function plain(text: string): string {
  return normalise(text.replaceAll('#', '0'))
    .replace(/\p{N}+(?: \p{N}+)*/gu, ' # ')
    .replace(/ +/gu, ' ')
    .trim();
}

function phrases(kind: keyof FurnitureWords): string[] {
  return Object.values(FURNITURE).flatMap((words) => words[kind].split('|'));
}

/** Phrases by their first two signs, so that a line is compared with few of them. */
type Beginnings = ReadonlyMap<string, readonly string[]>;
const KEY_LENGTH = 2;

function beginnings(kind: keyof FurnitureWords): Beginnings {
  return grouped(phrases(kind).map(plain));
}

/** `Map.groupBy` is younger than Node 20. */
function grouped(all: readonly string[]): Beginnings {
  const groups = new Map<string, string[]>();
  for (const phrase of all) {
    const key = phrase.slice(0, KEY_LENGTH);
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return groups;
}

const WHOLE: ReadonlySet<string> = new Set(phrases('whole').map(plain));
const BEGINS = beginnings('begins');
const DATED = beginnings('dated');
const RELATED = beginnings('related');
const OVER = beginnings('over');
const BYLINES = beginnings('bylines');
const NOTICES = phrases('notices').map((notice) => notice.split('+').map(plain));

const CREDIT_WORDS = [...new Set(phrases('credits'))].sort((a, b) => b.length - a.length).join('|');
/** "Photo: …" at the start; "… Photo: Ines Vale", "(Foto: …)", "– Foto Ihsan" at the end. */
const CREDIT_FIRST = new RegExp(`^[(（]?(?:${CREDIT_WORDS})\\s*[:：/©]`, 'iu');
const CREDIT_LAST = new RegExp(
  `(?:[.!?。(（[=–—-]\\s*(?:${CREDIT_WORDS})(?:\\s*[:：/©|.・]\\s*|\\s+)|\\s(?:${CREDIT_WORDS})\\s*[:：/©]\\s*)` +
    '(?=[\\p{Lu}\\p{Lo}©])[^.!?。:：]{1,50}[)）\\]]?\\.?$',
  'iu',
);
/** Japanese and Chinese name the source first: "=町提供", "（李明摄）". */
const CREDIT_AFTER_NAME = /[=＝(（][^。=＝(（]{1,20}(?:提供|撮影|摄|攝)[)）]?$/u;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\s)|\s©\s*\p{Lu}[^.!?]{1,40}$/iu;

/** What a line is by its words, whatever stands around it. */
export function furnitureOf(text: string): Furniture | undefined {
  const words = plain(text);
  const count = wordCount(text);
  if (count > NOTICE_WORDS || words === '') return undefined;
  const head = headOf(text);
  if (isOneOf(RELATED, words)) return 'related';
  if (isOneOf(OVER, words) || isOneOf(OVER, head)) return 'over';
  if (WHOLE.has(words) || isOneOf(BEGINS, head) || (isOneOf(RELATED, head) && count <= LINK_WORDS)) return 'line';
  if (count <= OVER_WORDS && !endsSentence(text) && beginsWith(OVER, words)) return 'over';
  if (isButton(text, words, count) || isCredited(text) || isNotice(text, words)) return 'line';
  return undefined;
}

/** Whether a line under a title names the author. */
export function isByline(text: string): boolean {
  const words = plain(text);
  const named = isOneOf(BYLINES, headOf(text)) || candidates(BYLINES, words).some((one) => begins(words, one));
  return named && wordCount(text) <= BYLINE_WORDS && !endsSentence(text);
}

/** The label before a colon. */
function headOf(text: string): string {
  const colon = text.search(/[:：]/u);
  return colon > 0 && colon <= HEAD_LENGTH ? plain(text.slice(0, colon)) : '';
}

function isButton(text: string, words: string, count: number): boolean {
  if (count <= LINE_WORDS && beginsWith(BEGINS, words)) return true;
  if (endsSentence(text)) return false;
  const dated =
    count <= DATED_WORDS && words.includes('#') && candidates(DATED, words).some((one) => begins(words, one));
  return dated || (count <= LINE_WORDS && !UNSPACED.test(words) && beginsWith(RELATED, words));
}

function isCredited(text: string): boolean {
  return CREDIT_FIRST.test(text) || CREDIT_LAST.test(text) || CREDIT_AFTER_NAME.test(text) || COPYRIGHT.test(text);
}

/** Somebody's quoted words on cookies are no notice. */
function isNotice(text: string, words: string): boolean {
  return !QUOTED.test(text) && NOTICES.some((parts) => parts.every((part) => has(words, part)));
}

function candidates(table: Beginnings, words: string): readonly string[] {
  return table.get(words.slice(0, KEY_LENGTH)) ?? [];
}

function isOneOf(table: Beginnings, words: string): boolean {
  return candidates(table, words).includes(words);
}

/** One word alone begins many a sentence: only phrases of two words and more count, or of scripts without spaces. */
function beginsWith(table: Beginnings, words: string): boolean {
  return candidates(table, words).some((one) => (one.includes(' ') || UNSPACED.test(one)) && begins(words, one));
}

function begins(words: string, phrase: string): boolean {
  return words === phrase || words.startsWith(UNSPACED.test(phrase) ? phrase : `${phrase} `);
}

function has(words: string, phrase: string): boolean {
  return UNSPACED.test(phrase) ? words.includes(phrase) : ` ${words}`.includes(` ${phrase}`);
}

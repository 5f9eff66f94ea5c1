/** The notation of cues/README.md → regular expressions. */
import type { CueTable } from './types';

const LETTER = '[\\p{L}\\p{M}]';
/** "*" in a line that counts in lower case alone. */
const SMALL_LETTER = '[\\p{Ll}\\p{M}]';
/** "#": a number, with its separators. */
const NUMBER = '\\p{N}(?:[\\p{N}.,]*\\p{N})?';
/** Between two words of a pattern, in scripts with spaces. */
const SPACE = '[\\s\\u00a0]+';
/** "…": up to four words of the same clause; in scripts without spaces, up to twelve signs. "… …" is twice as much. */
const GAP = { unit: '(?:[\\s\\u00a0]+[^\\s,;:.!?]+)', most: 4 };
const UNSPACED_GAP = { unit: '[^，。；：、！？]', most: 12 };
/** "^": the start of the sentence or of what a colon announces, numbers of list items and quotation marks aside. */
const START = '(?<=(?:^|[:;：；])[^\\p{L}:;：；]*)';
/** "$": nothing but signs after it, or the end of the clause. */
const END = '(?=[\\s\\u00a0]*(?:[,;:.!?»”"，。；：、！？」؟،]|$))';
/** A word is not part of a longer one; a comma that opens a pattern stands where it likes. */
const BEFORE = '(?:(?<![\\p{L}\\p{M}\\p{N}])|(?=[,:;]))';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
const SIGNS = /[()|^$]|…(?:\s*…)*|<\w+>|[^\s()|^$…<>]+|\s+/gu;

/** @throws Error naming the class that the table lacks */
export function classOf({ lang, classes }: CueTable, name: string): string {
  const words = classes[name];
  if (words === undefined) throw new Error(`cues/${lang}.ts has no class “${name}”`);
  return words;
}

/** Arabic writes short vowels or leaves them out. */
function letters(word: string, script: CueTable['script']): string {
  const escaped = word
    .replace(/[.+?[\]{}\\]/gu, '\\$&')
    .replaceAll('*', `${LETTER}*`)
    .replaceAll('#', NUMBER);
  return script === 'arabic' ? escaped.replace(/[\u0620-\u064a]/gu, '$&\\p{M}*') : escaped;
}

/** "^" also stands after an ordinal that opens an item ("First, …"). */
function startOf(table: CueTable): string {
  const { ordinal } = table.classes;
  return ordinal === undefined ? START : `(?:${START}|(?<=^[^\\p{L}]*(?:${source(ordinal, table)})[,:،、，]\\s*))`;
}

function gapOf(sign: string, spaced: boolean): string {
  const { unit, most } = spaced ? GAP : UNSPACED_GAP;
  return `${unit}{0,${most * (sign.match(/…/gu)?.length ?? 1)}}?`;
}

/** A pattern's regular expression, without word boundaries around it. */
function source(words: string, table: CueTable): string {
  const spaced = table.script !== 'unspaced';
  let made = '';
  /** Whether a word or a group stands just before, so that a space in the pattern is one in the text. */
  let afterWord = false;
  let space = false;
  for (const [sign] of words.matchAll(SIGNS)) {
    if (/^\s+$/u.test(sign)) space = true;
    else if (sign === '|' || sign === ')') {
      made += sign;
      afterWord = sign === ')';
      space = false;
    } else if (sign.startsWith('…')) made += gapOf(sign, spaced);
    else if (sign === '^') made += startOf(table);
    else if (sign === '$') made += END;
    else {
      if (afterWord && space && spaced && !/^[,:;]/u.test(sign)) made += SPACE;
      made += sign === '(' ? '(?:' : wordOf(sign, table);
      afterWord = sign !== '(';
      space = false;
    }
  }
  return made;
}

function wordOf(sign: string, table: CueTable): string {
  const name = /^<(\w+)>$/u.exec(sign)?.[1];
  return name === undefined ? letters(sign, table.script) : `(?:${source(classOf(table, name), table)})`;
}

/** All places of a pattern; words are whole words where the script has spaces. */
export function patternOf(words: string, table: CueTable, lowerCase = false): RegExp {
  const any = source(words, table);
  const inner = `(?:${lowerCase ? any.replaceAll(LETTER, SMALL_LETTER) : any})`;
  const flags = lowerCase ? 'gu' : 'giu';
  if (table.script === 'unspaced') return new RegExp(inner, flags);
  const conjunction = table.script === 'arabic' ? '[وف]?' : '';
  return new RegExp(`${BEFORE}${conjunction}${inner}${AFTER}`, flags);
}

/**
 * How a word sounds, so coarsely that it can be told across scripts: its consonants in seven kinds. Scripts that leave
 * vowels out, or write b for p and r for l, have the same key for a name: Reinholt, راينهولت and ラインホルト are `rnrd`.
 * Alone it proves nothing: it is for words of sentences that are linked.
 */
import type { Span } from '../model';

/** Consonants that are one sound in some script: lips, tongue, throat and hiss; m, n and r are by themselves. */
type Kind = 'b' | 'd' | 'k' | 's' | 'm' | 'n' | 'r';

/** Two letters that are one sound; what is not among these and the single ones is a vowel, or is as often left out. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|tch|sh|ch|cz|sz|dj|zh/gu, 's'],
  [/ph/gu, 'b'],
  [/th|dt/gu, 'd'],
  [/c(?=[eiy])/gu, 's'],
  [/ng(?![aeiouy])/gu, 'n'],
  [/x/gu, 'ks'],
  [/[ckgq]+h?/gu, 'k'],
];

const KINDS: Readonly<Record<Kind, string>> = {
  b: 'bpfvбпвфβπφبفپᄇᄑᄈ',
  d: 'dtдтδτθتطدضظᄃᄐᄄ',
  k: 'kgкгκγχكقغخگᄀᄏᄁ',
  s: 'szjсзжшщчцσςζسصزشجثذچژᄉᄌᄎᄊᄍ',
  m: 'mмμمᄆ',
  n: 'nнνنᄂ',
  r: 'rlлрλρرلᄅ',
};

/** Katakana in their rows; カ and ガ are one row once their marks are taken off. ハ is a vowel without its mark, and of the lips with it. */
const KANA: Readonly<Record<Kind, string>> = {
  k: 'カキクケコ',
  s: 'サシスセソチ',
  d: 'タテトツ',
  n: 'ナニヌネノン',
  b: 'フ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
};

const HANGUL_ENDS: Readonly<Record<string, Kind>> = {
  ᆨ: 'k',
  ᆩ: 'k',
  ᆫ: 'n',
  ᆮ: 'd',
  ᆯ: 'r',
  ᆷ: 'm',
  ᆸ: 'b',
  ᆺ: 'd',
  ᆼ: 'n',
  ᆽ: 's',
  ᆾ: 's',
  ᆿ: 'k',
  ᇀ: 'd',
  ᇁ: 'b',
};

const KIND_OF = new Map<string, string>([
  ...[KINDS, KANA].flatMap((table) =>
    Object.entries(table).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
  ),
  ...Object.entries(HANGUL_ENDS),
]);

/** ハ with a mark, ウ with one, and what is written together: ッ and ー are no sounds. */
const VOICED = /[ハヒフヘホウ][\u3099\u309a]/gu;

/** @returns the kinds of its consonants, each run of one kind once; empty in a script that is written otherwise */
export function soundKey(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(VOICED, 'フ')
    .replace(/\p{M}|[\u3099\u309a]/gu, '');
  const plain = LATIN.reduce((text, [written, sound]) => text.replace(written, sound), letters);
  return [...plain]
    .map((letter) => KIND_OF.get(letter) ?? ' ')
    .join('')
    .replace(/(\S)\1+/gu, '$1')
    .replace(/ /gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/**
 * By fewer kinds any two words may sound alike; of a word that opens its sentence, which may have its capital from there,
 * and of two words that stand beside each other it takes more.
 */
const LEAST = 4;
const LEAST_OPENING = 5;
const LEAST_BESIDE = 5;
const LEAST_EACH = 2;

/** Words that may be names: with a capital, or all where letters have none. */
const WORDS = /\p{Lu}[\p{L}\p{M}’'-]*|[\p{sc=Arabic}\p{M}]+|[\p{sc=Katakana}ー]+|\p{sc=Hangul}+/gu;
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Katakana', 'Hangul'].map(
  (name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')] as const,
);
/** What is written together with a word: and, for, by, the. */
const ARABIC_BEFORE = /^[وفبلك]?(?:ال)?/u;

interface Word {
  readonly text: string;
  readonly span: Span;
  readonly script: string;
  /** It opens its sentence with a capital. */
  readonly opens: boolean;
}

interface SoundWord extends Word {
  /** As it stands, and without what may be no part of it. */
  readonly keys: readonly string[];
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => {
    const [script = ''] = SCRIPTS.find(([, letters]) => letters.test(word)) ?? [];
    const opens = /\p{Lu}/u.test(word) && !/\p{L}/u.test(text.slice(0, index));
    return { text: word, span: { start: index, end: index + word.length }, script, opens };
  });
}

function sounding(word: Word): SoundWord {
  return { ...word, keys: [word.text, ...shortened(word.text, word.script)].map(soundKey) };
}

function shortened(word: string, script: string): string[] {
  if (script === 'Arabic') return [word.replace(ARABIC_BEFORE, ''), word.slice(1)];
  // Particles of one syllable or two.
  return script === 'Hangul' && word.length > 2 ? [word.slice(0, -1), word.slice(0, -2)] : [];
}

interface Pair {
  readonly a: SoundWord;
  readonly b: SoundWord;
  /** How many kinds of consonants they have in common. */
  readonly length: number;
}

/**
 * Words of the second text that are written in another script than a word of the first and sound like it. Only for texts
 * that say the same.
 */
export function soundsShared(one: string, other: string): Span[] {
  const words = [wordsIn(one), wordsIn(other)];
  // Asked with every move of the pointer, and most sentences are of one script.
  if (new Set(words.flat().map(({ script }) => script)).size < 2) return [];
  const [ofOne = [], ofOther = []] = words.map((all) => all.map(sounding));
  const pairs = ofOther.flatMap((b) =>
    ofOne.flatMap((a): Pair[] => {
      const length = alikeLength(a, b);
      return length >= LEAST_EACH ? [{ a, b, length }] : [];
    }),
  );
  const sure = new Set(
    pairs.flatMap((pair) => {
      const beside = pairs.filter(({ a, b }) => areBeside(pair.a, a) && areBeside(pair.b, b));
      const least = pair.a.opens || pair.b.opens ? LEAST_OPENING : LEAST;
      const isSure = pair.length >= least || beside.some(({ length }) => pair.length + length >= LEAST_BESIDE);
      return isSure ? [pair.b] : [];
    }),
  );
  return ofOther.filter((word) => sure.has(word)).map(({ span }) => span);
}

function alikeLength(a: SoundWord, b: SoundWord): number {
  if (a.script === b.script) return 0;
  return Math.max(0, ...a.keys.filter((key) => b.keys.includes(key)).map(({ length }) => length));
}

/** With no more than a space or a point between them. */
function areBeside({ span: a }: SoundWord, { span: b }: SoundWord): boolean {
  return b.start - a.end === 1 || a.start - b.end === 1;
}

/** Whether a stop belongs to an abbreviation of a language, by what follows it. The words are in `abbreviationWords.ts`. */
import { type AbbreviationWords, COMMON_WORDS, WORDS_BY_LANGUAGE } from './abbreviationWords';

/** `before`: never the end; `number`: not before a figure; `either`: what follows decides. */
export type AbbreviationKind = keyof AbbreviationWords;

const KINDS: readonly AbbreviationKind[] = ['before', 'number', 'either'];

/** A language's own words come first: "sr." is a title in Spanish, and may end a sentence in English. */
function kindsIn(words: AbbreviationWords): ReadonlyMap<string, AbbreviationKind> {
  const entries = [COMMON_WORDS, words].flatMap((list) =>
    KINDS.flatMap((kind) => (list[kind] ?? '').split(' ').map((word) => [word, kind] as const)),
  );
  const kinds = new Map(entries);
  kinds.delete('');
  return kinds;
}

const byLanguage = new Map(Object.entries(WORDS_BY_LANGUAGE).map(([lang, words]) => [lang, kindsIn(words)]));
const common = kindsIn({ before: '' });
const SAME_WORDS: Readonly<Record<string, string>> = { tl: 'fil', no: 'nb', nn: 'nb' };

function kindsOf(lang: string): ReadonlyMap<string, AbbreviationKind> {
  const language = lang.split('-')[0] ?? lang;
  return byLanguage.get(SAME_WORDS[language] ?? language) ?? common;
}

/** One to three words with a dot each, spaces between them or none, that end the text; `°`, `º` and `-` are part of them. */
const DOTTED_END = /(?:^|[\s("'’“‘«„»/])((?:[\p{L}\p{M}°ºª-]{1,5}\.\s?){0,3}[\p{L}\p{M}°ºª-]+)\.$/u;

/** The abbreviation, however many of its parts stand apart, that a text ends with. */
export function abbreviationAtEnd(before: string, lang: string): AbbreviationKind | undefined {
  const kinds = kindsOf(lang);
  const found = DOTTED_END.exec(before)?.[1];
  if (found === undefined) return undefined;
  return endsOf(found)
    .map((end) => kinds.get(end))
    .find(Boolean);
}

/** Its last parts without spaces, most first. A piece of a longer word with dots is none: "Ph.D." is no "D." */
function endsOf(found: string): string[] {
  const parts = [...found.toLowerCase().matchAll(/[^.\s]+/gu)];
  return parts.flatMap(({ index }, k) => {
    const apart = index === 0 || /\s/u.test(found[index - 1] ?? '');
    return apart ? [parts.slice(k).flat().join('.')] : [];
  });
}

/** "Sdn. | Bhd.", "z. | B.": a listed abbreviation of several words stands on both sides. */
export function isInsideAbbreviation(before: string, after: string, lang: string): boolean {
  const kinds = kindsOf(lang);
  const last = DOTTED_END.exec(before)?.[1];
  const next = /^(?:[\p{L}\p{M}-]{1,5}\.\s?){1,3}/u.exec(after)?.[0];
  if (last === undefined || next === undefined) return false;
  const parts = next.toLowerCase().split(/\.\s?/u);
  return endsOf(last).some((end) => parts.some((_, k) => kinds.has([end, ...parts.slice(0, k + 1)].join('.'))));
}

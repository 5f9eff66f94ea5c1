/** Names in scripts with capitals: runs of capitalised words, without titles and words that only begin a sentence. */
import type { Span } from '../../model';
import type { Lexicon } from './lexicon';

export interface Name extends Span {
  /** How many words it has. */
  readonly words: number;
  /** A title or the like stood before it. */
  readonly titled: boolean;
}

const WORD =
  "(?:\\p{L}{1,2}[-'])?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-.]|'(?!s(?!\\p{L})))\\p{L}[\\p{L}\\p{M}]*)*\\.?(?<![\\p{L}\\p{M}]{3}\\.)";
/** Right after one given name only: after two (“Eva Kern von der Universität”) they tell where somebody is from. */
const PARTICLES = '(?:(?:de|da|do|dos|das|del|di|du|van|von|der|den|ter|ten|el|la|le)[ -]){1,3}';
const SON_OF = '(?:(?:bin|binti|ibn|al) )';
const RUN = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])${WORD}(?: ${PARTICLES}${WORD})?(?: ${SON_OF}?${WORD})*`, 'gu');

/** @param text with plain spaces and apostrophes */
export function namesIn(text: string, { notName, perhapsNotName }: Lexicon): Name[] {
  const names: Name[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const words = [...run.matchAll(/\S+/gu)].map((word) => ({ at: word.index, word: word[0] }));
    let first = 0;
    const left = (): number => words.length - first;
    while (left() > 0 && notName.test(words[first]?.word ?? '')) first += 1;
    while (left() > 2 && perhapsNotName.test(words[first]?.word ?? '')) first += 1;
    const start = words[first]?.at;
    // One word of the kind that is no name where two are left is none at all: a German noun.
    if (start === undefined || (left() === 1 && perhapsNotName.test(words[first]?.word ?? ''))) continue;
    const name = run.slice(start).replace(/[.']$/u, '');
    names.push({ start: index + start, end: index + start + name.length, words: left(), titled: first > 0 });
  }
  return names;
}

/** The name that a clause is about: the first of two words or more, or the one that follows a title, else the first. */
export function mainName(names: readonly Name[], text: string): Name | undefined {
  const k = names.findIndex(({ words }) => words > 1);
  const [name, next] = [names[k], names[k + 1]];
  // “The regent of Muara Lurai, Yohana Ngabang”
  if (name?.titled && next && next.words > 1 && /^,\s*$/u.test(text.slice(name.end, next.start))) return next;
  return name ?? names[0];
}

/** Linked sentences that spell one name otherwise: the part of a name that differs stands beside one that is the same. */
import type { DetailDifference, Link, Probability, SentenceRef, Span } from '../model';
import { kinOf } from './kin';
import { spellingKey } from './spelling';

/** As for other figures: a wrong link makes a difference of two sentences that say different things. */
const LINK_LEAST: Probability = 0.8;
/** Shorter words are too easily alike. */
const SHORTEST = 4;
/** So many letters may differ, and no more than this share of the longer word: else it is another name altogether. */
const MOST_LETTERS = 2;
const MOST_SHARE = 0.4;

/** A word that is written as a name is, in its place in the sentence. */
interface NameWord {
  readonly span: Span;
  readonly text: string;
  /** Without what spelling changes from language to language. */
  readonly key: string;
}

/** What of an article is asked here: its language and its sentences. */
interface Spelt {
  readonly lang: string;
  readonly texts: readonly string[];
}

/**
 * Only names in Latin letters, of which a neighbouring word is the same on both sides: Mamadou Lescure, Amadou Lescure. What
 * languages spell in ways of their own, as Poutine and Putin, is one spelling; and one of the two has to stand in articles
 * of two languages, or it may be a word that each of them translates: Amerika Serikat, Amerika Syarikat.
 */
export function nameDifferences(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  articles: readonly Spelt[],
): DetailDifference[] {
  const kept = new Map<string, NameWord[][]>();
  const namesOf = ({ article, sentence }: SentenceRef): NameWord[][] => {
    const id = `${article}/${sentence}`;
    const known = kept.get(id) ?? namesIn(articles[article]?.texts[sentence] ?? '');
    kept.set(id, known);
    return known;
  };
  // Hardly any story has two spellings of a name: only then all its words are gone through.
  let counted: ReturnType<typeof languagesByWord> | undefined;
  const languagesOf = (word: string): number => {
    counted ??= languagesByWord(articles);
    return counted(word);
  };
  return links
    .filter(({ p }) => p >= LINK_LEAST)
    .flatMap(({ a, b }) =>
      otherSpellings(namesOf(a), namesOf(b))
        .filter(([one, other]) => [one, other].some(({ text }) => languagesOf(text) > 1))
        .map(([one, other]): DetailDifference => ({ type: 'name', a, b, spans: [one.span, other.span] })),
    );
}

/** In articles of how many languages a word stands. */
function languagesByWord(articles: readonly Spelt[]): (word: string) => number {
  const languages = new Map<string, Set<string>>();
  for (const { lang, texts } of articles) {
    for (const [word] of texts.join('\n').matchAll(WORD)) {
      const known = languages.get(word) ?? new Set();
      languages.set(word, known.add(kinOf(lang)));
    }
  }
  return (word) => languages.get(word)?.size ?? 0;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const NAME = /^\p{Lu}[\p{sc=Latn}\p{M}’'-]*$/u;

/** Runs of words with capitals, one space apart. */
function namesIn(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!NAME.test(word)) continue;
    const name = { span: { start: index, end: index + word.length }, text: word, key: spellingKey(word) };
    if (index === end + 1 && text[end] === ' ') runs.at(-1)?.push(name);
    else runs.push([name]);
    end = index + word.length;
  }
  return runs.filter((run) => run.length > 1);
}

function otherSpellings(ofA: readonly NameWord[][], ofB: readonly NameWord[][]): [NameWord, NameWord][] {
  const keysOfB = new Set(ofB.flat().map(({ key }) => key));
  const keysOfA = new Set(ofA.flat().map(({ key }) => key));
  return ofA.flatMap((run) =>
    run.flatMap((one, k): [NameWord, NameWord][] => {
      if (keysOfB.has(one.key) || one.text.length < SHORTEST) return [];
      for (const other of ofB) {
        for (const step of [-1, 1] as const) {
          const beside = run[k + step];
          const at = beside
            ? other.findIndex(({ key, text }) => key === beside.key && text.length >= SHORTEST - 1)
            : -1;
          const found = at < 0 ? undefined : other[at - step];
          if (found && !keysOfA.has(found.key) && isOtherSpelling(one, found)) return [[one, found]];
        }
      }
      return [];
    }),
  );
}

function isOtherSpelling(one: NameWord, other: NameWord): boolean {
  if (other.text.length < SHORTEST) return false;
  const letters = distance(one.text.toLowerCase(), other.text.toLowerCase());
  const keys = distance(one.key, other.key);
  // A word with an ending is the same word in another case, or another part of speech.
  const isEnded = one.key.startsWith(other.key) || other.key.startsWith(one.key);
  return (
    keys > 0 &&
    !isEnded &&
    letters <= MOST_LETTERS &&
    letters <= MOST_SHARE * Math.max(one.text.length, other.text.length)
  );
}

/** Letters put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

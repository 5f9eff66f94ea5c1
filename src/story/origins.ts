/** Whom the articles of a story credit with what they say, counted together across languages. */
import { type ArticleIndex, type SentenceIndex, spellingKey } from '../engine';
import { at } from './at';
import type { Telling } from './claims';
import type { StoryView } from './view';

/** By which name an article credits an origin, and in which sentence; without one it names it as the source of all it says. */
export interface Crediting {
  readonly article: ArticleIndex;
  readonly sentence?: SentenceIndex;
  readonly name: string;
}

/** Somebody or something named that articles credit: a person, a ministry, another outlet. */
export interface Origin {
  /** As it is named by most, of equals the shortest name of two words or more. */
  readonly name: string;
  /** An article whose words `name` are. */
  readonly namedIn: ArticleIndex;
  /** By article and sentence. */
  readonly creditings: readonly Crediting[];
  /** Ascending. */
  readonly articles: readonly ArticleIndex[];
}

interface Named extends Crediting {
  readonly words: ReadonlySet<string>;
}

/**
 * Credits without a name ("the ministry") are left out: nobody can tell across languages whether two are one. Names in
 * Latin letters are one where all words of the shorter are among those of the longer, spelling undone; in other scripts,
 * where they are the same. A single word that fits two persons stays by itself.
 * @returns those that most articles credit first, of equals those that most sentences do
 */
export function originsOf(view: StoryView): Origin[] {
  const named = creditingsOf(view).map((one): Named => ({ ...one, words: keysOf(one.name) }));
  return groupsOf(named.filter(({ words }) => words.size > 0))
    .map(originFrom)
    .sort((x, y) => y.articles.length - x.articles.length || y.creditings.length - x.creditings.length);
}

/** Of an origin the articles among those that make a claim that credit it with that, or with all they say. */
export function creditedFor(tellings: readonly Telling[], { creditings }: Origin): ArticleIndex[] {
  return tellings
    .filter(({ article, sentences }) =>
      creditings.some(
        (one) => one.article === article && (one.sentence === undefined || sentences.includes(one.sentence)),
      ),
    )
    .map(({ article }) => article);
}

function creditingsOf({ articles }: StoryView): Crediting[] {
  return articles.flatMap(({ index: article, article: { facts, blocks }, credits }): Crediting[] => [
    ...(facts.credits ?? []).map((name) => ({ article, name })),
    ...credits.flatMap((credit, sentence): Crediting[] =>
      credit?.name
        ? [{ article, sentence, name: at(blocks, credit.block).text.slice(credit.name.start, credit.name.end) }]
        : [],
    ),
  ]);
}

function keysOf(name: string): ReadonlySet<string> {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => (/\p{sc=Latn}/u.test(word) ? spellingKey(word) || word : word)));
}

/** Those of several words first: a single one then joins the only group that has it. */
function groupsOf(named: readonly Named[]): Named[][] {
  let groups: Named[][] = [];
  for (const one of [...named].sort((x, y) => y.words.size - x.words.size)) {
    const fitting = groups.filter((group) =>
      group.some((other) => [...one.words].every((word) => other.words.has(word))),
    );
    const isSure = fitting.length <= 1 || one.words.size > 1;
    const joined = isSure ? fitting : groups.filter((group) => group.every(({ words }) => areSame(words, one.words)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), one]];
  }
  return groups;
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function originFrom(group: readonly Named[]): Origin {
  const creditings = group
    .map(({ words: _, ...crediting }) => crediting)
    .sort((x, y) => x.article - y.article || (x.sentence ?? -1) - (y.sentence ?? -1));
  const times = (name: string) => creditings.filter((one) => one.name === name).length;
  const isWhole = (one: Crediting) => Number(/\s/u.test(one.name));
  const [best] = [...creditings].sort(
    (x, y) => isWhole(y) - isWhole(x) || times(y.name) - times(x.name) || x.name.length - y.name.length,
  ) as [Crediting, ...Crediting[]];
  return {
    name: best.name,
    namedIn: best.article,
    creditings,
    articles: [...new Set(creditings.map(({ article }) => article))],
  };
}

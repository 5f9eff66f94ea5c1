/**
 * What stands around a sentence, as a few characters: it tells which of several sentences with the same words is meant,
 * also when the article has been changed since. Blocks and not letters are what is looked at on either side, since
 * articles are edited by the paragraph (hypothesis/client keeps 32 letters on each side for the same purpose).
 */
import { parseSentenceId, type Sentence, type SentenceRef } from '../engine';
import { at } from './at';
import type { SentenceInContext } from './correction';
import { fnv1a } from './fnv1a';
import { normalForm } from './normalForm';
import { type ArticleText, sentencesIn } from './text';
import { type StoryView, sentenceOf } from './view';

/** Digits in base 36. Only sentences of the same words are told apart: five, for one wrong in 60 million, are plenty. */
const DIGEST_LENGTH = 5;
/** How far around, and what stands there: `0` where no other sentence had the words. */
const CONTEXT = new RegExp(`^[0-9a-z]{${DIGEST_LENGTH + 1}}$`, 'u');
const BASE = 36;

/** A sentence as it was named: its place, and what stood around it, which names of older versions don't have. */
export interface Whereabouts {
  readonly sentence: string;
  readonly context?: string | undefined;
}

export type Located =
  | { readonly kind: 'there' | 'elsewhere'; readonly sentence: Sentence }
  /**
   * `several`: the article has the words more than once, and nothing tells which of them is meant. `nowhere`: it has them
   * no more, or only a lookalike may be left.
   */
  | { readonly kind: 'several' | 'nowhere' };

/** What there is to know of an article to tell its sentences apart. */
interface Wording {
  readonly byWords: ReadonlyMap<string, readonly Sentence[]>;
  /** By block: its words as a number, and how many blocks before it are no furniture. */
  readonly blocks: readonly { readonly words: number; readonly told: number }[];
  /** The words of all blocks, and of those that are no furniture. */
  readonly all: readonly number[];
  readonly told: readonly number[];
}

const wordings = new WeakMap<ArticleText, Wording>();

export function isContext(text: string): boolean {
  return CONTEXT.test(text);
}

/** The sentences of an article that have these words, in normal form. */
export function sentencesSaying(article: ArticleText, words: string): readonly Sentence[] {
  return wordingOf(article).byWords.get(words) ?? [];
}

/** The same for who knows of the words only what they look like. @param isMeant asked once for each normal form */
export function sentencesLike(article: ArticleText, isMeant: (words: string) => boolean): readonly Sentence[] {
  return [...wordingOf(article).byWords].flatMap(([words, sentences]) => (isMeant(words) ? sentences : []));
}

/** Six characters: how far around a sentence one must look to know it from others of its words, and a digest of that. */
export function contextOf(article: ArticleText, sentence: Sentence): string {
  const wording = wordingOf(article);
  let others = sentencesSaying(article, normalForm(sentence.text)).filter(({ id }) => id !== sentence.id);
  const isAlone = others.length === 0;
  let reach = 1;
  for (;;) {
    const around = digestOf(wording, sentence, reach);
    others = others.filter((one) => digestOf(wording, one, reach) === around);
    if (isAlone) return `0${around}`;
    if (others.length === 0 || radiusOf(reach) >= wording.all.length) return reach.toString(BASE) + around;
    reach += 1;
  }
}

/** @throws RangeError where there is no such sentence */
export function withContext(view: StoryView, ref: SentenceRef): SentenceInContext {
  const sentence = sentenceOf(view, ref);
  return { ...sentence, context: contextOf(at(view.articles, ref.article).article, sentence) };
}

/**
 * Which of the sentences that have the words is the one that was named. Where they were alone in their article and are,
 * that one; else the one sentence with the same around it. A name without a context is taken at its word: the sentence
 * at its place, or the only one.
 * @param saying all sentences of the article that have the words of the one named
 */
export function locate(article: ArticleText, saying: readonly Sentence[], { sentence, context }: Whereabouts): Located {
  if (saying.length === 0) return { kind: 'nowhere' };
  const known = context === undefined ? takenAtItsWord(saying, sentence) : likeBefore(article, saying, context);
  const [found, ...more] = known;
  if (!found || more.length > 0) return { kind: saying.length > 1 ? 'several' : 'nowhere' };
  return { kind: found.id === sentence ? 'there' : 'elsewhere', sentence: found };
}

function takenAtItsWord(saying: readonly Sentence[], name: string): readonly Sentence[] {
  const there = saying.filter(({ id }) => id === name);
  return there.length > 0 ? there : saying;
}

function likeBefore(article: ArticleText, saying: readonly Sentence[], context: string): readonly Sentence[] {
  const reach = Number.parseInt(context.charAt(0), BASE);
  if (reach === 0 && saying.length === 1) return saying;
  const wording = wordingOf(article);
  const around = context.slice(1);
  return saying.filter((one) => digestOf(wording, one, Math.max(reach, 1)) === around);
}

/** The block that a sentence stands in, its place there, and so many blocks before and after. */
function digestOf({ blocks, all, told }: Wording, { id, block, role }: Sentence, reach: number): string {
  const radius = radiusOf(reach);
  const own = at(blocks, block);
  const isAside = role === 'furniture';
  // Counters, dates and advertisements come and go: only furniture is known by furniture.
  const [list, before, after] = isAside ? [all, block, block + 1] : [told, own.told, own.told + 1];
  const around = [
    list.slice(Math.max(before - radius, 0), before),
    [own.words, parseSentenceId(id)?.within, isAside],
    list.slice(after, after + radius),
  ];
  const digest = fnv1a(JSON.stringify(around)) % BASE ** DIGEST_LENGTH;
  return digest.toString(BASE).padStart(DIGEST_LENGTH, '0');
}

/** In blocks: 1, 2, 4 and so on, so that one digit reaches across any article. */
function radiusOf(reach: number): number {
  return 2 ** (reach - 1);
}

function wordingOf(article: ArticleText): Wording {
  const known = wordings.get(article);
  if (known) return known;
  const byWords = new Map<string, Sentence[]>();
  for (const sentence of sentencesIn(article)) {
    const words = normalForm(sentence.text);
    const alike = byWords.get(words);
    if (alike) alike.push(sentence);
    else byWords.set(words, [sentence]);
  }
  const all = article.blocks.map(({ text }) => fnv1a(normalForm(text)));
  const told: number[] = [];
  const blocks = article.blocks.map(({ role }, block) => {
    const words = at(all, block);
    const one = { words, told: told.length };
    if (role !== 'furniture') told.push(words);
    return one;
  });
  const made = { byWords, blocks, all, told };
  wordings.set(article, made);
  return made;
}

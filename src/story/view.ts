/**
 * A compiled story made ready for questions: where each sentence stands and what it is linked to. Built once a story;
 * every other function of this room takes it.
 */
import type { ArticleIndex, BlockIndex, Probability, SentenceIndex, SentenceRef } from '../engine';
import { at } from './at';
import { parseSentenceId, sentenceId } from './ids';
import type { CompiledArticle, CompiledStory } from './schema';

/** A sentence of another article that says the same. */
export interface Counterpart extends SentenceRef {
  readonly p: Probability;
}

/** The counterparts of one sentence in one other article, in its order; never empty. */
export interface CounterpartGroup {
  readonly article: ArticleIndex;
  readonly counterparts: readonly Counterpart[];
}

export interface ArticleView {
  readonly index: ArticleIndex;
  readonly article: CompiledArticle;
  /** By block: the index of its first sentence, or where that would be. */
  readonly firstSentence: readonly SentenceIndex[];
  /** By sentence: its block. */
  readonly blockOf: readonly BlockIndex[];
  /** By sentence: what it is linked to, by article and sentence. */
  readonly counterparts: readonly (readonly Counterpart[])[];
}

export interface StoryView {
  readonly story: CompiledStory;
  readonly articles: readonly ArticleView[];
}

/** @param story as `readCompiledStory` gives it: its indices are believed */
export function indexStory(story: CompiledStory): StoryView {
  const counterparts: Counterpart[][][] = story.articles.map(({ judgements }) => judgements.map(() => []));
  for (const { a, b, p } of story.links) {
    at(at(counterparts, a[0]), a[1]).push({ article: b[0], sentence: b[1], p });
    at(at(counterparts, b[0]), b[1]).push({ article: a[0], sentence: a[1], p });
  }
  const articles = story.articles.map((article, index) => {
    const ofArticle = at(counterparts, index).map((list) => list.sort(byPlace));
    return { index, article, ...sentencePlaces(article), counterparts: ofArticle };
  });
  return { story, articles };
}

/** The block a sentence stands in and its place there, from 0. @throws RangeError where there is no such sentence */
export function locate(article: ArticleView, sentence: SentenceIndex): { block: BlockIndex; within: number } {
  const block = at(article.blockOf, sentence);
  return { block, within: sentence - at(article.firstSentence, block) };
}

/** The way back from `locate`; undefined where the block hasn't so many sentences. */
export function sentenceAt(article: ArticleView, block: BlockIndex, within: number): SentenceIndex | undefined {
  const { length } = article.article.blocks[block]?.sentences ?? [];
  return within >= 0 && within < length ? at(article.firstSentence, block) + within : undefined;
}

/** Indices of a block's sentences, in order. */
export function sentencesOf(article: ArticleView, block: BlockIndex): SentenceIndex[] {
  const first = at(article.firstSentence, block);
  return at(article.article.blocks, block).sentences.map((_, within) => first + within);
}

/** `003/p4.s2` */
export function idOf(view: StoryView, { article, sentence }: SentenceRef): string {
  const ofArticle = at(view.articles, article);
  const { block, within } = locate(ofArticle, sentence);
  return sentenceId(ofArticle.article.id, block, within);
}

/** The sentence of that name; undefined where the text is no name or names nothing in this story. */
export function findSentence(view: StoryView, id: string): SentenceRef | undefined {
  const place = parseSentenceId(id);
  const article = view.articles.find((one) => one.article.id === place?.article);
  if (!place || !article) return undefined;
  const sentence = sentenceAt(article, place.block, place.within);
  return sentence === undefined ? undefined : { article: article.index, sentence };
}

/** The words of a sentence. */
export function textOf(view: StoryView, { article, sentence }: SentenceRef): string {
  const ofArticle = at(view.articles, article);
  const { block, within } = locate(ofArticle, sentence);
  const { text, sentences } = at(ofArticle.article.blocks, block);
  return text.slice(...at(sentences, within));
}

/**
 * Who else says a sentence: in the columns shown, in their order, and off screen, by article. Articles that don't say
 * it are left out.
 */
export function counterpartsOf(
  view: StoryView,
  columns: readonly ArticleIndex[],
  { article, sentence }: SentenceRef,
): { shown: readonly CounterpartGroup[]; offScreen: readonly CounterpartGroup[] } {
  const all = at(at(view.articles, article).counterparts, sentence);
  const inArticle = (other: ArticleIndex) => ({
    article: other,
    counterparts: all.filter((counterpart) => counterpart.article === other),
  });
  const others = view.articles.map(({ index }) => index).filter((index) => !columns.includes(index));
  const spoken = (group: CounterpartGroup) => group.counterparts.length > 0;
  return { shown: columns.map(inArticle).filter(spoken), offScreen: others.map(inArticle).filter(spoken) };
}

function sentencePlaces({ blocks }: CompiledArticle): Pick<ArticleView, 'firstSentence' | 'blockOf'> {
  const firstSentence: SentenceIndex[] = [];
  const blockOf: BlockIndex[] = [];
  blocks.forEach(({ sentences }, block) => {
    firstSentence.push(blockOf.length);
    blockOf.push(...sentences.map(() => block));
  });
  return { firstSentence, blockOf };
}

function byPlace(x: Counterpart, y: Counterpart): number {
  return x.article - y.article || x.sentence - y.sentence;
}

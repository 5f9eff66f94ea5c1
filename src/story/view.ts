/**
 * A compiled story made ready for questions: where each sentence stands and what it is linked to. Built once a story;
 * every other function of this room takes it.
 */
import {
  type ArticleIndex,
  type Probability,
  parseSentenceId,
  type Sentence,
  type SentenceRef,
  sentencesByBlock,
} from '../engine';
import { at } from './at';
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
  /** All of them, by index. */
  readonly sentences: readonly Sentence[];
  /** By block: the sentences that stand in it. */
  readonly inBlock: readonly (readonly Sentence[])[];
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
    const inBlock = sentencesByBlock(asArticle(article));
    return { index, article, sentences: inBlock.flat(), inBlock, counterparts: ofArticle };
  });
  return { story, articles };
}

/** @throws RangeError where there is no such sentence */
export function sentenceOf(view: StoryView, { article, sentence }: SentenceRef): Sentence {
  return at(at(view.articles, article).sentences, sentence);
}

/** The sentence of that name; undefined where the text is no name or names nothing in this story. */
export function findSentence(view: StoryView, id: string): SentenceRef | undefined {
  const place = parseSentenceId(id);
  const article = view.articles.find((one) => one.article.id === place?.article);
  const sentence = place && article?.inBlock[place.block]?.[place.within];
  return article && sentence && { article: article.index, sentence: sentence.index };
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

/** A compiled article as the engine knows articles, as far as its sentences go. */
function asArticle({ id, blocks }: CompiledArticle): Parameters<typeof sentencesByBlock>[0] {
  return {
    id,
    blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(([start, end]) => ({ start, end })) })),
  };
}

function byPlace(x: Counterpart, y: Counterpart): number {
  return x.article - y.article || x.sentence - y.sentence;
}

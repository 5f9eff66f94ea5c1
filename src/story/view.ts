/**
 * A compiled story made ready for questions: where each sentence stands and what it is linked to. Built once a story;
 * every other function of this room takes it.
 */
import {
  type ArticleIndex,
  type BlockIndex,
  certaintyContrasts,
  type Judgement,
  type Link,
  type LinkReasons,
  type Probability,
  parseSentenceId,
  type Reading,
  type Section,
  type Sentence,
  type SentenceIndex,
  type SentenceRef,
  sentencesByBlock,
} from '../engine';
import { at } from './at';
import { outermost } from './outermost';
import type { CompiledArticle, CompiledStory } from './schema';
import { readJudgement, readLink, readReadings } from './tuples';

/** A link seen from one of its sentences: the other one. Pairs among its reasons begin with the number of this one. */
export interface Counterpart extends SentenceRef {
  readonly p: Probability;
  readonly reasons?: LinkReasons;
}

/**
 * A compiled article and story without what was judged of them: that is asked of the view, where a reader's corrections
 * count, and never read from the file past them.
 */
export type ArticleText = Omit<CompiledArticle, 'judgements' | 'hedges' | 'unread'>;
export interface StoryText extends Pick<CompiledStory, 'id' | 'title'> {
  readonly articles: readonly ArticleText[];
}

/** What a reader has corrected of a story. Nothing can be corrected yet. */
export type Overlay = Readonly<Record<string, never>>;

export interface ArticleView {
  readonly index: ArticleIndex;
  readonly article: ArticleText;
  /** All of them, by index. */
  readonly sentences: readonly Sentence[];
  /** By block: the sentences that stand in it. */
  readonly inBlock: readonly (readonly Sentence[])[];
  /** By sentence: what it is linked to, by article and sentence. */
  readonly counterparts: readonly (readonly Counterpart[])[];
  /** By sentence. It is `linked` where it has a counterpart, and nowhere else. */
  readonly judgements: readonly Judgement[];
  /** By sentence: how it is worded. */
  readonly readings: readonly Reading[];
  /** By sentence: what is linked with it and worded with another certainty. */
  readonly contrasts: readonly (readonly SentenceRef[])[];
  /**
   * By sentence that is linked to nothing and stands in a passage that is only here and worded as possible: the section,
   * by its opening. Of these it is known together that nobody else says them.
   */
  readonly speculative: ReadonlyMap<SentenceIndex, BlockIndex>;
}

export interface StoryView {
  readonly story: StoryText;
  readonly articles: readonly ArticleView[];
  readonly sections: readonly Section[];
}

/** @param story as `readCompiledStory` gives it: its indices are believed */
export function indexStory(story: CompiledStory, overlay: Overlay = {}): StoryView {
  const { links, judgements } = corrected(story, overlay);
  const counterparts: Counterpart[][][] = judgements.map((ofArticle) => ofArticle.map(() => []));
  for (const { a, b, ...link } of links) {
    at(at(counterparts, a.article), a.sentence).push({ ...b, ...link });
    at(at(counterparts, b.article), b.sentence).push({ ...a, ...turned(link) });
  }
  const readings = story.articles.map(readReadings);
  const contrasts: SentenceRef[][][] = judgements.map((ofArticle) => ofArticle.map(() => []));
  for (const { fact, supposed } of certaintyContrasts(links, readings)) {
    at(at(contrasts, fact.article), fact.sentence).push(supposed);
    at(at(contrasts, supposed.article), supposed.sentence).push(fact);
  }
  const articles = story.articles.map((article, index) => {
    const inBlock = sentencesByBlock(asArticle(article));
    const ofArticle = at(counterparts, index).map((list) => list.sort(byPlace));
    const settledHere = at(judgements, index).map((one, k) => settled(one, at(ofArticle, k)));
    return {
      index,
      article,
      sentences: inBlock.flat(),
      inBlock,
      counterparts: ofArticle,
      judgements: settledHere,
      readings: at(readings, index),
      contrasts: at(contrasts, index),
      speculative: speculativeIn(story.sections, index, settledHere),
    };
  });
  return { story, articles, sections: story.sections };
}

function speculativeIn(
  sections: readonly Section[],
  article: ArticleIndex,
  judgements: readonly Judgement[],
): ReadonlyMap<SentenceIndex, BlockIndex> {
  const outer = outermost(sections.filter((section) => section.article === article && section.speculative));
  return new Map(
    outer.flatMap(({ opening, sentences }) =>
      sentences
        .filter((sentence) => at(judgements, sentence).verdict !== 'linked')
        .map((sentence) => [sentence, opening] as const),
    ),
  );
}

/** The engine's links and judgements under the reader's corrections: the one place where the two meet. */
function corrected(story: CompiledStory, _overlay: Overlay): Judged {
  return {
    links: story.links.map(readLink),
    judgements: story.articles.map(({ judgements }) => judgements.map(readJudgement)),
  };
}

/** By article and sentence. */
interface Judged {
  readonly links: readonly Link[];
  readonly judgements: readonly (readonly Judgement[])[];
}

/**
 * Links come first: a sentence that has one is `linked`, whatever was judged. A verdict of `linked` without a link is
 * `unsure`.
 */
function settled(judgement: Judgement, counterparts: readonly Counterpart[]): Judgement {
  if (counterparts.length > 0) return { ...judgement, verdict: 'linked' };
  return judgement.verdict === 'linked' ? { ...judgement, verdict: 'unsure' } : judgement;
}

/** What a link has beside its sentences, as its other sentence has it. */
function turned({ reasons, ...link }: Omit<Link, 'a' | 'b'>): Omit<Counterpart, keyof SentenceRef> {
  if (!reasons) return link;
  const { ranks } = reasons;
  return { ...link, reasons: { ...reasons, ranks: [ranks[1], ranks[0]] } };
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

/** A compiled article as the engine knows articles, as far as its sentences go. */
function asArticle({ id, blocks }: ArticleText): Parameters<typeof sentencesByBlock>[0] {
  return {
    id,
    blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(([start, end]) => ({ start, end })) })),
  };
}

function byPlace(x: Counterpart, y: Counterpart): number {
  return x.article - y.article || x.sentence - y.sentence;
}

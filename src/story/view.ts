/**
 * A compiled story made ready for questions: where each sentence stands and what it is linked to. Built once a story;
 * every other function of this room takes it.
 */
import {
  type ArticleIndex,
  type BlockIndex,
  type Credit,
  countedSection,
  type DetailDifference,
  differencesOf,
  type Figure,
  type Judgement,
  type Link,
  type LinkReasons,
  type Probability,
  parseSentenceId,
  type Quotation,
  type Reading,
  type Section,
  type Sentence,
  type SentenceIndex,
  type SentenceRef,
  type Span,
  sentencesByBlock,
} from '../engine';
import { at } from './at';
import { outermost } from './outermost';
import { corrected, type Judged, type Overlay, type Parted } from './overlay';
import type { CompiledStory } from './schema';
import { type ArticleText, asArticle, type StoryText } from './text';
import { readCredits, readFigures, readQuotations, readReadings } from './tuples';

export type { ArticleText } from './text';

/** A link seen from one of its sentences: the other one. Pairs among its reasons begin with the number of this one. */
export interface Counterpart extends SentenceRef {
  readonly p: Probability;
  readonly reasons?: LinkReasons;
}

/** A sentence that gives a detail otherwise than one does: where it stands in either. */
export interface OtherDetail extends SentenceRef {
  readonly type: DetailDifference['type'];
  readonly own: Span;
  readonly theirs: Span;
}

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
  readonly parted: Parted;
  /** By sentence: how it is worded. */
  readonly readings: readonly Reading[];
  /** By sentence: the figures that it states, and what it quotes. */
  readonly figures: readonly (readonly Figure[])[];
  readonly quotations: readonly (readonly Quotation[])[];
  /** By sentence: whom it credits. */
  readonly credits: readonly (Credit | undefined)[];
  /** By sentence: what is linked with it and gives one of its figures, days or names otherwise. */
  readonly otherwise: readonly (readonly OtherDetail[])[];
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
  /** What a reader has corrected; links and judgements are under it already. */
  readonly overlay: Overlay;
}

/**
 * @param story as `readCompiledStory` gives it: its indices are believed
 * @param overlay as `overlayOf` gives it for this story: its places are believed
 */
export function indexStory(story: CompiledStory, overlay: Overlay = []): StoryView {
  const judged = corrected(story, overlay);
  const counterparts = counterpartsFrom(judged);
  const readings = story.articles.map(readReadings);
  const contrasts: SentenceRef[][][] = judged.judgements.map((ofArticle) => ofArticle.map(() => []));
  const texts = story.articles.map((article) => sentencesByBlock(asArticle(article)));
  const figures = story.articles.map((article, index) => readFigures(article, at(texts, index).flat()));
  const read = story.articles.map(({ lang }, index) => ({
    lang,
    texts: at(texts, index)
      .flat()
      .map(({ text }) => text),
    readings: at(readings, index),
    figures: at(figures, index),
  }));
  const differences = differencesOf(judged.links, read);
  for (const { fact, supposed } of differences.contrasts) {
    at(at(contrasts, fact.article), fact.sentence).push(supposed);
    at(at(contrasts, supposed.article), supposed.sentence).push(fact);
  }
  const judgements = judged.judgements.map((ofArticle, index) =>
    ofArticle.map((one, k) => settled(one, at(at(counterparts, index), k))),
  );
  const otherwise = otherDetails(differences.details, judgements);
  const sections = sectionsUnder(story, judged, judgements, readings);
  const articles = story.articles.map((article, index) => {
    const inBlock = at(texts, index);
    const sentences = inBlock.flat();
    return {
      index,
      article,
      sentences,
      inBlock,
      counterparts: at(counterparts, index),
      judgements: at(judgements, index),
      parted: at(judged.parted, index),
      readings: at(readings, index),
      figures: at(figures, index),
      quotations: readQuotations(article, sentences),
      credits: readCredits(article),
      otherwise: at(otherwise, index),
      contrasts: at(contrasts, index),
      speculative: speculativeIn(sections, index, at(judged.judgements, index), at(judgements, index)),
    };
  });
  return { story, articles, sections, overlay };
}

/** By article and sentence, from either side. */
function otherDetails(
  differences: readonly DetailDifference[],
  judgements: readonly (readonly Judgement[])[],
): OtherDetail[][][] {
  const otherwise = judgements.map((ofArticle) => ofArticle.map((): OtherDetail[] => []));
  for (const { type, a, b, spans } of differences) {
    const [ofA, ofB] = spans;
    at(at(otherwise, a.article), a.sentence).push({ ...b, type, own: ofA, theirs: ofB });
    at(at(otherwise, b.article), b.sentence).push({ ...a, type, own: ofB, theirs: ofA });
  }
  return otherwise.map((ofArticle) => ofArticle.map((list) => list.sort(byPlace)));
}

/** By article and sentence, in the order of their places. */
function counterpartsFrom({ links, judgements }: Judged): Counterpart[][][] {
  const counterparts: Counterpart[][][] = judgements.map((ofArticle) => ofArticle.map(() => []));
  for (const { a, b, ...link } of links) {
    at(at(counterparts, a.article), a.sentence).push({ ...b, ...link });
    at(at(counterparts, b.article), b.sentence).push({ ...a, ...turned(link) });
  }
  return counterparts.map((ofArticle) => ofArticle.map((list) => list.sort(byPlace)));
}

/**
 * What a reader ties to another article is no more evidence that its section is only here. (What a reader parts is none
 * that it is: the engine, which thought it linked, did not say how likely that would be.)
 */
function sectionsUnder(
  story: CompiledStory,
  judged: Judged,
  judgements: readonly (readonly Judgement[])[],
  readings: readonly (readonly Reading[])[],
): readonly Section[] {
  const isTied = (article: ArticleIndex) =>
    at(judgements, article).some(
      ({ verdict }, k) => verdict === 'linked' && at(at(judged.judgements, article), k).verdict !== 'linked',
    );
  if (!judgements.some((_, article) => isTied(article))) return story.sections;
  return story.sections.map((section) =>
    isTied(section.article)
      ? countedSection(section, at(judgements, section.article), at(readings, section.article))
      : section,
  );
}

/** A sentence that the engine took for linked is never told as only here because a reader took its link away. */
function speculativeIn(
  sections: readonly Section[],
  article: ArticleIndex,
  judged: readonly Judgement[],
  judgements: readonly Judgement[],
): ReadonlyMap<SentenceIndex, BlockIndex> {
  const outer = outermost(sections.filter((section) => section.article === article && section.speculative));
  const isLinked = (sentence: SentenceIndex) =>
    [judged, judgements].some((list) => at(list, sentence).verdict === 'linked');
  return new Map(
    outer.flatMap(({ opening, sentences }) =>
      sentences.filter((sentence) => !isLinked(sentence)).map((sentence) => [sentence, opening] as const),
    ),
  );
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

function byPlace(x: SentenceRef, y: SentenceRef): number {
  return x.article - y.article || x.sentence - y.sentence;
}

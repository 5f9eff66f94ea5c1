/** What the articles of a story say in common: each claim with who makes it, how often, and how it is worded there. */
import {
  type ArticleIndex,
  type Certainty,
  type Claim,
  claimsFrom,
  type Link,
  type Probability,
  type SentenceIndex,
  type SentenceRef,
} from '../engine';
import { counterpartsOf } from './answers';
import { at } from './at';
import type { ArticleView, StoryView } from './view';
import { contrastsOf, readingOf } from './wording';

/** How one article makes a claim. */
export interface Telling {
  readonly article: ArticleIndex;
  /** Ascending; several where it says it again. */
  readonly sentences: readonly SentenceIndex[];
  /** That of them which is most surely linked with what the others say. */
  readonly representative: SentenceRef;
  /** Who says a thing twice, once as a fact, says it as a fact; otherwise as its representative has it. */
  readonly certainty: Certainty;
}

/** A claim of two articles or more. A sentence that says several things is in one claim only. */
export interface StoryClaim {
  /** By article. */
  readonly tellings: readonly Telling[];
  /** How sure it is that they all say the same. */
  readonly p: Probability;
  /** Whether one of them states it as a fact that another words as hearsay or as possible. */
  readonly contested: boolean;
}

/** Of few articles nobody would say “most”. */
const FEWEST_ARTICLES = 3;
/** So many claims can be taken in at a glance. */
const MOST_CLAIMS = 7;

/** A view never changes, and a story's page asks for its claims in five places. */
const known = new WeakMap<StoryView, readonly StoryClaim[]>();

/**
 * As a reader has corrected it: what they tie is one claim, what they part is never in one.
 * @returns in the order of the article that makes most claims; what it lacks, in that of the next one
 */
export function claimsOf(view: StoryView): readonly StoryClaim[] {
  const claims = known.get(view) ?? claimsIn(view);
  known.set(view, claims);
  return claims;
}

function claimsIn(view: StoryView): StoryClaim[] {
  const ruled = (verdict: 'same' | 'different') => view.overlay.filter((pair) => pair.verdict === verdict);
  const claims = claimsFrom(linksOf(view), { tied: ruled('same'), apart: ruled('different') });
  return inOrder(
    claims.map((claim) => toldClaim(view, claim)),
    view.articles,
  );
}

/**
 * What more than half of the articles say that have a text, at most seven: those that most articles make, of equals the
 * surer ones; in the order of the story. None of a story of two.
 */
export function mostSaid(view: StoryView): StoryClaim[] {
  const articles = view.articles.filter(haveText).length;
  if (articles < FEWEST_ARTICLES) return [];
  const claims = claimsOf(view);
  const chosen = claims
    .filter(({ tellings }) => tellings.length > articles / 2)
    .sort((x, y) => y.tellings.length - x.tellings.length || y.p - x.p)
    .slice(0, MOST_CLAIMS);
  return claims.filter((claim) => chosen.includes(claim));
}

/** Whether anything of an article was compared: of a withdrawn one nothing is. */
export function haveText({ judgements }: ArticleView): boolean {
  return judgements.some(({ verdict }) => verdict !== 'uncompared');
}

function linksOf({ articles }: StoryView): Link[] {
  return articles.flatMap(({ index: article, counterparts }) =>
    counterparts.flatMap((others, sentence) =>
      others
        .filter((other) => other.article > article)
        .map((other): Link => ({ a: { article, sentence }, b: placeOf(other), p: other.p })),
    ),
  );
}

function placeOf({ article, sentence }: SentenceRef): SentenceRef {
  return { article, sentence };
}

function toldClaim(view: StoryView, { sentences, p }: Claim): StoryClaim {
  const articles = [...new Set(sentences.map(({ article }) => article))];
  const isIn = (ref: SentenceRef) => sentences.some((one) => isSame(one, ref));
  return {
    tellings: articles.map((article) => tellingOf(view, sentences, article)),
    p,
    contested: sentences.some((ref) => contrastsOf(view, ref).some(isIn)),
  };
}

function tellingOf(view: StoryView, sentences: readonly SentenceRef[], article: ArticleIndex): Telling {
  const own = sentences.filter((ref) => ref.article === article);
  const others = sentences.filter((ref) => ref.article !== article);
  const sureness = own.map((ref) => sumOfLinks(view, ref, others));
  const representative = at(own, sureness.indexOf(Math.max(...sureness)));
  const isFact = own.some((ref) => readingOf(view, ref).certainty === 'flat');
  return {
    article,
    sentences: own.map(({ sentence }) => sentence),
    representative,
    certainty: isFact ? 'flat' : readingOf(view, representative).certainty,
  };
}

/** As good as the mean: the others are the same for all sentences of an article. */
function sumOfLinks(view: StoryView, ref: SentenceRef, others: readonly SentenceRef[]): number {
  return counterpartsOf(view, ref)
    .filter((counterpart) => others.some((other) => isSame(other, counterpart)))
    .reduce((sum, { p }) => sum + p, 0);
}

function inOrder(claims: readonly StoryClaim[], articles: readonly ArticleView[]): StoryClaim[] {
  const made = articles.map(({ index }) => claims.filter((claim) => tellingBy(claim, index)).length);
  const ranked = articles.map(({ index }) => index).sort((x, y) => at(made, y) - at(made, x) || x - y);
  const left = new Set(claims);
  return ranked.flatMap((article) => {
    const first = (claim: StoryClaim) => tellingBy(claim, article)?.sentences[0] ?? 0;
    const its = [...left].filter((claim) => tellingBy(claim, article)).sort((x, y) => first(x) - first(y));
    for (const claim of its) left.delete(claim);
    return its;
  });
}

function tellingBy({ tellings }: StoryClaim, article: ArticleIndex): Telling | undefined {
  return tellings.find((telling) => telling.article === article);
}

function isSame(x: SentenceRef, y: SentenceRef): boolean {
  return x.article === y.article && x.sentence === y.sentence;
}

/** The engine's links and judgements under the reader's corrections: the one place where the two meet. */
import type { ArticleIndex, Judgement, Link, SentenceIndex, SentenceRef } from '../engine';
import { at } from './at';
import type { CorrectionVerdict } from './correction';
import type { CompiledStory } from './schema';
import { readJudgement, readLink } from './tuples';

/** What a reader says of two sentences as they stand in the story today; `a.article < b.article`, both compared. */
export interface CorrectedPair {
  readonly verdict: CorrectionVerdict;
  readonly a: SentenceRef;
  readonly b: SentenceRef;
}

/** What a reader has corrected of a story, each pair at most once. */
export type Overlay = readonly CorrectedPair[];

/** By sentence of an article: the articles with a sentence that the reader says is another one. */
export type Parted = ReadonlyMap<SentenceIndex, readonly ArticleIndex[]>;

/** By article; `judgements` by sentence. A sentence may be judged `linked` though its links are gone, and otherwise. */
export interface Judged {
  readonly links: readonly Link[];
  readonly judgements: readonly (readonly Judgement[])[];
  readonly parted: readonly Parted[];
}

/** What the reader ties is linked for certain, whatever was judged; what the reader parts is not, and comes near no more. */
export function corrected(story: CompiledStory, overlay: Overlay): Judged {
  const links = story.links.map(readLink);
  const judgements = story.articles.map((article) => article.judgements.map(readJudgement));
  const apart = overlay.filter(({ verdict }) => verdict === 'different');
  const parted = story.articles.map((_, article) => partedIn(apart, article));
  if (overlay.length === 0) return { links, judgements, parted };
  return {
    links: withVouching(correctedLinks(links, overlay), parted),
    judgements: withoutNearest(judgements, apart),
    parted,
  };
}

/** In the order of the file, in which what is asked of links doesn't depend on who made them. */
function correctedLinks(links: readonly Link[], overlay: Overlay): Link[] {
  const said = new Set(overlay.map(keyOfPair));
  const tied = overlay.filter(({ verdict }) => verdict === 'same').map(({ a, b }): Link => ({ a, b, p: 1 }));
  return [...links.filter((link) => !said.has(keyOfPair(link))), ...tied].sort(byPlace);
}

/** No article vouches for a link by a sentence that the reader has parted from either side of it. */
function withVouching(links: readonly Link[], parted: readonly Parted[]): Link[] {
  const keys = new Set(links.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]));
  const isParted = ({ article, sentence }: SentenceRef, other: ArticleIndex) =>
    at(parted, article).get(sentence)?.includes(other);
  const isTied = ({ a, b }: Link, other: ArticleIndex) =>
    links
      .flatMap((link) => [link.a, link.b])
      .some((ref) => ref.article === other && keys.has(keyOf(a, ref)) && keys.has(keyOf(b, ref)));
  return links.map((link) => {
    const { reasons, a, b } = link;
    if (!reasons?.vouching.some((other) => isParted(a, other) || isParted(b, other))) return link;
    return { ...link, reasons: { ...reasons, vouching: reasons.vouching.filter((other) => isTied(link, other)) } };
  });
}

/** Of what was parted neither is what comes nearest to the other. */
function withoutNearest(judgements: readonly (readonly Judgement[])[], apart: Overlay): Judgement[][] {
  const changed = judgements.map((ofArticle) => [...ofArticle]);
  const part = (one: SentenceRef, other: SentenceRef) => {
    const ofArticle = at(changed, one.article);
    const judgement = at(ofArticle, one.sentence);
    const nearest = judgement.nearest.filter((candidate) => !isSame(candidate, other));
    ofArticle[one.sentence] = { ...judgement, nearest };
  };
  for (const { a, b } of apart) {
    part(a, b);
    part(b, a);
  }
  return changed;
}

function partedIn(apart: Overlay, article: ArticleIndex): Parted {
  const parted = new Map<SentenceIndex, ArticleIndex[]>();
  for (const { a, b } of apart)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (one.article === article) parted.set(one.sentence, [...(parted.get(one.sentence) ?? []), other.article]);
  return parted;
}

function isSame(x: SentenceRef, y: SentenceRef): boolean {
  return x.article === y.article && x.sentence === y.sentence;
}

/** One text for one pair of places. */
export function keyOfPair({ a, b }: Pick<CorrectedPair, 'a' | 'b'>): string {
  return keyOf(a, b);
}

function keyOf(a: SentenceRef, b: SentenceRef): string {
  return [a.article, a.sentence, b.article, b.sentence].join(' ');
}

function byPlace(x: Link, y: Link): number {
  return (
    x.a.article - y.a.article || x.a.sentence - y.a.sentence || x.b.article - y.b.article || x.b.sentence - y.b.sentence
  );
}

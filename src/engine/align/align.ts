/**
 * The sentences of two or more articles in, links and verdicts out (docs/method.md, steps 2 and 4 to 7). Pure and
 * deterministic: the same vectors give the same answer to the last bit.
 */
import type { LinkReasons } from '../model';
import type { EncodedArticle } from './article';
import { linksOf } from './links';
import { pairsOf } from './pairs';
import { reasonsOf } from './reasons';
import { type Seen, seen, type Tables, tablesOf } from './tables';
import { type AlignedSentence, type BareLink, partnersOf, verdictsOf } from './verdicts';
import { type WeightSet, weightsFor } from './weights';

export interface AlignedLink extends BareLink {
  readonly reasons: LinkReasons;
}

export interface Alignment {
  readonly links: readonly AlignedLink[];
  /** `[article][sentence]` */
  readonly sentences: readonly (readonly AlignedSentence[])[];
}

export function align(articles: readonly EncodedArticle[]): Alignment {
  return judgeSeen(seen(articles), weightsFor(articles.length));
}

export function judgeSeen(story: Seen, weights: WeightSet): Alignment {
  const tables = tablesOf(story, weights);
  const links = linksBetween(tables);
  return { links: withReasons(tables, links), sentences: verdictsOf(tables, links, weights) };
}

/** Links of every two articles, ascending. */
export function linksBetween({ articles, linked }: Tables): BareLink[] {
  return pairsOf(articles.length).flatMap(([a, b]) =>
    linksOf(linked.get(a, b)).map(({ i, j, p }): BareLink => ({ a: [a, i], b: [b, j], p })),
  );
}

function withReasons({ likeness, first }: Tables, links: readonly BareLink[]): AlignedLink[] {
  const partners = partnersOf(links);
  const explain = new Map<string, ReturnType<typeof reasonsOf>>();
  return links.map((link) => {
    const { a, b } = link;
    const pair = `${a[0]} ${b[0]}`;
    const reasons = explain.get(pair) ?? reasonsOf(likeness.get(a[0], b[0]).cosine, first.get(a[0], b[0]));
    explain.set(pair, reasons);
    const ofB = new Set((partners.get(b.join(' ')) ?? []).map((one) => one.join(' ')));
    const both = (partners.get(a.join(' ')) ?? []).filter((one) => ofB.has(one.join(' ')));
    const vouching = [...new Set(both.map(([article]) => article))].sort((x, y) => x - y);
    return { ...link, reasons: reasons(a[1], b[1], vouching) };
  });
}

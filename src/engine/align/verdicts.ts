/** From tables and links to what is said of each sentence (docs/method.md, step 7). */

import type { ArticleIndex, Probability, SentenceIndex } from '../model';
import type { CentredArticle } from './article';
import { logistic } from './logistic';
import { type Peak, rowPeaks } from './matrix';
import { isOnly, ONLY, type Other, onlyFeatures, type Partner } from './only';
import type { Tables } from './tables';
import type { WeightSet } from './weights';

/** A compared sentence: which article of the story, and which of its compared sentences. */
export type At = readonly [article: ArticleIndex, sentence: SentenceIndex];

/** `a` and `b` are places with `a[0] < b[0]`. */
export interface BareLink {
  readonly a: At;
  readonly b: At;
  readonly p: Probability;
}

/**
 * `nearest`: one candidate `[article, sentence, p]` for each other article that has sentences. `only`: of a sentence
 * without a link, the probability that no other article says it.
 */
export interface AlignedSentence {
  readonly verdict: 'linked' | 'unsure' | 'only';
  readonly only?: Probability;
  readonly nearest: readonly (readonly [number, number, number])[];
}

/** `[article][sentence]` */
export function verdictsOf(tables: Tables, links: readonly BareLink[], weights: WeightSet): AlignedSentence[][] {
  const partners = partnersOf(links);
  const onlyHere = logistic(ONLY, weights.only);
  return tables.centred.map((article, a) => {
    const others = othersOf(tables, a);
    const peaks = others.map((b) => rowPeaks(tables.linked.get(a, b)));
    const features = onlyFeaturesOf(tables, a, partners);
    return article.vectors.map((_, i): AlignedSentence => {
      const nearest = others.map((b, k) => {
        const { column, value } = (peaks[k] as Peak[])[i] as Peak;
        return [b, column, value] as const;
      });
      if (partners.has(`${a} ${i}`)) return { verdict: 'linked', nearest };
      const only = others.length === 0 ? 1 : onlyHere(features[i] as Float64Array);
      return { verdict: isOnly(only) ? 'only' : 'unsure', nearest, only };
    });
  });
}

/** The other articles that have sentences. */
function othersOf({ centred }: Tables, a: ArticleIndex): ArticleIndex[] {
  return [...centred.keys()].filter((b) => b !== a && (centred[b] as CentredArticle).vectors.length > 0);
}

/** The features of "only here" of every sentence of one article; none where there is no other. */
export function onlyFeaturesOf(tables: Tables, a: ArticleIndex, partners: Partners): Float64Array[] {
  const { centred, likeness, linked } = tables;
  const others = othersOf(tables, a);
  if (others.length === 0) return [];
  const seen = others.map(
    (b): Other => ({ article: centred[b] as CentredArticle, likeness: likeness.get(a, b), p: linked.get(a, b) }),
  );
  return onlyFeatures(centred[a] as CentredArticle, seen, (sentence) =>
    (partners.get(`${a} ${sentence}`) ?? []).map(([b, j]): Partner => [others.indexOf(b), j]),
  );
}

/** From `article sentence` to the sentences it is linked to. */
export type Partners = ReadonlyMap<string, readonly At[]>;

export function partnersOf(links: readonly BareLink[]): Partners {
  const partners = new Map<string, At[]>();
  const add = (from: At, to: At): void => {
    const key = from.join(' ');
    const known = partners.get(key);
    if (known) known.push(to);
    else partners.set(key, [to]);
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** From tables and links to what is said of each sentence (docs/method.md, step 7). */
import { logistic } from './logistic';
import { type Peak, rowPeaks } from './matrix';
import { isOnly, ONLY, type Other, onlyFeatures, type Partner } from './only';
import type { Tables } from './tables';
import type { Passage } from './telling';
import type { WeightSet } from './weights';

/** `[telling, sentence]`. */
export type Place = readonly [telling: number, sentence: number];

/** `a` and `b` are places with `a[0] < b[0]`. */
export interface BareLink {
  readonly a: Place;
  readonly b: Place;
  readonly p: number;
}

/**
 * `nearest`: one candidate `[telling, sentence, p]` for each other telling that has sentences. `only`: of a sentence
 * without a link, the probability that no other telling says it.
 */
export interface AlignedSentence {
  readonly verdict: 'linked' | 'unsure' | 'only';
  readonly only?: number;
  readonly nearest: readonly (readonly [number, number, number])[];
}

/** `[telling][sentence]` */
export function verdictsOf(tables: Tables, links: readonly BareLink[], weights: WeightSet): AlignedSentence[][] {
  const partners = partnersOf(links);
  const onlyHere = logistic(ONLY, weights.only);
  return tables.passages.map((passage, a) => {
    const others = othersOf(tables, a);
    const peaks = others.map((b) => rowPeaks(tables.linked.get(a, b)));
    const features = onlyFeaturesOf(tables, a, partners);
    return passage.vectors.map((_, i): AlignedSentence => {
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
function othersOf({ passages }: Tables, a: number): number[] {
  return [...passages.keys()].filter((b) => b !== a && (passages[b] as Passage).vectors.length > 0);
}

/** The features of "only here" of every sentence of one article; none where there is no other. */
export function onlyFeaturesOf(tables: Tables, a: number, partners: Partners): Float64Array[] {
  const { passages, likeness, linked } = tables;
  const others = othersOf(tables, a);
  if (others.length === 0) return [];
  const seen = others.map(
    (b): Other => ({ passage: passages[b] as Passage, likeness: likeness.get(a, b), p: linked.get(a, b) }),
  );
  return onlyFeatures(passages[a] as Passage, seen, (sentence) =>
    (partners.get(`${a} ${sentence}`) ?? []).map(([b, j]): Partner => [others.indexOf(b), j]),
  );
}

/** From `telling sentence` to the sentences it is linked to. */
export type Partners = ReadonlyMap<string, readonly Place[]>;

export function partnersOf(links: readonly BareLink[]): Partners {
  const partners = new Map<string, Place[]>();
  const add = (from: Place, to: Place): void => {
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

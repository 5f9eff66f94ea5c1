/**
 * The claims of a story: sentences of two articles and more that say one thing.
 *
 * A link is about two sentences. Followed from one to the next, links would join two things wherever somebody says both
 * in one long sentence, or wherever one weak link is wrong. So claims grow from the surest link down, and two of them
 * become one only where their sentences are linked throughout, on the average (Sokal and Michener's average linkage, in
 * the order of single links). A sentence that says several things is in one claim only, that of its strongest links.
 */
import type { Link, Probability, SentenceRef } from './model';

/**
 * The mean p of links between the sentences of two claims, none counting 0, from which they are one. On adapted-dev .95 of
 * the pairs in a claim are right from here on; bench/ALIGNMENT.md has its neighbours and what else was tried.
 */
const JOINED_LEAST: Probability = 0.6;
/**
 * Two sentences of one article are one claim, said twice, only so far apart: nobody says a thing again in the next
 * sentence, and of neighbours that answer to one long sentence each is a part of it.
 */
const TWICE_DISTANCE = 3;
/** And only where they are linked to the same: so much of what either is linked to, by p. */
const TWICE_SHARED = 0.5;

/** Two sentences of two articles. */
export type SentencePair = Pick<Link, 'a' | 'b'>;

/** What holds whatever the links say; what is tied is linked as well. Where one contradicts the other, `apart` holds. */
export interface Rulings {
  readonly tied: readonly SentencePair[];
  readonly apart: readonly SentencePair[];
}

/** `sentences`: of two articles or more, by article and sentence, each in one claim only. */
export interface Claim {
  readonly sentences: readonly SentenceRef[];
  /** How sure it is that they say the same: the mean over its pairs of two articles, where there is no link 0. */
  readonly p: Probability;
}

/** @returns by their first sentence; a sentence that is linked to nothing, or to what is surer elsewhere, is in none */
export function claimsFrom(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  { tied, apart }: Rulings = { tied: [], apart: [] },
): Claim[] {
  const parted = new Set(apart.flatMap(({ a, b }) => [keyOfPair(a, b), keyOfPair(b, a)]));
  const areParted = (one: readonly SentenceRef[], other: readonly SentenceRef[]) =>
    parted.size > 0 && one.some((x) => other.some((y) => parted.has(keyOfPair(x, y))));
  const groups = new Groups();
  for (const { a, b } of [...tied].sort(byPlaces)) groups.joinWhere(a, b, (one, other) => !areParted(one, other));
  const linked = new Linked(links, groups.all());
  for (const { a, b } of [...links].sort(bySurest))
    groups.joinWhere(a, b, (one, other) => isOneClaim(one, other, linked) && !areParted(one, other));
  return groups
    .all()
    .map((group) => [...group].sort(byPlace))
    .sort((x, y) => byPlace(x[0] as SentenceRef, y[0] as SentenceRef))
    .map((sentences) => ({ sentences, p: linked.between(sentences, sentences) }));
}

/** Sentences in groups, each in one; alone at first. */
class Groups {
  private readonly of = new Map<string, SentenceRef[]>();

  joinWhere(
    a: SentenceRef,
    b: SentenceRef,
    isJoined: (one: readonly SentenceRef[], other: readonly SentenceRef[]) => boolean,
  ): void {
    const one = this.of.get(keyOf(a)) ?? [a];
    const other = this.of.get(keyOf(b)) ?? [b];
    if (one === other || !isJoined(one, other)) return;
    const both = [...one, ...other];
    for (const ref of both) this.of.set(keyOf(ref), both);
  }

  /** Those of more than one sentence. */
  all(): SentenceRef[][] {
    return [...new Set(this.of.values())];
  }
}

/** What sentences are linked to. Those that are tied say the same: what one of them is linked to they all are. */
class Linked {
  private readonly unitOf: ReadonlyMap<string, string>;
  private readonly to = new Map<string, Map<string, Probability>>();

  constructor(links: readonly Pick<Link, 'a' | 'b' | 'p'>[], tied: readonly (readonly SentenceRef[])[]) {
    this.unitOf = new Map(tied.flatMap((group) => group.map((ref) => [keyOf(ref), keyOf(group[0] as SentenceRef)])));
    for (const { a, b, p } of links) {
      this.add(this.unit(a), this.unit(b), p);
      this.add(this.unit(b), this.unit(a), p);
    }
  }

  /** By what it is linked to. */
  of(ref: SentenceRef): ReadonlyMap<string, Probability> {
    return this.to.get(this.unit(ref)) ?? new Map<string, Probability>();
  }

  /** The mean p over the pairs of two articles, where there is no link 0. */
  between(one: readonly SentenceRef[], other: readonly SentenceRef[]): Probability {
    const ps = one.flatMap((x) =>
      other.filter((y) => y.article !== x.article).map((y) => this.of(x).get(this.unit(y)) ?? 0),
    );
    return ps.length === 0 ? 0 : sum(ps) / ps.length;
  }

  private unit(ref: SentenceRef): string {
    return this.unitOf.get(keyOf(ref)) ?? keyOf(ref);
  }

  private add(from: string, to: string, p: Probability): void {
    const known = this.to.get(from) ?? new Map<string, Probability>();
    this.to.set(from, known.set(to, Math.max(p, known.get(to) ?? 0)));
  }
}

function isOneClaim(one: readonly SentenceRef[], other: readonly SentenceRef[], linked: Linked): boolean {
  const fits = (x: SentenceRef, y: SentenceRef) => x.article !== y.article || isSaidTwice(x, y, linked);
  return one.every((x) => other.every((y) => fits(x, y))) && linked.between(one, other) >= JOINED_LEAST;
}

/** Whether two sentences of one article may be the same said again. */
function isSaidTwice(x: SentenceRef, y: SentenceRef, linked: Linked): boolean {
  if (Math.abs(x.sentence - y.sentence) < TWICE_DISTANCE) return false;
  const [ofX, ofY] = [linked.of(x), linked.of(y)];
  const both = [...new Set([...ofX.keys(), ...ofY.keys()])].map((key) => [ofX.get(key) ?? 0, ofY.get(key) ?? 0]);
  return sum(both.map((ps) => Math.min(...ps))) >= TWICE_SHARED * sum(both.map((ps) => Math.max(...ps)));
}

/** Of equals by place, so that the order in which links come changes nothing. */
function bySurest(x: Pick<Link, 'a' | 'b' | 'p'>, y: Pick<Link, 'a' | 'b' | 'p'>): number {
  return y.p - x.p || byPlaces(x, y);
}

function byPlaces(x: SentencePair, y: SentencePair): number {
  return byPlace(x.a, y.a) || byPlace(x.b, y.b);
}

function byPlace(x: SentenceRef, y: SentenceRef): number {
  return x.article - y.article || x.sentence - y.sentence;
}

function keyOfPair(a: SentenceRef, b: SentenceRef): string {
  return `${keyOf(a)} ${keyOf(b)}`;
}

function keyOf({ article, sentence }: SentenceRef): string {
  return `${article} ${sentence}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0);
}

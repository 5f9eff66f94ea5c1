/**
 * The sentences of two or more articles in, links and verdicts out (docs/method.md, steps 2 and 4 to 8). Pure and
 * deterministic: the same vectors give the same answer to the last bit.
 */
import type { LinkReasons } from '../model';
import { LINK, linkFeatures, linksOf, type Own } from './links';
import { logistic } from './logistic';
import { type Matrix, type Peak, rowPeaks, transpose } from './matrix';
import { isOnly, ONLY, type Other, onlyFeatures, type Partner } from './only';
import { FIRST, firstFeatures, probabilities, SECOND, secondFeatures } from './passes';
import { reasonsOf } from './reasons';
import { type Likeness, likeness, mirrored } from './similarity';
import { type Passage, passageOf, type Telling } from './telling';
import { type WeightSet, weightsFor } from './weights';
import { type Testimony, testimony, turned, type Witnesses, witnesses } from './witnesses';

/** `a` and `b` are `[telling, sentence]` with `a[0] < b[0]`. */
export interface AlignedLink {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly p: number;
  readonly reasons: LinkReasons;
}

type BareLink = Omit<AlignedLink, 'reasons'>;

/**
 * `nearest`: one candidate `[telling, sentence, p]` for each other telling that has sentences. `only`: of a sentence
 * without a link, the probability that no other telling says it.
 */
export interface AlignedSentence {
  readonly verdict: 'linked' | 'unsure' | 'only';
  readonly only?: number;
  readonly nearest: readonly (readonly [number, number, number])[];
}

export interface Alignment {
  readonly links: readonly AlignedLink[];
  /** `[telling][sentence]` */
  readonly sentences: readonly (readonly AlignedSentence[])[];
}

/** What two sentences with one normal form are given: they say the same whatever their vectors. */
const IDENTICAL = 0.9999;

/** Something about every two articles, kept for `a < b`; the other half is it seen from the other side. */
class Pairs<T> {
  readonly #tables = new Map<string, T>();
  readonly #turn: (table: T) => T;

  constructor(turn: (table: T) => T) {
    this.#turn = turn;
  }

  set(a: number, b: number, table: T): void {
    this.#tables.set(`${a} ${b}`, table);
  }

  get(a: number, b: number): T {
    const table = this.#tables.get(a < b ? `${a} ${b}` : `${b} ${a}`);
    if (!table) throw new Error(`no table for articles ${a} and ${b}`);
    return a < b ? table : this.#turn(table);
  }
}

/** What is known of every two articles before any model is asked. */
export interface Seen {
  readonly tellings: readonly Telling[];
  readonly passages: readonly Passage[];
  readonly likeness: Pairs<Likeness>;
}

/** … and after the passes. */
export interface Tables extends Seen {
  readonly first: Pairs<Matrix>;
  /** What the first pass has every two articles say of each other. */
  readonly testimonies: Pairs<Testimony>;
  readonly second: Pairs<Matrix>;
  /** How likely each pair is a link, by the second pass and by how it stands among the others. */
  readonly linked: Pairs<Matrix>;
}

export function align(tellings: readonly Telling[]): Alignment {
  return judgeSeen(seen(tellings), weightsFor(tellings.length));
}

export function seen(tellings: readonly Telling[]): Seen {
  const passages = tellings.map(passageOf);
  return { tellings, passages, likeness: likenessTables(passages) };
}

export function judgeSeen(story: Seen, weights: WeightSet): Alignment {
  const tables = tablesOf(story, weights);
  const links = linksBetween(tables);
  return { links: withReasons(tables, links), sentences: judge(tables, links, weights) };
}

export function tablesOf(story: Seen, weights: WeightSet): Tables {
  const first = firstTables(story, weights);
  const testimonies = new Pairs(turned);
  for (const [a, b] of pairsOf(story.tellings.length)) testimonies.set(a, b, testimony(first.get(a, b)));
  const second = secondTables(story, first, testimonies, weights);
  return { ...story, first, testimonies, second, linked: linkedTables(story, second, weights) };
}

function likenessTables(passages: readonly Passage[]): Pairs<Likeness> {
  const tables = new Pairs(mirrored);
  for (const [a, b] of pairsOf(passages.length)) {
    tables.set(a, b, likeness(passages[a] as Passage, passages[b] as Passage));
  }
  return tables;
}

/** Links of every two articles, ascending. */
export function linksBetween({ tellings, linked }: Tables): BareLink[] {
  return pairsOf(tellings.length).flatMap(([a, b]) =>
    linksOf(linked.get(a, b)).map(({ i, j, p }): BareLink => ({ a: [a, i], b: [b, j], p })),
  );
}

function withReasons({ likeness: likenesses, first }: Tables, links: readonly BareLink[]): AlignedLink[] {
  const partners = partnersOf(links);
  const explain = new Map<string, ReturnType<typeof reasonsOf>>();
  return links.map((link) => {
    const { a, b } = link;
    const pair = `${a[0]} ${b[0]}`;
    const reasons = explain.get(pair) ?? reasonsOf(likenesses.get(a[0], b[0]).cosine, first.get(a[0], b[0]));
    explain.set(pair, reasons);
    const ofB = new Set((partners.get(b.join(' ')) ?? []).map((one) => one.join(' ')));
    const both = (partners.get(a.join(' ')) ?? []).filter((one) => ofB.has(one.join(' ')));
    const vouching = [...new Set(both.map(([article]) => article))].sort((x, y) => x - y);
    return { ...link, reasons: reasons(a[1], b[1], vouching) };
  });
}

export function pairsOf(count: number): (readonly [number, number])[] {
  const all = [...Array(count).keys()];
  return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const));
}

function firstTables({ tellings, likeness: likenesses }: Seen, weights: WeightSet): Pairs<Matrix> {
  const tables = new Pairs(transpose);
  for (const [a, b] of pairsOf(tellings.length)) {
    const alike = likenesses.get(a, b);
    const p1 = probabilities(alike.cosine, FIRST, weights.first, firstFeatures(alike));
    tables.set(a, b, raised(p1, tellings[a] as Telling, tellings[b] as Telling));
  }
  return tables;
}

function secondTables(
  { tellings, passages, likeness: likenesses }: Seen,
  first: Pairs<Matrix>,
  testimonies: Pairs<Testimony>,
  weights: WeightSet,
): Pairs<Matrix> {
  const tables = new Pairs(transpose);
  for (const [a, b] of pairsOf(tellings.length)) {
    const p1 = first.get(a, b);
    const third = witnessesOf(testimonies, p1, a, b, tellings.length);
    const features = secondFeatures(p1, likenesses.get(a, b), third, ownOf(passages, a, b));
    const p2 = probabilities(p1, SECOND, weights.second, features);
    tables.set(a, b, raised(p2, tellings[a] as Telling, tellings[b] as Telling));
  }
  return tables;
}

function linkedTables({ tellings, passages }: Seen, second: Pairs<Matrix>, weights: WeightSet): Pairs<Matrix> {
  const tables = new Pairs(transpose);
  for (const [a, b] of pairsOf(tellings.length)) {
    const p2 = second.get(a, b);
    const p = probabilities(p2, LINK, weights.link, linkFeatures(p2, ownOf(passages, a, b)));
    tables.set(a, b, raised(p, tellings[a] as Telling, tellings[b] as Telling));
  }
  return tables;
}

export function ownOf(passages: readonly Passage[], a: number, b: number): Own {
  return { rows: (passages[a] as Passage).own, columns: (passages[b] as Passage).own };
}

/** What all other articles say of the sentences of two of them. */
export function witnessesOf(
  testimonies: Pairs<Testimony>,
  { rows, columns }: Matrix,
  a: number,
  b: number,
  count: number,
): Witnesses {
  const others = [...Array(count).keys()].filter((k) => k !== a && k !== b);
  return witnesses(
    rows,
    columns,
    others.map((k) => ({ toRows: testimonies.get(a, k), toColumns: testimonies.get(b, k) })),
  );
}

/** The cells of sentences with one normal form. */
function identicalPairs(a: Telling, b: Telling): { i: number; j: number }[] {
  const columnsOf = new Map<string, number[]>();
  b.normalForms.forEach((form, j) => {
    columnsOf.set(form, [...(columnsOf.get(form) ?? []), j]);
  });
  return a.normalForms.flatMap((form, i) => (form === '' ? [] : (columnsOf.get(form) ?? []).map((j) => ({ i, j }))));
}

function raised(p: Matrix, a: Telling, b: Telling): Matrix {
  const identical = identicalPairs(a, b);
  if (identical.length === 0) return p;
  const data = p.data.slice();
  for (const { i, j } of identical) data[i * p.columns + j] = IDENTICAL;
  return { ...p, data };
}

function judge(tables: Tables, links: readonly BareLink[], weights: WeightSet): AlignedSentence[][] {
  const partners = partnersOf(links);
  const onlyHere = logistic(ONLY, weights.only);
  return tables.passages.map((passage, a) => {
    const others = othersOf(tables.passages, a);
    const peaks = others.map((b) => rowPeaks(tables.linked.get(a, b)));
    const features = onlyFeaturesOf(tables, a, partners);
    return passage.vectors.map((_, i) => {
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
function othersOf(passages: readonly Passage[], a: number): number[] {
  return [...passages.keys()].filter((b) => b !== a && (passages[b] as Passage).vectors.length > 0);
}

/** The features of "only here" of every sentence of one article; none where there is no other. */
export function onlyFeaturesOf(
  { passages, likeness: likenesses, linked }: Tables,
  a: number,
  partners: ReturnType<typeof partnersOf>,
): Float64Array[] {
  const others = othersOf(passages, a);
  if (others.length === 0) return [];
  const seen = others.map(
    (b): Other => ({ passage: passages[b] as Passage, likeness: likenesses.get(a, b), p: linked.get(a, b) }),
  );
  return onlyFeatures(passages[a] as Passage, seen, (sentence) =>
    (partners.get(`${a} ${sentence}`) ?? []).map(([b, j]): Partner => [others.indexOf(b), j]),
  );
}

/** From `telling sentence` to the sentences it is linked to. */
export function partnersOf(links: readonly BareLink[]): Map<string, (readonly [number, number])[]> {
  const partners = new Map<string, (readonly [number, number])[]>();
  const add = (from: readonly [number, number], to: readonly [number, number]): void => {
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

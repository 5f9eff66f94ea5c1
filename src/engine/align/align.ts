/**
 * The sentences of two or more articles in, links and verdicts out (engine.md, steps 2 and 4 to 8). Pure and
 * deterministic: the same vectors give the same answer to the last bit.
 */
import { withoutArticle } from '../encode';
import { joinNeighbours, type Passage } from './join';
import { linksOf, type PairLink } from './links';
import { type Matrix, type Peak, rowPeaks, transpose } from './matrix';
import { firstPass, secondPass, type WeightSet, weightsFor, witnesses } from './passes';
import { similarities } from './similarity';
import { ONLY_BELOW, withheld } from './verdicts';

/**
 * One article as the aligner sees it: its compared sentences in order, their language-centred vectors
 * (length 1), and their normal forms.
 */
export interface Telling {
  readonly vectors: readonly Float32Array[];
  readonly lengths: readonly number[];
  readonly normalForms: readonly string[];
}

/** `a` and `b` are `[telling, sentence]` with `a[0] < b[0]`. */
export interface AlignedLink {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly p: number;
}

/** `nearest`: one candidate `[telling, sentence, p]` for each other telling that has sentences. */
export interface AlignedSentence {
  readonly verdict: 'linked' | 'unsure' | 'only';
  readonly nearest: readonly (readonly [number, number, number])[];
}

export interface Alignment {
  readonly links: readonly AlignedLink[];
  /** `[telling][sentence]` */
  readonly sentences: readonly (readonly AlignedSentence[])[];
}

/** What two sentences with one normal form are given: they say the same whatever their vectors. */
const IDENTICAL = 0.9999;

/** Tables for `a < b` only; the other half is their transpose. */
class PairTables {
  readonly #tables = new Map<string, Matrix>();

  set(a: number, b: number, table: Matrix): void {
    this.#tables.set(`${a} ${b}`, table);
    this.#tables.set(`${b} ${a}`, transpose(table));
  }

  get(a: number, b: number): Matrix {
    const table = this.#tables.get(`${a} ${b}`);
    if (!table) throw new Error(`no table for articles ${a} and ${b}`);
    return table;
  }
}

export function align(tellings: readonly Telling[]): Alignment {
  const passages: Passage[] = tellings.map(({ vectors, lengths }) => ({ vectors: withoutArticle(vectors), lengths }));
  const weights = weightsFor(tellings.length);
  const first = firstTables(tellings, passages, weights);
  const second = secondTables(tellings, first, weights);
  const links: AlignedLink[] = [];
  for (const [a, b] of pairsOf(tellings.length)) {
    const found = joinNeighbours(linksOf(second.get(a, b)), passages[a] as Passage, passages[b] as Passage);
    for (const { i, j, p } of withIdentical(found, tellings[a] as Telling, tellings[b] as Telling)) {
      links.push({ a: [a, i], b: [b, j], p });
    }
  }
  return { links, sentences: judge(tellings, passages, second, links) };
}

export function pairsOf(count: number): (readonly [number, number])[] {
  const all = [...Array(count).keys()];
  return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const));
}

function firstTables(tellings: readonly Telling[], passages: readonly Passage[], weights: WeightSet): PairTables {
  const tables = new PairTables();
  for (const [a, b] of pairsOf(tellings.length)) {
    const u = similarities((passages[a] as Passage).vectors, (passages[b] as Passage).vectors);
    tables.set(a, b, raised(firstPass(u, weights), tellings[a] as Telling, tellings[b] as Telling));
  }
  return tables;
}

function secondTables(tellings: readonly Telling[], first: PairTables, weights: WeightSet): PairTables {
  const tables = new PairTables();
  for (const [a, b] of pairsOf(tellings.length)) {
    const p1 = first.get(a, b);
    const thirds = [...tellings.keys()]
      .filter((k) => k !== a && k !== b)
      .map((k) => ({ toRows: first.get(a, k), toColumns: first.get(b, k) }));
    const p2 = secondPass(p1, witnesses(p1.rows, p1.columns, thirds), weights);
    tables.set(a, b, raised(p2, tellings[a] as Telling, tellings[b] as Telling));
  }
  return tables;
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

/** Said word for word twice on one side, both are linked: none of them is anybody's addition. */
function withIdentical(links: readonly PairLink[], a: Telling, b: Telling): PairLink[] {
  const known = new Set(links.map(({ i, j }) => `${i} ${j}`));
  const added = identicalPairs(a, b).filter(({ i, j }) => !known.has(`${i} ${j}`));
  return [...links, ...added.map((cell) => ({ ...cell, p: IDENTICAL, mutual: false }))].sort(
    (x, y) => x.i - y.i || x.j - y.j,
  );
}

function judge(
  tellings: readonly Telling[],
  passages: readonly Passage[],
  second: PairTables,
  links: readonly AlignedLink[],
): AlignedSentence[][] {
  const partners = partnersOf(links);
  return tellings.map((telling, a) => {
    const others = [...tellings.keys()].filter((b) => b !== a && (tellings[b] as Telling).vectors.length > 0);
    const peaks = others.map((b) => rowPeaks(second.get(a, b)));
    return telling.vectors.map((_, i) => {
      const nearest = others.map((b, k) => {
        const { column, value } = (peaks[k] as Peak[])[i] as Peak;
        return [b, column, value] as const;
      });
      const best = Math.max(0, ...nearest.map(([, , p]) => p));
      const only = best < ONLY_BELOW && !withheld(passages, partners, a, i);
      return { verdict: partners.has(`${a} ${i}`) ? 'linked' : only ? 'only' : 'unsure', nearest };
    });
  });
}

/** From `telling sentence` to the sentences it is linked to. */
function partnersOf(links: readonly AlignedLink[]): Map<string, (readonly [number, number])[]> {
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

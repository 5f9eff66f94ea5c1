/** From stories with known answers to the weights of the two passes and of "only here". */
import {
  FIRST,
  firstFeatures,
  LINK,
  linkFeatures,
  linksBetween,
  ONLY,
  onlyFeaturesOf,
  ownOf,
  pairsOf,
  partnersOf,
  SECOND,
  type Seen,
  secondFeatures,
  type Tables,
  tablesOf,
  type WeightSet,
  weightsFor,
  witnessesOf,
} from '../../src/engine/align';
import { isAlone } from './figures';
import { type Examples, fitLogistic } from './solver';
import { type Said, type Story, saySame } from './stories';

/** A story and what the aligner sees of it before any model is asked. */
export interface Prepared {
  readonly story: Story;
  readonly seen: Seen;
  /** Whether it tells what an addition looks like, too. */
  readonly purpose: 'all' | 'links';
}

/** Decimals of a weight that are kept: finer ones say nothing. */
const DECIMALS = 1e3;

interface Growing {
  readonly rows: Float64Array[];
  readonly labels: number[];
}

/** Weights for stories of one kind (two articles, or more), each model on the answers of those before it. */
export function fitWeights(stories: readonly Prepared[]): WeightSet {
  let weights = weightsFor(stories[0]?.story.versions.length ?? 2);
  const learnt = <Name extends string>(names: readonly Name[], some: readonly Prepared[], collect: Collect) =>
    fitNamed(names, examplesOf(some, weights, collect));
  weights = { ...weights, first: learnt(FIRST, stories, firstExamples) };
  weights = { ...weights, second: learnt(SECOND, stories, secondExamples) };
  weights = { ...weights, link: learnt(LINK, stories, linkExamples) };
  const told = stories.filter(({ purpose }) => purpose === 'all');
  return { ...weights, only: learnt(ONLY, told, onlyExamples) };
}

type Collect = (prepared: Prepared, tables: Tables, into: Growing) => void;

function examplesOf(stories: readonly Prepared[], weights: WeightSet, collect: Collect): Examples {
  const examples: Growing = { rows: [], labels: [] };
  for (const prepared of stories) collect(prepared, tablesOf(prepared.seen, weights), examples);
  return examples;
}

function fitNamed<Name extends string>(
  names: readonly Name[],
  examples: Examples,
): Readonly<Record<Name | 'bias', number>> {
  const { weights, bias } = fitLogistic(examples);
  const round = (x: number): number => Math.round(x * DECIMALS) / DECIMALS;
  const named = names.map((name, k) => [name, round(weights[k] as number)] as const);
  return Object.fromEntries([...named, ['bias', round(bias)]]) as Record<Name | 'bias', number>;
}

function firstExamples({ story }: Prepared, tables: Tables, into: Growing): void {
  for (const [a, b] of pairsOf(story.versions.length)) {
    collectPairs(story, a, b, FIRST.length, firstFeatures(tables.likeness.get(a, b)), into);
  }
}

function secondExamples({ story }: Prepared, { passages, likeness, first, testimonies }: Tables, into: Growing): void {
  const count = story.versions.length;
  for (const [a, b] of pairsOf(count)) {
    const p1 = first.get(a, b);
    const features = secondFeatures(
      p1,
      likeness.get(a, b),
      witnessesOf(testimonies, p1, a, b, count),
      ownOf(passages, a, b),
    );
    collectPairs(story, a, b, SECOND.length, features, into);
  }
}

function linkExamples({ story }: Prepared, { passages, second }: Tables, into: Growing): void {
  for (const [a, b] of pairsOf(story.versions.length)) {
    const features = linkFeatures(second.get(a, b), ownOf(passages, a, b));
    collectPairs(story, a, b, LINK.length, features, into);
  }
}

function collectPairs(
  { versions }: Story,
  a: number,
  b: number,
  width: number,
  features: ReturnType<typeof firstFeatures>,
  { rows, labels }: Growing,
): void {
  const [left, right] = [versions[a]?.sentences ?? [], versions[b]?.sentences ?? []];
  left.forEach((x: Said, i) => {
    right.forEach((y: Said, j) => {
      const row = new Float64Array(width);
      features(i, j, row);
      rows.push(row);
      labels.push(Number(saySame(x, y)));
    });
  });
}

/** Only sentences without a link are asked whether they are additions. */
function onlyExamples({ story }: Prepared, tables: Tables, { rows, labels }: Growing): void {
  const partners = partnersOf(linksBetween(tables));
  story.versions.forEach((_, a) => {
    onlyFeaturesOf(tables, a, partners).forEach((row, i) => {
      if (partners.has(`${a} ${i}`)) return;
      rows.push(row);
      labels.push(Number(isAlone(story, a, i)));
    });
  });
}

/** From stories with known answers to the weights: of the models of pairs, and of "only here". */
import {
  linksBetween,
  ONLY,
  onlyFeaturesOf,
  PAIR_MODELS,
  type PairModel,
  pairsOf,
  partnersOf,
  type Seen,
  type Tables,
  tablesOf,
  type WeightSet,
  weightsFor,
} from '../../src/engine/align';
import { isAlone } from './figures';
import { type Examples, fitLogistic } from './solver';
import { type Said, type Story, saySame } from './stories';

/** A story and what the aligner sees of it before any model is asked. */
export interface Prepared {
  readonly story: Story;
  readonly seen: Seen;
}

/** One to learn from. */
export interface Example extends Prepared {
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
export function fitWeights(stories: readonly Example[]): WeightSet {
  let weights = weightsFor(stories[0]?.story.versions.length ?? 2);
  for (const model of Object.keys(PAIR_MODELS) as PairModel[]) {
    const examples = examplesOf(stories, weights, (one, tables, into) => pairExamples(model, one, tables, into));
    weights = { ...weights, [model]: fitNamed(PAIR_MODELS[model].names, examples) };
  }
  const told = stories.filter(({ purpose }) => purpose === 'all');
  return { ...weights, only: fitNamed(ONLY, examplesOf(told, weights, onlyExamples)) };
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

function pairExamples(model: PairModel, { story }: Prepared, tables: Tables, { rows, labels }: Growing): void {
  const { names, featuresOf } = PAIR_MODELS[model];
  for (const [a, b] of pairsOf(story.versions.length)) {
    const features = featuresOf(tables, a, b);
    const [left, right] = [story.versions[a]?.sentences ?? [], story.versions[b]?.sentences ?? []];
    left.forEach((x: Said, i) => {
      right.forEach((y: Said, j) => {
        const row = new Float64Array(names.length);
        features(i, j, row);
        rows.push(row);
        labels.push(Number(saySame(x, y)));
      });
    });
  }
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

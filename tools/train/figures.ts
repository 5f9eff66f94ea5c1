/** The figures of the bench's scorer (../shared/bench/score.mjs), for answers that are still in memory. */
import type { Alignment } from '../../src/engine/align';
import { type Story, saySame } from './stories';

export interface Figures {
  /** Links of all pairs of versions together. */
  readonly linksPrecision: number;
  readonly linksRecall: number;
  readonly links: number;
  /** F1 of sentences without a counterpart in one other version, mean over pairs of languages. */
  readonly only: number;
  /** Sentences that no other version says, against all of them. */
  readonly onlyPrecision: number;
  readonly onlyRecall: number;
  readonly unsure: number;
  /** Mean distance between a link's probability and how often such links are right. */
  readonly calibration: number;
  /** The same of how likely a sentence without a link is said nowhere else. */
  readonly onlyCalibration: number;
}

interface Count {
  right: number;
  answered: number;
  known: number;
}

const BINS = 10;

/** Probabilities and what came of them, ten bins. */
class Bins {
  readonly #bins = Array.from({ length: BINS }, () => ({ p: 0, right: 0 }));
  #count = 0;

  add(p: number, right: boolean): void {
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(p * BINS))] as { p: number; right: number };
    bin.p += p;
    bin.right += Number(right);
    this.#count += 1;
  }

  /** Mean distance between a probability and the share of those near it that came true. */
  error(): number {
    return this.#bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.right), 0) / Math.max(1, this.#count);
  }
}
const none = (): Count => ({ right: 0, answered: 0, known: 0 });
const f1 = ({ right, answered, known }: Count): number =>
  answered + known === 0 ? 0 : (2 * right) / (answered + known);

export function figuresOf(stories: readonly Story[], answers: readonly Alignment[]): Figures {
  const pairs = new Map<string, { links: Count; only: Count }>();
  const onlyAll = none();
  const [linkBins, onlyBins] = [new Bins(), new Bins()];
  let [sentences, unsure] = [0, 0];
  stories.forEach((story, s) => {
    const answer = answers[s] as Alignment;
    countPairs(story, answer, pairs);
    countOnly(story, answer, onlyAll);
    for (const { a, b, p } of answer.links) {
      linkBins.add(p, saySame(said(story, a), said(story, b)));
    }
    answer.sentences.forEach((list, version) => {
      sentences += list.length;
      unsure += list.filter(({ verdict }) => verdict === 'unsure').length;
      list.forEach(({ only }, sentence) => {
        if (only !== undefined) onlyBins.add(only, isAlone(story, version, sentence));
      });
    });
  });
  const all = [...pairs.values()];
  const sum = (value: (count: Count) => number): number => all.reduce((total, pair) => total + value(pair.links), 0);
  const together = { right: sum((c) => c.right), answered: sum((c) => c.answered), known: sum((c) => c.known) };
  const mean = (value: (pair: { links: Count; only: Count }) => number): number =>
    all.reduce((sum, pair) => sum + value(pair), 0) / all.length;
  return {
    linksPrecision: together.right / Math.max(1, together.answered),
    linksRecall: together.right / Math.max(1, together.known),
    links: f1(together),
    only: mean((pair) => f1(pair.only)),
    onlyPrecision: onlyAll.right / Math.max(1, onlyAll.answered),
    onlyRecall: onlyAll.right / Math.max(1, onlyAll.known),
    unsure: unsure / sentences,
    calibration: linkBins.error(),
    onlyCalibration: onlyBins.error(),
  };
}

function said({ versions }: Story, [version, sentence]: readonly [number, number]) {
  const found = versions[version]?.sentences[sentence];
  if (!found) throw new Error(`no sentence ${sentence} of version ${version}`);
  return found;
}

function countPairs(
  { versions }: Story,
  { links }: Alignment,
  pairs: Map<string, { links: Count; only: Count }>,
): void {
  versions.forEach((a, v) => {
    versions.slice(v + 1).forEach((b, k) => {
      const w = v + 1 + k;
      const name = `${a.lang}-${b.lang}`;
      const row = pairs.get(name) ?? { links: none(), only: none() };
      pairs.set(name, row);
      const here = links.filter((link) => link.a[0] === v && link.b[0] === w);
      const linked = new Set(here.flatMap((link) => [`a${link.a[1]}`, `b${link.b[1]}`]));
      const truth = new Set<string>();
      a.sentences.forEach((x, i) => {
        b.sentences.forEach((y, j) => {
          if (!saySame(x, y)) return;
          row.links.known += 1;
          truth.add(`a${i}`).add(`b${j}`);
        });
      });
      row.links.answered += here.length;
      row.links.right += here.filter(({ a: [, i], b: [, j] }) => {
        const [x, y] = [a.sentences[i], b.sentences[j]];
        return x && y && saySame(x, y);
      }).length;
      const keys = [...a.sentences.keys()].map((i) => `a${i}`).concat([...b.sentences.keys()].map((j) => `b${j}`));
      for (const key of keys) {
        row.only.known += Number(!truth.has(key));
        row.only.answered += Number(!linked.has(key));
        row.only.right += Number(!truth.has(key) && !linked.has(key));
      }
    });
  });
}

function countOnly(story: Story, { sentences }: Alignment, count: Count): void {
  story.versions.forEach((version, v) => {
    version.sentences.forEach((_, s) => {
      const alone = isAlone(story, v, s);
      const called = sentences[v]?.[s]?.verdict === 'only';
      count.known += Number(alone);
      count.answered += Number(called);
      count.right += Number(alone && called);
    });
  });
}

/** Whether no other version says anything of a sentence. */
export function isAlone(story: Story, version: number, sentence: number): boolean {
  const own = said(story, [version, sentence]);
  return story.versions.every((other, w) => w === version || !other.sentences.some((one) => saySame(own, one)));
}

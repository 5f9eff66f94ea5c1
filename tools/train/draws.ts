/**
 * More stories made of one that was written as outlets write: with fewer articles, and with small ones, since a brief of
 * three sentences beside a long report is judged by other evidence than two long reports.
 */
import { pairsOf } from '../../src/engine/align';
import { seededNumbers } from '../../src/testing';
import { shuffled } from './draw';
import type { Story, Version } from './stories';

/** Stories less one article, and stories of cut articles, made of each. */
const LESS_ONE = 2;
const CUT = 6;
/** How often an article is kept in a story of cut ones, how often it is cut, and to how many sentences at most. */
const KEPT = 0.6;
const SHORTENED = 0.6;
const MOST = 8;

/** The story itself, twice less one article, every two of its articles, and six in which articles are left out or cut. */
export function draws(story: Story, seed: string): Story[] {
  const next = seededNumbers(`${seed} ${story.id}`);
  const { versions } = story;
  const without = versions.length > 2 ? shuffled(versions, next).slice(0, LESS_ONE) : [];
  const made = [
    versions,
    ...without.map((left) => versions.filter((version) => version !== left)),
    ...(versions.length > 2 ? everyTwo(versions) : []),
    ...Array.from({ length: CUT }, () => cut(versions, next)),
  ];
  return made.map((some, k) => ({ id: `${story.id}~${k}`, versions: some }));
}

function everyTwo(versions: readonly Version[]): Version[][] {
  return pairsOf(versions.length).map((two) => versions.filter((_, version) => two.includes(version)));
}

function cut(versions: readonly Version[], next: () => number): Version[] {
  const kept = versions.filter(() => next() < KEPT);
  const some = kept.length >= 2 ? kept : shuffled(versions, next).slice(0, 2);
  return some.map((version) => {
    if (next() >= SHORTENED) return version;
    const length = 1 + Math.floor(next() * MOST);
    const from = Math.floor(next() * Math.max(1, version.sentences.length - length + 1));
    return { ...version, sentences: version.sentences.slice(from, from + length) };
  });
}

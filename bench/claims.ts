/** How right the claims of a story are, on stories whose sentences are labelled with what they assert. */
import { isCompared } from '../src/engine';
import type { LabelledStory } from './sections';

type Place = readonly [number, number, number];

/** What `align` says of a story: the sentences of each claim, by `[version, paragraph, sentence]`. */
export interface ClaimedStory {
  readonly claims: readonly (readonly Place[])[];
}

export interface ClaimFigures {
  readonly claims: number;
  /** Of pairs of sentences in one claim the share that makes a common assertion, and of such pairs those in one claim. */
  readonly pairsPrecision: number;
  readonly pairsRecall: number;
  /** The same of pairs within one version: what it says twice. */
  readonly twicePrecision: number;
  readonly twiceRecall: number;
  /** The share of claims that hold two sentences without a common assertion. */
  readonly wronglyJoined: number;
  /** The share that falls apart into sentences of which none makes an assertion of the others, not even through a third. */
  readonly ofTwoThings: number;
  /**
   * Assertions that more than half of the versions make, and the share of them that is common to all sentences of a claim
   * of more than half of the versions.
   */
  readonly mostSay: number;
  readonly mostSayRecall: number;
}

/** One sentence with what it asserts. */
interface Asserting {
  readonly version: number;
  readonly src: readonly string[];
}
type Pair = readonly [Asserting, Asserting];

/** @param answers one a story, in the order of the file */
export function claimFigures(stories: readonly LabelledStory[], answers: readonly ClaimedStory[]): ClaimFigures {
  const told = stories.map((story, s) => ({
    versions: story.versions.length,
    sentences: sentencesOf(story),
    claims: (answers[s]?.claims ?? []).map((claim) => claim.map((place) => sentenceAt(story, place))),
  }));
  const claims = told.flatMap((story) => story.claims);
  const joined = claims.flatMap(pairsOf);
  const true_ = told.flatMap(({ sentences }) => pairsOf(sentences)).filter(isSame);
  const most = told.map(({ versions, sentences, claims }) => {
    const said = [...new Set(sentences.flatMap(({ src }) => src))].filter((source) =>
      isMost(
        sentences.filter(({ src }) => src.includes(source)),
        versions,
      ),
    );
    const found = claims.filter((claim) => isMost(claim, versions)).map(commonTo);
    return said.map((source) => found.some((common) => common.includes(source)));
  });
  return {
    claims: claims.length,
    pairsPrecision: share(joined, isSame),
    pairsRecall: joined.filter(isSame).length / true_.length,
    twicePrecision: share(joined.filter(isTwice), isSame),
    twiceRecall: joined.filter(isTwice).filter(isSame).length / true_.filter(isTwice).length,
    wronglyJoined: share(claims, (claim) => !pairsOf(claim).every(isSame)),
    ofTwoThings: share(claims, (claim) => reachedFrom(claim).size < claim.length),
    mostSay: most.flat().length,
    mostSayRecall: share(most.flat(), (isFound) => isFound),
  };
}

function sentencesOf({ versions }: LabelledStory): Asserting[] {
  return versions.flatMap(({ paragraphs }, version) =>
    paragraphs
      .flat()
      .filter(({ role }) => isCompared(role))
      .map(({ src }) => ({ version, src })),
  );
}

function sentenceAt({ versions }: LabelledStory, [version, p, s]: Place): Asserting {
  const sentence = versions[version]?.paragraphs[p]?.[s];
  if (!sentence) throw new RangeError(`no sentence ${[version, p, s]}`);
  return { version, src: sentence.src };
}

function pairsOf(sentences: readonly Asserting[]): Pair[] {
  return sentences.flatMap((x, k) => sentences.slice(k + 1).map((y): Pair => [x, y]));
}

function isSame([x, y]: Pair): boolean {
  return x.src.some((source) => y.src.includes(source));
}

function isTwice([x, y]: Pair): boolean {
  return x.version === y.version;
}

function isMost(sentences: readonly Asserting[], versions: number): boolean {
  return new Set(sentences.map(({ version }) => version)).size > versions / 2;
}

function commonTo([first, ...others]: readonly Asserting[]): readonly string[] {
  return (first?.src ?? []).filter((source) => others.every(({ src }) => src.includes(source)));
}

/** The first of them and what it shares an assertion with, from one to the next. */
function reachedFrom(sentences: readonly Asserting[]): ReadonlySet<Asserting> {
  const reached = new Set(sentences.slice(0, 1));
  for (const one of reached) for (const other of sentences) if (isSame([one, other])) reached.add(other);
  return reached;
}

/** NaN of none. */
function share<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  return items.filter(isSo).length / items.length;
}

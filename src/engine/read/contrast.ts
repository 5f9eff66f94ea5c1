/** Linked sentences of which one states as a fact what the other only supposes or has heard. */
import type { Certainty, Link, Probability, Reading, SentenceRef } from '../model';

/**
 * Only links that are surer than most: a wrong one makes a difference of two sentences that say different things. On
 * adapted-dev 29 of 29 contrasts from here on are so by the labels, of all links 32 of 35 (bench/ALIGNMENT.md).
 */
const LINK_LEAST: Probability = 0.8;

const STATED: readonly Certainty[] = ['flat'];
/** What is announced, advised or said of a condition is about something else than whether it is so. */
const SUPPOSED: readonly Certainty[] = ['hearsay', 'possible'];

/** `fact` states what `supposed` words as possible or as hearsay. */
export interface CertaintyContrast {
  readonly fact: SentenceRef;
  readonly supposed: SentenceRef;
}

/**
 * Where an article says a thing twice, once as a fact and once not, it has said it as a fact: such a link is no contrast,
 * from either side. What is not read contrasts with nothing.
 * @param readings by article and sentence
 */
export function certaintyContrasts(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  readings: readonly (readonly Reading[])[],
): CertaintyContrast[] {
  const certaintyOf = ({ article, sentence }: SentenceRef): Certainty =>
    readings[article]?.[sentence]?.certainty ?? 'not read';
  const both = links.flatMap(({ a, b, p }) => [
    { one: a, other: b, p },
    { one: b, other: a, p },
  ]);
  const statedTo = keysOf(both.filter(({ other }) => STATED.includes(certaintyOf(other))));
  const supposedTo = keysOf(both.filter(({ other }) => SUPPOSED.includes(certaintyOf(other))));
  return both.flatMap(({ one: fact, other: supposed, p }) => {
    if (p < LINK_LEAST || !STATED.includes(certaintyOf(fact)) || !SUPPOSED.includes(certaintyOf(supposed))) return [];
    const alsoStated = statedTo.has(keyOf(fact, supposed.article));
    const alsoSupposed = supposedTo.has(keyOf(supposed, fact.article));
    return alsoStated || alsoSupposed ? [] : [{ fact, supposed }];
  });
}

function keysOf(ends: readonly { readonly one: SentenceRef; readonly other: SentenceRef }[]): ReadonlySet<string> {
  return new Set(ends.map(({ one, other }) => keyOf(one, other.article)));
}

/** A sentence, as one that is linked into an article. */
function keyOf({ article, sentence }: SentenceRef, into: number): string {
  return `${article}/${sentence} ${into}`;
}

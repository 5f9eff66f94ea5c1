/** Linked sentences of which one states as a fact what the other only supposes or has heard. */
import type { Certainty, Link, Probability, Reading, SentenceRef } from '../model';
import { kinOf } from './kin';

/**
 * Only links that are surer than most: a wrong one makes a difference of two sentences that say different things. On
 * adapted-dev 29 of 29 contrasts from here on are so by the labels, of all links 32 of 35 (bench/ALIGNMENT.md).
 */
const LINK_LEAST: Probability = 0.8;

const STATED: readonly Certainty[] = ['flat'];
/** What is announced, advised or said of a condition is about something else than whether it is so. */
const SUPPOSED: readonly Certainty[] = ['hearsay', 'possible'];
/** So many languages on either side are one too many: each language's table misses some of what the others see. */
const LANGUAGES_OF_MANY = 2;

/** `fact` states what `supposed` words as possible or as hearsay. */
export interface CertaintyContrast {
  readonly fact: SentenceRef;
  readonly supposed: SentenceRef;
}

/** What of an article is asked here: its language, and how each of its sentences is worded. */
interface Worded {
  readonly lang: string;
  readonly readings: readonly Reading[];
}

/**
 * Where an article says a thing twice, once as a fact and once not, it has said it as a fact: such a link is no contrast,
 * from either side. What is not read contrasts with nothing, nor does what somebody says between quotation marks, which
 * is not the article's own word, nor a faint cue. All that is linked with the two has a say, too: where a third is worded in yet another way,
 * or several languages stand on each side, it is the tables that differ, not the articles (bench/ALIGNMENT.md);
 * but for hearsay, which is said in so many words, where one language stands on both sides and so was read by one table.
 */
export function certaintyContrasts(
  links: readonly Pick<Link, 'a' | 'b' | 'p'>[],
  articles: readonly Worded[],
): CertaintyContrast[] {
  const readingOf = ({ article, sentence }: SentenceRef): Reading =>
    articles[article]?.readings[sentence] ?? { certainty: 'not read' };
  const isFact = (ref: SentenceRef) => STATED.includes(readingOf(ref).certainty);
  const isSupposed = (ref: SentenceRef) => isOwnWord(readingOf(ref)) && SUPPOSED.includes(readingOf(ref).certainty);
  const both = links.flatMap(({ a, b, p }) => [
    { one: a, other: b, p },
    { one: b, other: a, p },
  ]);
  const statedTo = keysOf(both.filter(({ other }) => isFact(other)));
  const supposedTo = keysOf(both.filter(({ other }) => isSupposed(other)));
  const linked = bySentence(both);
  const areAtOne = (fact: SentenceRef, supposed: SentenceRef): boolean => {
    const group = [fact, supposed].flatMap((ref) => [ref, ...(linked.get(idOf(ref)) ?? [])]);
    const isOtherwise = (ref: SentenceRef) => !['flat', 'not read', ...SUPPOSED].includes(readingOf(ref).certainty);
    const languagesOf = (side: readonly SentenceRef[]) =>
      new Set(side.map(({ article }) => kinOf(articles[article]?.lang)));
    const [stated, worded] = [languagesOf(group.filter(isFact)), languagesOf(group.filter(isSupposed))];
    const isOneSided = Math.min(stated.size, worded.size) < LANGUAGES_OF_MANY;
    const isReadAlike =
      readingOf(supposed).certainty === 'hearsay' && [...stated].some((language) => worded.has(language));
    return !group.some(isOtherwise) && (isOneSided || isReadAlike);
  };
  return both.flatMap(({ one: fact, other: supposed, p }) => {
    if (p < LINK_LEAST || !isFact(fact) || !isSupposed(supposed)) return [];
    const alsoStated = statedTo.has(keyOf(fact, supposed.article));
    const alsoSupposed = supposedTo.has(keyOf(supposed, fact.article));
    return alsoStated || alsoSupposed || !areAtOne(fact, supposed) ? [] : [{ fact, supposed }];
  });
}

function isOwnWord(reading: Reading): boolean {
  return !('scope' in reading) || (reading.scope !== 'quotation' && !reading.isFaint);
}

interface End {
  readonly one: SentenceRef;
  readonly other: SentenceRef;
}

/** By sentence: what it is linked to. */
function bySentence(ends: readonly End[]): ReadonlyMap<string, SentenceRef[]> {
  const linked = new Map<string, SentenceRef[]>();
  for (const { one, other } of ends) linked.set(idOf(one), [...(linked.get(idOf(one)) ?? []), other]);
  return linked;
}

function keysOf(ends: readonly End[]): ReadonlySet<string> {
  return new Set(ends.map(({ one, other }) => keyOf(one, other.article)));
}

function idOf({ article, sentence }: SentenceRef): string {
  return `${article}/${sentence}`;
}

/** A sentence, as one that is linked into an article. */
function keyOf(ref: SentenceRef, into: number): string {
  return `${idOf(ref)} ${into}`;
}

/**
 * A reader's word against the engine's: these two sentences say the same, or they don't. A record that stands by itself:
 * each sentence is named twice, by where it stood and by what it says, so that it is found when the story has changed.
 */
import { isCompared, parseSentenceId, type Sentence, sentenceId } from '../engine';
import { normalForm } from './normalForm';

export type CorrectionVerdict = 'same' | 'different';

/**
 * @param sentence its name, `003/p4.s2`
 * @param context what stood around it (`contextOf`); older records don't say
 */
export interface QuotedSentence {
  readonly sentence: string;
  readonly text: string;
  readonly context?: string;
}

/** A sentence that is to be found again. */
export type SentenceInContext = Sentence & Pick<QuotedSentence, 'context'>;

/** Of two articles; `a` is of the one whose id comes first. `at`: `2026-01-31T12:00:00.000Z`. */
export interface Correction {
  readonly story: string;
  readonly verdict: CorrectionVerdict;
  readonly a: QuotedSentence;
  readonly b: QuotedSentence;
  readonly at: string;
}

/** Undefined where nothing can be said of the two: they are of one article, or one of them takes no part. */
export function correctionOf(
  story: string,
  verdict: CorrectionVerdict,
  one: SentenceInContext,
  other: SentenceInContext,
  at: string,
): Correction | undefined {
  if (articleIn(one.id) === articleIn(other.id) || !isCompared(one.role) || !isCompared(other.role)) return undefined;
  return inOrder({ story, verdict, a: quoted(one), b: quoted(other), at });
}

/** The same with the article first whose id comes first, as a record has it whoever was asked first. */
export function inOrder(correction: Correction): Correction {
  const { a, b } = correction;
  return articleIn(a.sentence) <= articleIn(b.sentence) ? correction : { ...correction, a: b, b: a };
}

/**
 * All of several lists, by time. Of two on one pair of sentences the later holds, and of equals always the same one,
 * whichever list it came in.
 */
export function mergeCorrections(...lists: readonly (readonly Correction[])[]): Correction[] {
  const byPair = new Map<string, Correction>();
  for (const correction of lists.flat()) {
    const key = pairOf(correction);
    const known = byPair.get(key);
    if (!known || compareCorrections(known, correction) < 0) byPair.set(key, correction);
  }
  return [...byPair.values()].sort(compareCorrections);
}

/** With one more, which holds against what was said of the two before: a device's clock may be wrong. */
export function withCorrection(list: readonly Correction[], correction: Correction): Correction[] {
  return mergeCorrections(withoutCorrection(list, correction), [correction]);
}

/**
 * The same said of a story and of articles under other names; left out where one of the two articles has none.
 * @param articles names as they were → as they are to be
 */
export function renamedCorrections(
  corrections: readonly Correction[],
  story: string,
  articles: ReadonlyMap<string, string>,
): Correction[] {
  return corrections.flatMap((correction) => {
    const [a, b] = [renamed(correction.a, articles), renamed(correction.b, articles)];
    return a && b ? [inOrder({ ...correction, story, a, b })] : [];
  });
}

function renamed(quoted: QuotedSentence, articles: ReadonlyMap<string, string>): QuotedSentence | undefined {
  const place = parseSentenceId(quoted.sentence);
  const id = articles.get(place?.article ?? '');
  return !place || id === undefined ? undefined : { ...quoted, sentence: sentenceId(id, place.block, place.within) };
}

/** Without what is said of its two sentences. */
export function withoutCorrection(list: readonly Correction[], correction: Correction): Correction[] {
  const pair = pairOf(correction);
  return list.filter((one) => pairOf(one) !== pair);
}

/** By time, and by content where that is equal: 0 of records that say the same alone. */
export function compareCorrections(x: Correction, y: Correction): number {
  return compare(x.at, y.at) || compare(contentOf(x), contentOf(y));
}

/** One text for one pair of sentences, where they stood and as they read. */
function pairOf({ story, a, b }: Correction): string {
  return JSON.stringify([story, a.sentence, normalForm(a.text), b.sentence, normalForm(b.text)]);
}

function contentOf({ story, verdict, a, b }: Correction): string {
  return JSON.stringify([story, a.sentence, b.sentence, verdict, a.text, b.text, a.context, b.context]);
}

function quoted({ id, text, context }: SentenceInContext): QuotedSentence {
  return { sentence: id, text, ...(context !== undefined && { context }) };
}

function articleIn(sentence: string): string {
  return parseSentenceId(sentence)?.article ?? '';
}

function compare(x: string, y: string): number {
  return x < y ? -1 : Number(x > y);
}

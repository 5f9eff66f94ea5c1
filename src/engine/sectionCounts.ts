/** How much of a section nobody else has, how it is worded, and whether it is a passage of suppositions of its own. */
import type { Judgement, Probability, Reading, Section, SentenceIndex } from './model';

/**
 * A section is speculative from this share on that its evidence gives it as only here. On adapted-dev every section of
 * three sentences and more that reaches it is mostly its article's own (32 of 32), and of the sentences in them that
 * are linked to nothing 96 of 100 are; from .5 on it is 52 of 57 sections and 92 of 100 sentences. Of two sentences
 * the evidence is too little: 3 of 7 that reach it (bench/ALIGNMENT.md).
 */
const ONLY_LEAST = 0.7;
const FEWEST_SENTENCES = 3;
/** More than this share is most of it. */
const MOST = 0.5;

/** A section, or what of an article it is before anything is counted in it: counted by what is judged and read now. */
export function countedSection(
  { article, kind, opening, sentences }: Pick<Section, 'article' | 'kind' | 'opening' | 'sentences'>,
  judgements: readonly Judgement[],
  readings: readonly Reading[],
): Section {
  const shareOf = (weight: (sentence: SentenceIndex) => number): number =>
    sentences.reduce((sum, sentence) => sum + weight(sentence), 0) / sentences.length;
  const worded = (...as: readonly Reading['certainty'][]) =>
    shareOf((sentence) => (as.includes(readings[sentence]?.certainty ?? 'not read') ? 1 : 0));
  const only = shareOf((sentence) => ownEvidence(judgements[sentence]));
  const possible = worded('possible', 'conditional');
  const advised = worded('advised');
  const speculative = sentences.length >= FEWEST_SENTENCES && only >= ONLY_LEAST && possible + advised > MOST;
  return { article, kind, opening, sentences, only, possible, advised, speculative };
}

/**
 * How likely a sentence is only here, also where that is too little to say so of the sentence alone: several that are
 * each likely add up to a passage of which it can be said.
 */
function ownEvidence(judgement: Judgement | undefined): Probability {
  if (!judgement || judgement.verdict === 'linked') return 0;
  return judgement.only ?? (judgement.verdict === 'only' ? 1 : 0);
}

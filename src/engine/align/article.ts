/** What the aligner takes, and what it keeps of it while it works. */
import { articleShare, type Calibration, centredVectors, type SentenceVectors, withoutArticle } from '../encode';
import { normalise } from '../text';
import { cosines, type Matrix, type Shifted, shiftedBy } from './matrix';

/**
 * One article as the aligner sees it: its compared sentences in order, their language-centred vectors
 * (length 1), their lengths in code units and their normal forms.
 */
export interface EncodedArticle {
  readonly vectors: readonly SentenceVectors[];
  readonly lengths: readonly number[];
  readonly normalForms: readonly string[];
}

/** @throws Error naming the sentence that has no vector */
export function encodedArticle(
  sentences: readonly { readonly text: string; readonly lang: string }[],
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): EncodedArticle {
  return {
    vectors: sentences.map(({ text, lang }) => {
      const known = vectors.get(text);
      if (!known) throw new Error(`no vector for “${text.slice(0, 60)}”`);
      return centredVectors(known, lang, calibration);
    }),
    lengths: sentences.map(({ text }) => text.length),
    normalForms: sentences.map(({ text }) => normalise(text)),
  };
}

/** One article's sentences: vectors of length 1 without the article's own mean, and how long each sentence is. */
export interface CentredArticle {
  readonly vectors: readonly Float32Array[];
  /** The same with what the article has in common still in them, and that. */
  readonly plain: Shifted;
  readonly windows: readonly (readonly Float32Array[])[];
  readonly lengths: readonly number[];
  /** Cosines among its own sentences. */
  readonly own: Matrix;
  /** ln of the length over the article's mean length. */
  readonly logLengths: readonly number[];
}

export function centredArticle({ vectors, lengths }: EncodedArticle): CentredArticle {
  const share = articleShare(vectors) ?? new Float64Array();
  const centred = withoutArticle(vectors, share);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const whole = centred.map((sentence) => sentence.whole);
  return {
    vectors: whole,
    plain: shiftedBy(
      vectors.map((sentence) => sentence.whole),
      share,
    ),
    own: cosines(whole, whole),
    windows: centred.map(({ windows }) => windows),
    lengths,
    logLengths: lengths.map((length) => Math.log(Math.max(1, length) / Math.max(1, mean))),
  };
}

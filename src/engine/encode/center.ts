/**
 * Taking out of a sentence's vector what its language and its article have in common, so that what is left is what
 * the sentence says (docs/method.md, step 2; on real adaptations average precision rose from .44 to .63).
 */
import type { SentenceVectors } from './encode';
import type { Calibration } from './port';
import { less, sumOf, unit } from './vectors';

/** Added to the number of sentences, so that an article of one sentence is not emptied (docs/method.md, step 2). */
const ARTICLE_PRIOR = 5;

/** `norm(e − μ_language)`; a language without a mean of its own has the mean of the means. */
export function withoutLanguage(vector: Float32Array, lang: string, { means }: Calibration): Float32Array {
  const mean = meanOf(lang, means);
  return mean ? unit(less(vector, mean)) : vector;
}

/** The whole by `norm(e − μ_language)`, its windows by `norm(e − μ_language − δ)`. */
export function centredVectors(
  { whole, windows }: SentenceVectors,
  lang: string,
  calibration: Calibration,
): SentenceVectors {
  const mean = meanOf(lang, calibration.means);
  if (!mean) return { whole, windows };
  const shifted = mean.map((x, k) => x + (calibration.windowShift?.[k] ?? 0));
  return {
    whole: withoutLanguage(whole, lang, calibration),
    windows: windows.map((vector) => unit(less(vector, shifted))),
  };
}

function meanOf(lang: string, means: Calibration['means']): Float32Array | undefined {
  return means[lang] ?? means[lang.split('-')[0] ?? lang] ?? meanOfMeans(means);
}

function meanOfMeans(means: Calibration['means']): Float32Array | undefined {
  const all = Object.values(means);
  return sumOf(all) && Float32Array.from(sumOf(all) as Float64Array, (x) => x / all.length);
}

/** `Σv/(n + 5)` over the n compared sentences of one article; undefined where there is none. */
export function articleShare(sentences: readonly SentenceVectors[]): Float64Array | undefined {
  return sumOf(sentences.map(({ whole }) => whole))?.map((x) => x / (sentences.length + ARTICLE_PRIOR));
}

/** `norm(v − share)` of every sentence and of its windows. @param share of `articleShare` */
export function withoutArticle(sentences: readonly SentenceVectors[], share: Float64Array): SentenceVectors[] {
  const own = (vector: Float32Array): Float32Array => unit(less(vector, share));
  return sentences.map(({ whole, windows }) => ({ whole: own(whole), windows: windows.map(own) }));
}

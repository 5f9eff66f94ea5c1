/**
 * Taking out of a sentence's vector what its language and its article have in common, so that what is left is what
 * the sentence says (engine.md, step 2; on real adaptations average precision rose from .44 to .63).
 */
import type { LanguageMeans } from './port';
import { sumOf, unit } from './vectors';

/** Added to the number of sentences, so that an article of one sentence is not emptied (engine.md, step 2). */
const ARTICLE_PRIOR = 5;

/** `norm(e − μ_language)`; a language without a mean of its own has the mean of the means. */
export function withoutLanguage(vector: Float32Array, lang: string, means: LanguageMeans): Float32Array {
  const mean = means[lang] ?? means[lang.split('-')[0] ?? lang] ?? meanOfMeans(means);
  return mean ? unit(vector.map((x, k) => x - (mean[k] as number))) : vector;
}

function meanOfMeans(means: LanguageMeans): Float32Array | undefined {
  const all = Object.values(means);
  return sumOf(all) && Float32Array.from(sumOf(all) as Float64Array, (x) => x / all.length);
}

/** `norm(v − Σv/(n + 5))` over the n compared sentences of one article. */
export function withoutArticle(vectors: readonly Float32Array[]): Float32Array[] {
  const sum = sumOf(vectors);
  if (!sum) return [];
  const share = vectors.length + ARTICLE_PRIOR;
  return vectors.map((vector) => unit(vector.map((x, k) => x - (sum[k] as number) / share)));
}

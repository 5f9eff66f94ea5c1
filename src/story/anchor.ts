/**
 * A reader's corrections against the story as it is today: by their sentences' words and, where an article has these
 * more than once, by what stands around them. A lookalike is never taken for the sentence.
 */
import {
  type Article,
  type ArticleIndex,
  isCompared,
  parseSentenceId,
  type Sentence,
  type SentenceRef,
} from '../engine';
import { locate, sentencesSaying } from './context';
import { type Correction, compareCorrections, type QuotedSentence } from './correction';
import { normalForm } from './normalForm';
import { type CorrectedPair, keyOfPair, type Overlay } from './overlay';
import { asText, type StoryText } from './text';

/** What became of a correction. */
export type Anchored =
  /** It holds: both sentences are where they were, or one has `moved`. */
  | { readonly kind: 'applies' | 'moved'; readonly correction: Correction; readonly pair: CorrectedPair }
  | { readonly kind: Lost; readonly correction: Correction };

/**
 * Why a correction doesn't hold: an article is no more in the story; a sentence is no more in its article, or only a
 * lookalike of it is left; it is there more than once, and nothing tells which it is; it is a title, heading or
 * furniture now; a later correction is about the same two.
 */
export type Lost = 'missing-article' | 'gone' | 'ambiguous' | 'no-part' | 'overruled';

type Place = { readonly kind: 'applies' | 'moved'; readonly ref: SentenceRef } | { readonly kind: Lost };

/** In the order of the corrections; those of other stories are left out. */
export function anchorCorrections(story: StoryText, corrections: readonly Correction[]): Anchored[] {
  const ofStory = corrections.filter((correction) => correction.story === story.id);
  if (ofStory.length === 0) return [];
  return withoutOverruled(ofStory.map((correction) => anchor(story, correction)));
}

/** Against articles that aren't compared yet. */
export function anchorInArticles(story: string, articles: readonly Article[], corrections: readonly Correction[]) {
  return anchorCorrections({ id: story, title: {}, articles: articles.map(asText) }, corrections);
}

/** Those that hold. */
export function overlayOf(anchored: readonly Anchored[]): Overlay {
  return anchored.flatMap((one) => ('pair' in one ? [one.pair] : []));
}

function anchor(story: StoryText, correction: Correction): Anchored {
  const a = findIn(story, correction.a);
  if (!('ref' in a)) return { kind: a.kind, correction };
  const b = findIn(story, correction.b);
  if (!('ref' in b)) return { kind: b.kind, correction };
  const kind = a.kind === 'moved' ? 'moved' : b.kind;
  return { kind, correction, pair: { verdict: correction.verdict, a: a.ref, b: b.ref } };
}

/** Records of two names may come to be about one pair of sentences: then the latest holds. */
function withoutOverruled(anchored: readonly Anchored[]): Anchored[] {
  const latest = new Map<string, Correction>();
  for (const one of anchored) {
    if (!('pair' in one)) continue;
    const key = keyOfPair(one.pair);
    const known = latest.get(key);
    if (!known || compareCorrections(known, one.correction) < 0) latest.set(key, one.correction);
  }
  return anchored.map((one) =>
    'pair' in one && latest.get(keyOfPair(one.pair)) !== one.correction
      ? { kind: 'overruled', correction: one.correction }
      : one,
  );
}

/** Where a quoted sentence stands today. */
function findIn(story: StoryText, quoted: QuotedSentence): Place {
  const id = parseSentenceId(quoted.sentence)?.article;
  const index = story.articles.findIndex((article) => article.id === id);
  const article = story.articles[index];
  if (!article) return { kind: 'missing-article' };
  const located = locate(article, sentencesSaying(article, normalForm(quoted.text)), quoted);
  switch (located.kind) {
    case 'there':
      return placeAt(located.sentence, index, 'applies');
    case 'elsewhere':
      return placeAt(located.sentence, index, 'moved');
    case 'several':
      return { kind: 'ambiguous' };
    case 'nowhere':
      return { kind: 'gone' };
  }
}

function placeAt({ role, index }: Sentence, article: ArticleIndex, kind: 'applies' | 'moved'): Place {
  return isCompared(role) ? { kind, ref: { article, sentence: index } } : { kind: 'no-part' };
}

/**
 * A reader's corrections against the story as it is today: by position while the text there is the same, else by the
 * text, where one sentence alone of that article has it. A lookalike is never taken for the sentence.
 */
import { type ArticleIndex, isCompared, parseSentenceId, type Sentence, type SentenceRef } from '../engine';
import { type Correction, compareCorrections, type QuotedSentence } from './correction';
import { normalForm } from './normalForm';
import { type CorrectedPair, keyOfPair, type Overlay } from './overlay';
import { type StoryText, sentencesIn } from './text';

/** What became of a correction. */
export type Anchored =
  /** It holds: both sentences are where they were, or one has `moved`. */
  | { readonly kind: 'applies' | 'moved'; readonly correction: Correction; readonly pair: CorrectedPair }
  | { readonly kind: Lost; readonly correction: Correction };

/**
 * Why a correction doesn't hold: an article is no more in the story; a sentence is no more in its article; it is there
 * more than once, and no more where it was; it is a title, heading or furniture now; a later correction is about the
 * same two.
 */
export type Lost = 'missing-article' | 'gone' | 'ambiguous' | 'no-part' | 'overruled';

type Place = { readonly kind: 'applies' | 'moved'; readonly ref: SentenceRef } | { readonly kind: Lost };
type Finder = (quoted: QuotedSentence) => Place;

/** In the order of the corrections; those of other stories are left out. */
export function anchorCorrections(story: StoryText, corrections: readonly Correction[]): Anchored[] {
  const ofStory = corrections.filter((correction) => correction.story === story.id);
  if (ofStory.length === 0) return [];
  const find = finderIn(story);
  return withoutOverruled(ofStory.map((correction) => anchor(find, correction)));
}

/** Those that hold. */
export function overlayOf(anchored: readonly Anchored[]): Overlay {
  return anchored.flatMap((one) => ('pair' in one ? [one.pair] : []));
}

function anchor(find: Finder, correction: Correction): Anchored {
  const a = find(correction.a);
  if (!('ref' in a)) return { kind: a.kind, correction };
  const b = find(correction.b);
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

/** Each article is read through once, and only where a sentence isn't where it was. */
function finderIn(story: StoryText): Finder {
  const finders = new Map<string, Finder>();
  return (quoted) => {
    const id = parseSentenceId(quoted.sentence)?.article ?? '';
    const index = story.articles.findIndex((article) => article.id === id);
    const article = story.articles[index];
    if (!article) return { kind: 'missing-article' };
    const finder = finders.get(id) ?? finderAmong(sentencesIn(article), index);
    finders.set(id, finder);
    return finder(quoted);
  };
}

function finderAmong(sentences: readonly Sentence[], article: ArticleIndex): Finder {
  const named = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  let worded: ReadonlyMap<string, readonly Sentence[]> | undefined;
  return ({ sentence, text }) => {
    const quoted = normalForm(text);
    const there = named.get(sentence);
    if (there && normalForm(there.text) === quoted) return placeAt(there, article, 'applies');
    worded ??= byWords(sentences);
    const [found, ...more] = worded.get(quoted) ?? [];
    if (!found) return { kind: 'gone' };
    return more.length > 0 ? { kind: 'ambiguous' } : placeAt(found, article, 'moved');
  };
}

function placeAt({ role, index }: Sentence, article: ArticleIndex, kind: 'applies' | 'moved'): Place {
  return isCompared(role) ? { kind, ref: { article, sentence: index } } : { kind: 'no-part' };
}

function byWords(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const worded = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = normalForm(sentence.text);
    const alike = worded.get(key);
    if (alike) alike.push(sentence);
    else worded.set(key, [sentence]);
  }
  return worded;
}

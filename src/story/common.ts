/** What two sentences have in common that can be seen without knowing their languages: names and figures. */
import { areSameFigure, type SentenceRef, type Span, soundsShared, spellingKey } from '../engine';
import { at } from './at';
import { type StoryView, sentenceOf } from './view';

/** Shorter words with a capital are as often articles and initials; one of three capitals is a name: AWS. */
const SHORTEST = 4;
const CAPITALS = /^\p{Lu}{3}$/u;
const WORD = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
const LATIN = /^[\p{sc=Latn}\p{M}’'-]+$/u;

/**
 * Words with a capital whose spelling is the same but for what languages write in ways of their own, names in another
 * script that sound alike, and figures of one value and unit; as the second sentence writes them, names first, each once.
 * What opens both sentences has its capital from there.
 */
export function commonWords(view: StoryView, one: SentenceRef, other: SentenceRef): string[] {
  const { text } = sentenceOf(view, other);
  return [...new Set(commonSpans(view, one, other).map(({ start, end }) => text.slice(start, end)))];
}

/** The same as places in the second sentence's text: names first, then figures. */
export function commonSpans(view: StoryView, one: SentenceRef, other: SentenceRef): Span[] {
  const known = new Map(namesIn(view, one).map(({ key, isFirst }) => [key, isFirst]));
  const names = namesIn(view, other).filter(({ key, isFirst }) => known.has(key) && !(isFirst && known.get(key)));
  const sounds = soundsShared(sentenceOf(view, one).text, sentenceOf(view, other).text);
  const own = figuresOf(view, one);
  const figures = figuresOf(view, other).filter((figure) => own.some((same) => areSameFigure(figure, same)));
  return [...names.map(({ span }) => span), ...sounds, ...figures.map(({ span }) => span)];
}

interface NameWord {
  readonly text: string;
  readonly span: Span;
  readonly key: string;
  /** It opens its sentence. */
  readonly isFirst: boolean;
}

function namesIn(view: StoryView, ref: SentenceRef): NameWord[] {
  const { text } = sentenceOf(view, ref);
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => {
      const name = word.replace(/[’'](?:s|$)/u, '');
      return {
        text: name,
        span: { start: index, end: index + name.length },
        key: spellingKey(word),
        isFirst: !/\p{L}/u.test(text.slice(0, index)),
      };
    })
    .filter(
      ({ text: name, key }) => (name.length >= SHORTEST || CAPITALS.test(name)) && LATIN.test(name) && key !== '',
    );
}

function figuresOf(view: StoryView, { article, sentence }: SentenceRef) {
  return at(at(view.articles, article).figures, sentence);
}

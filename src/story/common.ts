/** What two sentences have in common that can be seen without knowing their languages: names and figures. */
import { areSameFigure, type SentenceRef, spellingKey } from '../engine';
import { at } from './at';
import { type StoryView, sentenceOf } from './view';

/** Shorter words with a capital are as often articles and initials. */
const SHORTEST = 4;
const WORD = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
const LATIN = /^[\p{sc=Latn}\p{M}’'-]+$/u;

/**
 * Words with a capital whose spelling is the same but for what languages write in ways of their own, and figures of one
 * value and unit; as the second sentence writes them, names first, each once. What opens both sentences has its capital
 * from there.
 */
export function commonWords(view: StoryView, one: SentenceRef, other: SentenceRef): string[] {
  const known = new Map(namesIn(view, one).map(({ key, isFirst }) => [key, isFirst]));
  const names = namesIn(view, other)
    .filter(({ key, isFirst }) => known.has(key) && !(isFirst && known.get(key)))
    .map(({ text }) => text);
  const own = figuresOf(view, one);
  const figures = figuresOf(view, other)
    .filter((figure) => own.some((same) => areSameFigure(figure, same)))
    .map(({ text }) => text);
  return [...new Set([...names, ...figures])];
}

interface NameWord {
  readonly text: string;
  readonly key: string;
  /** It opens its sentence. */
  readonly isFirst: boolean;
}

function namesIn(view: StoryView, ref: SentenceRef): NameWord[] {
  const { text } = sentenceOf(view, ref);
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      text: word.replace(/[’'](?:s|$)/u, ''),
      key: spellingKey(word),
      isFirst: !/\p{L}/u.test(text.slice(0, index)),
    }))
    .filter((name) => name.text.length >= SHORTEST && LATIN.test(name.text) && name.key !== '');
}

function figuresOf(view: StoryView, { article, sentence }: SentenceRef) {
  return at(at(view.articles, article).figures, sentence);
}

/** The sentences that a large site is drawn from: those of the demonstration stories, whose vectors are soon encoded. */
import { type Article, cutArticle, cutSentences, isCompared, type SourceArticle, sentencesOf } from '../../src/engine';

/** One telling of a demonstration story, as a list of sentences. */
export interface Telling {
  readonly lang: string;
  readonly title: string;
  /** The demonstration story, or the article's own id where it is alone. */
  readonly of: string;
  readonly sentences: readonly string[];
}

/** @returns a telling for each demonstration article, in the order of their ids; other articles are somebody else's */
export function tellingsOf(articles: readonly SourceArticle[]): Telling[] {
  return articles
    .filter(({ facts }) => facts.demonstration === true)
    .map(cutArticle)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(tellingOf);
}

function tellingOf(article: Article): Telling {
  const { id, lang, facts } = article;
  const sentences = sentencesOf(article)
    .filter((one) => isCompared(one.role) && one.lang === lang && isWhole([one.text], lang))
    .map(({ text }) => text);
  return { lang, title: facts.title ?? id, of: facts.story ?? id, sentences };
}

/** Whether sentences are cut as they were when they stand in one paragraph: another text would want a vector of its own. */
export function isWhole(sentences: readonly string[], lang: string): boolean {
  const text = paragraphOf(sentences, lang);
  const cut = cutSentences(text, lang).map(({ start, end }) => text.slice(start, end));
  return cut.length === sentences.length && cut.every((one, k) => one === sentences[k]);
}

const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);

export function paragraphOf(sentences: readonly string[], lang: string): string {
  return sentences.join(UNSPACED.has(lang) ? '' : ' ');
}

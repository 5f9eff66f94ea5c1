/** A story's articles, cut and encoded, → what the reader is shown: the aligner's answer in terms of articles. */
import { align, sectionsOf, tellingOf } from './align';
import { type Calibration, type SentenceVectors, sumOf, unit, withoutLanguage } from './encode';
import {
  type Article,
  type ArticleIndex,
  type Candidate,
  type Comparison,
  isCompared,
  type Judgement,
  type Link,
  type SentenceRef,
} from './model';

/** Sentences of one article that are compared; past them the article is read but its sentences stay unsure. */
export const COMPARED_SENTENCES = 2000;

/** One compared sentence: where it stands among all sentences of its article, its words, its language. */
export interface ComparedSentence {
  readonly sentence: number;
  readonly text: string;
  readonly lang: string;
}

/** The sentences of an article that take part in matching, in order. */
export function comparedSentences({ blocks }: Article): ComparedSentence[] {
  let sentence = 0;
  const all = blocks.flatMap(({ role, text, lang, sentences }) => {
    const here = sentences.map(({ start, end }) => ({ sentence: sentence++, text: text.slice(start, end), lang }));
    return isCompared(role) ? here : [];
  });
  return all.slice(0, COMPARED_SENTENCES);
}

function centred(
  { text, lang }: ComparedSentence,
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Float32Array {
  const known = vectors.get(text);
  if (!known) throw new Error(`no vector for “${text.slice(0, 60)}”`);
  return withoutLanguage(known.whole, lang, calibration);
}

/** Mean of the article's language-centred sentence vectors, at length 1; undefined where none is compared. */
export function articleVector(
  article: Article,
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Float32Array | undefined {
  const sum = sumOf(comparedSentences(article).map((sentence) => centred(sentence, vectors, calibration)));
  return sum && unit(Float32Array.from(sum));
}

/** @param articles sorted by id; their place in the list is their place in the story */
export function compareArticles(
  articles: readonly Article[],
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Comparison {
  const compared = articles.map(comparedSentences);
  const { links, sentences } = align(compared.map((telling) => tellingOf(telling, vectors, calibration)));
  const refOf = ([article, k]: readonly [number, number]): SentenceRef => ({
    article,
    sentence: ((compared[article] as ComparedSentence[])[k] as ComparedSentence).sentence,
  });
  const judgements = articles.map((article, a) => {
    const aligned = new Map(compared[a]?.map(({ sentence }, k) => [sentence, sentences[a]?.[k]]));
    return judgementsOf(article, (sentence) => {
      const found = aligned.get(sentence);
      return (
        found && {
          verdict: found.verdict,
          nearest: found.nearest.map(([b, k, p]): Candidate => ({ ...refOf([b, k]), p })),
          ...(found.only !== undefined && { only: found.only }),
        }
      );
    });
  });
  return {
    articles,
    links: links.map(({ a, b, p, reasons }): Link => ({ a: refOf(a), b: refOf(b), p, reasons })),
    judgements,
    sections: articles.flatMap((article, a) => sectionsOf(article, a, judgements[a] as Judgement[])),
    truncated: truncatedOf(articles),
  };
}

/** A sentence that was to be compared but stands past the limit is unsure. */
function judgementsOf(article: Article, aligned: (sentence: number) => Judgement | undefined): Judgement[] {
  let sentence = 0;
  return article.blocks.flatMap(({ role, sentences }) =>
    sentences.map(() => aligned(sentence++) ?? { verdict: isCompared(role) ? 'unsure' : 'uncompared', nearest: [] }),
  );
}

function truncatedOf(articles: readonly Article[]): { article: ArticleIndex; compared: number }[] {
  return articles.flatMap((article, index) => {
    const total = article.blocks.reduce(
      (sum, { role, sentences }) => sum + (isCompared(role) ? sentences.length : 0),
      0,
    );
    return total > COMPARED_SENTENCES ? [{ article: index, compared: COMPARED_SENTENCES }] : [];
  });
}

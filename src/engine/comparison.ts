/**
 * A story's articles, cut and encoded, → what is judged of them, the aligner's answer in terms of articles; and that with
 * what their sentences say → what the reader is shown.
 */
import { type AlignedSentence, align, encodedArticle } from './align';
import { type Calibration, type SentenceVectors, sumOf, toInt8, withoutLanguage } from './encode';
import {
  type Article,
  type ArticleIndex,
  type Candidate,
  type Comparison,
  isCompared,
  type Judgement,
  type Link,
  type Probability,
  type SentenceRef,
} from './model';
import { certaintyOf, creditsOf, figuresOf, quotationsOf } from './read';
import { sectionsOf } from './sections';
import { type Sentence, sentencesOf } from './sentences';

/** Sentences of one article that are compared; past them the article is read but its sentences stay unsure. */
export const COMPARED_SENTENCES = 2000;

/** The sentences of an article that take part in matching, in order. */
export function comparedSentences(article: Article): Sentence[] {
  return comparable(article).slice(0, COMPARED_SENTENCES);
}

function comparable(article: Article): Sentence[] {
  return sentencesOf(article).filter(({ role }) => isCompared(role));
}

function centred(
  { text, lang }: Sentence,
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Float32Array {
  const known = vectors.get(text);
  if (!known) throw new Error(`no vector for “${text.slice(0, 60)}”`);
  return withoutLanguage(known.whole, lang, calibration);
}

/** Mean of the article's language-centred sentence vectors, a byte a number; undefined where none is compared. */
export function articleVector(
  article: Article,
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Int8Array | undefined {
  const sum = sumOf(comparedSentences(article).map((sentence) => centred(sentence, vectors, calibration)));
  return sum && toInt8(Float32Array.from(sum));
}

/** What of a comparison comes from vectors. */
export interface Judged {
  readonly links: readonly Link[];
  /** `[article][sentence]` */
  readonly judgements: readonly (readonly Judgement[])[];
}

/** Probabilities are kept to so many decimals: finer ones differ from processor to processor. */
const DECIMALS = 1e4;

export function settled(p: Probability): Probability {
  return Math.round(p * DECIMALS) / DECIMALS;
}

/** @param articles sorted by id; their place in the list is their place in the story */
export function judgeArticles(
  articles: readonly Article[],
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Judged {
  const compared = articles.map(comparedSentences);
  const { links, sentences } = align(compared.map((article) => encodedArticle(article, vectors, calibration)));
  const refOf = ([article, k]: readonly [number, number]): SentenceRef => {
    const sentence = compared[article]?.[k]?.index;
    if (sentence === undefined) throw new RangeError(`no compared sentence ${k} in article ${article}`);
    return { article, sentence };
  };
  return {
    links: links.map(({ a, b, p, reasons }): Link => ({ a: refOf(a), b: refOf(b), p: settled(p), reasons })),
    judgements: articles.map((article, a) => {
      const known = new Map(compared[a]?.map(({ index }, k) => [index, sentences[a]?.[k]]));
      return judgementsOf(article, known, refOf);
    }),
  };
}

/** @param judged of the articles in this order */
export function comparisonOf(articles: readonly Article[], { links, judgements }: Judged): Comparison {
  const readings = articles.map(certaintyOf);
  const quotations = articles.map(quotationsOf);
  return {
    articles,
    links,
    judgements,
    readings,
    figures: articles.map(figuresOf),
    quotations,
    credits: articles.map((article, k) => creditsOf(article, quotations[k] ?? [])),
    sections: articles.flatMap((article, a) => sectionsOf(article, a, judgements[a] ?? [], readings[a] ?? [])),
    truncated: truncatedOf(articles),
  };
}

/**
 * @param aligned what the aligner says of the compared sentences, by their index
 * @returns a judgement a sentence of the article; one that was to be compared but stands past the limit is unsure
 */
function judgementsOf(
  article: Article,
  aligned: ReadonlyMap<number, AlignedSentence | undefined>,
  refOf: (place: readonly [number, number]) => SentenceRef,
): Judgement[] {
  return sentencesOf(article).map(({ index, role }) => {
    const found = aligned.get(index);
    if (!found) return { verdict: isCompared(role) ? 'unsure' : 'uncompared', nearest: [] };
    const { verdict, nearest, only } = found;
    const candidates = nearest.map(([b, k, p]): Candidate => ({ ...refOf([b, k]), p: settled(p) }));
    return { verdict, nearest: candidates, ...(only !== undefined && { only: settled(only) }) };
  });
}

function truncatedOf(articles: readonly Article[]): { article: ArticleIndex; compared: number }[] {
  return articles.flatMap((article, index) =>
    comparable(article).length > COMPARED_SENTENCES ? [{ article: index, compared: COMPARED_SENTENCES }] : [],
  );
}

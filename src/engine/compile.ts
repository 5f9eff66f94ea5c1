/** The order of the steps, from source articles to compared stories; nothing else. */
import { articleVector, compareArticles, comparedSentences } from './comparison';
import type { Calibration, SentenceVectors } from './encode';
import { type Groupable, groupArticles, marksOf } from './group';
import type { Article, Comparison, SourceArticle } from './model';
import { cutArticle } from './text';

/** The vectors of texts, by text; see `encodeTexts`. */
export type EncodeTexts = (texts: Iterable<string>) => Promise<ReadonlyMap<string, SentenceVectors>>;

/** What the steps need of the world. */
export interface Workshop {
  readonly encode: EncodeTexts;
  readonly calibration: Calibration;
}

/** What the grouping of articles left open: the ids of each of two stories that are nearly alike enough to be one. */
export type Related = readonly [readonly string[], readonly string[]];

/**
 * Groups articles into stories and compares each; stories in the order of their first article's id.
 * @param tellRelated told of each two stories that somebody may want to put together
 */
export async function compile(
  sources: readonly SourceArticle[],
  workshop: Workshop,
  tellRelated: (related: Related) => void = () => {},
): Promise<Comparison[]> {
  const articles = byId(sources.map(cutArticle));
  const vectors = await workshop.encode(textsOf(articles));
  const { stories, related } = groupArticles(groupablesOf(articles, vectors, workshop.calibration));
  for (const [a, b] of related) tellRelated([stories[a] ?? [], stories[b] ?? []]);
  const known = new Map(articles.map((article) => [article.id, article]));
  return stories.map((ids) =>
    compareArticles(
      ids.map((id) => known.get(id) as Article),
      vectors,
      workshop.calibration,
    ),
  );
}

/** What grouping looks at of each article. */
export function groupablesOf(
  articles: readonly Article[],
  vectors: ReadonlyMap<string, SentenceVectors>,
  calibration: Calibration,
): Groupable[] {
  const marks = marksOf(articles);
  return articles.map((article, k) => ({
    id: article.id,
    vector: articleVector(article, vectors, calibration),
    marks: marks[k],
    story: article.facts.story,
    published: article.facts.published,
  }));
}

/** Compares articles as one story, whatever they say. */
export async function compare(sources: readonly SourceArticle[], workshop: Workshop): Promise<Comparison> {
  const articles = byId(sources.map(cutArticle));
  return compareArticles(articles, await workshop.encode(textsOf(articles)), workshop.calibration);
}

/** The order of ids is the order of articles everywhere, so that the order in which they were given changes nothing. */
function byId(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function textsOf(articles: readonly Article[]): string[] {
  return articles.flatMap((article) => comparedSentences(article).map(({ text }) => text));
}

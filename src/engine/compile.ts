/** The order of the steps, from source articles to compared stories; nothing else. */
import { articleVector, comparedSentences, comparisonOf, judgeArticles } from './comparison';
import { type Calibration, fromInt8, type SentenceVectors, unit } from './encode';
import { type Groupable, groupArticles, marksOf } from './group';
import { articleKey, type Judgements, judgementsFrom, type KeptArticle, type KeptStory } from './kept';
import type { Article, Comparison, SourceArticle } from './model';
import { cutArticle } from './text';

/** Where texts that are encoded stand among all that are. */
export interface Among {
  readonly before: number;
  readonly total: number;
}

/** The vectors of texts, by text; see `encodeTexts`. */
export type EncodeTexts = (texts: Iterable<string>, among?: Among) => Promise<ReadonlyMap<string, SentenceVectors>>;

/** What the steps need of the world. */
export interface Workshop {
  readonly encode: EncodeTexts;
  readonly calibration: Calibration;
}

/** What the grouping of articles left open: the ids of each of two stories that are nearly alike enough to be one. */
export type Related = readonly [readonly string[], readonly string[]];

/** A story as it is shown, and what is to be kept of it. */
export interface JudgedStory {
  readonly comparison: Comparison;
  readonly kept: KeptStory;
}

export interface Compilation {
  /** The articles of each story by id; stories in the order of their first article's id. */
  readonly groups: readonly (readonly Article[])[];
  readonly related: readonly Related[];
  /**
   * The stories in that order, each compared when it is asked for: one story's vectors are held at a time.
   * @param isWanted whether a story is compared, by its place; without it every one is
   */
  readonly stories: (isWanted?: (place: number) => boolean) => AsyncIterable<JudgedStory>;
}

/**
 * Groups articles into stories and compares each.
 * @param judgements from earlier compilations: what is known is not judged again, nor encoded
 */
export async function compile(
  sources: readonly SourceArticle[],
  workshop: Workshop,
  judgements: Judgements = judgementsFrom([]),
): Promise<Compilation> {
  const articles = await keyedArticles(byId(sources.map(cutArticle)), workshop, judgements);
  const { stories, related } = grouped(articles);
  const known = new Map(articles.map((one) => [one.article.id, one]));
  const groups = stories.map((ids) => ids.map((id) => known.get(id) as KeyedArticle));
  return {
    groups: groups.map((members) => members.map(({ article }) => article)),
    related,
    stories: (isWanted = () => true) =>
      judgedStories(
        groups.filter((_, place) => isWanted(place)),
        workshop,
        judgements,
      ),
  };
}

/** What a compilation would tell of related stories. @returns undefined where an article is not known from earlier */
export function relatedStories(articles: readonly Article[], judgements: Judgements): readonly Related[] | undefined {
  const known = articles.flatMap((article) => {
    const kept = judgements.article(articleKey(article));
    return kept ? [{ article, vector: kept.vector }] : [];
  });
  return known.length < articles.length ? undefined : grouped(known).related;
}

function grouped(articles: readonly Pick<KeyedArticle, 'article' | 'vector'>[]): {
  readonly stories: readonly (readonly string[])[];
  readonly related: readonly Related[];
} {
  const { stories, related } = groupArticles(
    groupablesOf(
      articles.map(({ article }) => article),
      articles.map(({ vector }) => vector),
    ),
  );
  return { stories, related: related.map(([a, b]): Related => [stories[a] ?? [], stories[b] ?? []]) };
}

/** An article with what it is known and grouped by. */
interface KeyedArticle extends Omit<KeptArticle, 'id'> {
  readonly article: Article;
}

/**
 * What is not known from earlier is encoded, an article at a time. Where every article is put into its story nothing is
 * encoded for grouping: what a story needs is encoded when it is compared.
 */
async function keyedArticles(
  articles: readonly Article[],
  workshop: Workshop,
  judgements: Judgements,
): Promise<KeyedArticle[]> {
  const keyed = articles.map((article) => {
    const key = articleKey(article);
    return { article, key, known: judgements.article(key) };
  });
  if (areAllPlaced(articles)) return keyed.map(({ known, ...one }) => ({ ...one, vector: known?.vector }));
  const encode = inTurn(
    workshop,
    keyed.map(({ article, known }) => (known ? [] : textsOf([article]))),
  );
  const all: KeyedArticle[] = [];
  for (const [k, { article, key, known }] of keyed.entries()) {
    const vector = known ? known.vector : articleVector(article, await encode(k), workshop.calibration);
    all.push({ article, key, vector });
  }
  return all;
}

async function* judgedStories(
  groups: readonly (readonly KeyedArticle[])[],
  workshop: Workshop,
  judgements: Judgements,
): AsyncGenerator<JudgedStory> {
  const stories = groups.map((members) => ({
    members,
    articles: members.map(({ article }) => article),
    known: judgements.story(members.map(({ key }) => key)),
  }));
  const encode = inTurn(
    workshop,
    stories.map(({ articles, known }) => (known ? [] : textsOf(articles))),
  );
  for (const [k, { members, articles, known }] of stories.entries()) {
    const vectors = await encode(k);
    const judged = known ?? judgeArticles(articles, vectors, workshop.calibration);
    const vectorOf = ({ article, vector }: KeyedArticle) =>
      vector ?? (known ? undefined : articleVector(article, vectors, workshop.calibration));
    yield {
      comparison: comparisonOf(articles, judged),
      kept: {
        ...judged,
        articles: members.map((member) => ({ id: member.article.id, key: member.key, vector: vectorOf(member) })),
      },
    };
  }
}

/** Encodes lists of texts by their place, each told as a part of all. */
function inTurn(
  { encode }: Workshop,
  lists: readonly (readonly string[])[],
): (k: number) => Promise<ReadonlyMap<string, SentenceVectors>> {
  const counts = lists.map((texts) => new Set(texts).size);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return async (k) => {
    const vectors = await encode(lists[k] ?? [], { before, total });
    before += counts[k] ?? 0;
    return vectors;
  };
}

/** What grouping looks at of each article. @param vectors of `articleVector` */
export function groupablesOf(articles: readonly Article[], vectors: readonly (Int8Array | undefined)[]): Groupable[] {
  const marks = areAllPlaced(articles) ? [] : marksOf(articles);
  return articles.map((article, k) => ({
    id: article.id,
    vector: vectors[k] && unit(fromInt8(vectors[k])),
    marks: marks[k],
    story: article.facts.story,
    published: article.facts.published,
  }));
}

/** Whether somebody put every article into its story: then none is looked for by what it says. */
function areAllPlaced(articles: readonly Article[]): boolean {
  return articles.every(({ facts }) => facts.story !== undefined);
}

/** Compares articles as one story, whatever they say. */
export async function compare(sources: readonly SourceArticle[], workshop: Workshop): Promise<Comparison> {
  const articles = byId(sources.map(cutArticle));
  return comparisonOf(
    articles,
    judgeArticles(articles, await workshop.encode(textsOf(articles)), workshop.calibration),
  );
}

/** The order of ids is the order of articles everywhere, so that the order in which they were given changes nothing. */
function byId(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function textsOf(articles: readonly Article[]): string[] {
  return articles.flatMap((article) => comparedSentences(article).map(({ text }) => text));
}

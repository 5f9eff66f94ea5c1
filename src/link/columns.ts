/** Which columns to begin with. */
import {
  type ArticleView,
  contrastAmong,
  countMarks,
  isMostlyOwn,
  marksOf,
  type StoryView,
  speculativeSections,
} from '../story';

/**
 * The columns of a comparison for which nobody chose any, by id. The first, the default spine, is the article in which most
 * sentences are said by others too: a short text may share all it says and still leave most of the story aside. Beside it
 * stand those of which there is most to see: sections of their own that are worded as possible, what they word with
 * another certainty than the spine, and what only they say; of equals those that share more. Withdrawn articles have no
 * text and wait, unless there is nothing else.
 * @param most how many columns to choose at most, from 1
 * @param wanted ids of articles that have to be among them (spine, focus); others give way
 */
export function defaultColumns(story: StoryView, most: number, wanted: readonly string[] = []): string[] {
  const isWanted = ({ article }: ArticleView) => wanted.includes(article.id);
  const standing = story.articles.filter((one) => one.article.facts.withdrawn === undefined || isWanted(one));
  const ranked = bySight(story, standing.length > 0 ? standing : story.articles);
  const wantedFirst = [...ranked.filter(isWanted), ...ranked.filter((one) => !isWanted(one))];
  const chosen = new Set(wantedFirst.slice(0, Math.max(most, 1)));
  return ranked.filter((one) => chosen.has(one)).map(({ article }) => article.id);
}

interface Ranked {
  readonly article: ArticleView;
  /** Sentences that others say too, and those that only it says. */
  readonly shared: number;
  readonly own: number;
}

/** The spine first, then the others by what there is to see beside it. */
function bySight(story: StoryView, articles: readonly ArticleView[]): ArticleView[] {
  const all = story.articles.map(({ index }) => index);
  const counted = articles.map((article): Ranked => {
    const { shared, only } = countMarks(marksOf(story, all, article.index));
    return { article, shared, own: only };
  });
  const [spine, ...others] = counted.sort((x, y) => y.shared - x.shared || x.article.index - y.article.index);
  if (!spine) return [];
  const sights = new Map(others.map((one) => [one, sightsOf(story, spine.article, one)]));
  const seen = (one: Ranked): number => sights.get(one) ?? 0;
  others.sort((x, y) => seen(y) - seen(x) || y.shared - x.shared || x.article.index - y.article.index);
  return [spine, ...others].map(({ article }) => article);
}

/** How many things there are to look at; what is merely said in other words is none. */
function sightsOf(story: StoryView, spine: ArticleView, { article, shared, own }: Ranked): number {
  // Beside an article that shares nothing there is nothing to compare.
  if (shared === 0) return -1;
  const contrasts = article.sentences.filter(
    ({ index }) =>
      contrastAmong(story, [spine.index, article.index], { article: article.index, sentence: index }) !== undefined,
  );
  return (
    speculativeSections(story, article.index).length + contrasts.length + (isMostlyOwn(story, article.index) ? 0 : own)
  );
}

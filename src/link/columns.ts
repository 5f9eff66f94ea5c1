/** Which columns to begin with. */
import { type ArticleView, countMarks, marksOf, type StoryView } from '../story';

/**
 * The columns of a comparison for which nobody chose any, by id: what is most shared comes first, so that the default
 * spine (the first) is the article that says most of what the others say. Withdrawn articles have no text and wait,
 * unless there is nothing else.
 * @param most how many columns to choose at most, from 1
 * @param wanted ids of articles that have to be among them (spine, focus); others give way
 */
export function defaultColumns(story: StoryView, most: number, wanted: readonly string[] = []): string[] {
  const isWanted = ({ article }: ArticleView) => wanted.includes(article.id);
  const standing = story.articles.filter((one) => one.article.facts.withdrawn === undefined || isWanted(one));
  const ranked = byShare(story, standing.length > 0 ? standing : story.articles);
  const wantedFirst = [...ranked.filter(isWanted), ...ranked.filter((one) => !isWanted(one))];
  const chosen = new Set(wantedFirst.slice(0, Math.max(most, 1)));
  return ranked.filter((one) => chosen.has(one)).map(({ article }) => article.id);
}

/** Highest share of linked sentences first, of equals the one with more of them, then by id. */
function byShare(story: StoryView, articles: readonly ArticleView[]): ArticleView[] {
  const all = story.articles.map(({ index }) => index);
  return articles
    .map((article) => {
      const counts = countMarks(marksOf(story, all, article.index));
      const compared = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { article, shared: counts.shared, share: compared === 0 ? 0 : counts.shared / compared };
    })
    .sort((x, y) => y.share - x.share || y.shared - x.shared || x.article.index - y.article.index)
    .map(({ article }) => article);
}

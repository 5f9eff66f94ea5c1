/** What the reader does to a spread, as the view that it leads to. Pure. */
import { focusOn, type Mark, MOST_COLUMNS, type ResolvedCompare } from '../../../link';
import { parseSentenceId, type SentenceRef, type StoryView } from '../../../story';

/** All columns side by side in rows, each in its own order as it was published, or one at a time. */
export type Layout = 'columns' | 'published' | 'tabs';

export interface Shown {
  readonly story: StoryView;
  readonly view: ResolvedCompare;
  readonly layout: Layout;
  /** How many columns fit the window; what is beyond them is scrolled to. */
  readonly fit: number;
}

/** With a sentence in focus, or with none. */
export function focused({ story, view }: Shown, place: SentenceRef | undefined): ResolvedCompare {
  const { focus: _, ...rest } = view;
  return place ? { ...rest, focus: focusOn(story, place) } : rest;
}

/** With an article more, as the last column; where there are as many as can be, in the place of the one that goes. */
export function added({ story, view }: Shown, article: number): ResolvedCompare {
  const id = idAt(story, article);
  const others = view.articles.filter((one) => one !== id);
  const goes = others.length < MOST_COLUMNS ? undefined : leaving(view);
  return withArticles(view, [...others.filter((one) => one !== goes), id]);
}

/** The column that goes where another is added to as many as there can be: the last that isn't the spine. */
export function leaving({ articles, spine }: Pick<ResolvedCompare, 'articles' | 'spine'>): string | undefined {
  return articles.length < MOST_COLUMNS ? undefined : articles.findLast((id) => id !== spine);
}

export function dropped({ story, view }: Shown, article: number): ResolvedCompare {
  const id = idAt(story, article);
  return withArticles(
    view,
    view.articles.filter((one) => one !== id),
  );
}

/** With a column so many places on, as far as there are places. */
export function moved({ story, view }: Shown, article: number, by: number): ResolvedCompare {
  const id = idAt(story, article);
  const others = view.articles.filter((one) => one !== id);
  const at = Math.min(Math.max(view.articles.indexOf(id) + by, 0), others.length);
  return withArticles(view, [...others.slice(0, at), id, ...others.slice(at)]);
}

/** In the order of an article, which becomes a column where it is none. */
export function following(shown: Shown, article: number): ResolvedCompare {
  const id = idAt(shown.story, article);
  const view = shown.view.articles.includes(id) ? shown.view : added(shown, article);
  return { ...view, spine: id };
}

/** With a mark on that was off, or off that was on. */
export function toggled({ view }: Shown, mark: Mark): ResolvedCompare {
  const marks = new Set(view.marks);
  if (!marks.delete(mark)) marks.add(mark);
  return { ...view, marks };
}

/** With the columns in rows, or each as it was published. */
export function arranged({ view }: Shown, layout: Exclude<Layout, 'tabs'>): ResolvedCompare {
  const { layout: _, ...rest } = view;
  return layout === 'published' ? { ...rest, layout } : rest;
}

/**
 * The view with other columns. Its order stays that of its spine, and its sentence in focus, as far as these are still
 * among them: an address that asks for what has no column would be told as a broken link.
 */
function withArticles(view: ResolvedCompare, articles: readonly string[]): ResolvedCompare {
  const { focus, ...rest } = view;
  const article = focus && parseSentenceId(focus.sentence)?.article;
  return {
    ...rest,
    articles,
    spine: articles.includes(view.spine) ? view.spine : (articles[0] ?? view.spine),
    ...(focus && article !== undefined && articles.includes(article) && { focus }),
  };
}

function idAt(story: StoryView, article: number): string {
  return story.articles[article]?.article.id ?? '';
}

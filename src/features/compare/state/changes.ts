/** What the reader does to a spread, as the view that it leads to. Pure. */
import { focusOn, type Mark, MOST_COLUMNS, type ResolvedCompare } from '../../../link';
import { parseSentenceId, type SentenceRef, type StoryView } from '../../../story';

/** One column at a time, or as many as fit. */
export type Layout = 'columns' | 'tabs';

export interface Shown {
  readonly story: StoryView;
  readonly view: ResolvedCompare;
  /** Ids of the articles that have a column: of those asked for, as many as fit. */
  readonly ids: readonly string[];
  readonly layout: Layout;
  /** How many columns fit the window. */
  readonly fit: number;
}

/** With a sentence in focus, or with none. */
export function focused({ story, view }: Shown, place: SentenceRef | undefined): ResolvedCompare {
  const { focus: _, ...rest } = view;
  return place ? { ...rest, focus: focusOn(story, place) } : rest;
}

/** With an article more; where there is no room for its column, in the place of the last, which then waits. */
export function added(shown: Shown, article: number): ResolvedCompare {
  const { story, view, ids, layout, fit } = shown;
  const id = idAt(story, article);
  const others = view.articles.filter((one) => one !== id);
  if (layout === 'tabs') return withArticles(shown, [...others.slice(0, MOST_COLUMNS - 1), id]);
  const kept = ids.filter((one) => one !== id).slice(0, fit - 1);
  const waiting = others.filter((one) => !kept.includes(one));
  return withArticles(shown, [...kept, id, ...waiting].slice(0, MOST_COLUMNS));
}

export function dropped(shown: Shown, article: number): ResolvedCompare {
  const id = idAt(shown.story, article);
  return withArticles(
    shown,
    inOrder(shown, shown.ids).filter((one) => one !== id),
  );
}

/** With a column so many places on, as far as there are places. */
export function moved(shown: Shown, article: number, by: number): ResolvedCompare {
  const id = idAt(shown.story, article);
  const others = shown.ids.filter((one) => one !== id);
  const at = Math.min(Math.max(shown.ids.indexOf(id) + by, 0), others.length);
  return withArticles(shown, inOrder(shown, [...others.slice(0, at), id, ...others.slice(at)]));
}

/** In the order of an article. */
export function following(shown: Shown, article: number): ResolvedCompare {
  return { ...withArticles(shown, inOrder(shown, shown.ids)), spine: idAt(shown.story, article) };
}

/** With a mark on that was off, or off that was on. */
export function toggled({ view }: Shown, mark: Mark): ResolvedCompare {
  const marks = new Set(view.marks);
  if (!marks.delete(mark)) marks.add(mark);
  return { ...view, marks };
}

/**
 * The view with other columns. Its order stays that of the spine shown, and its sentence in focus, as far as there is
 * still room for these: an address that asks for what it has no column for would be told as a broken link.
 */
function withArticles({ view, ids, layout, fit }: Shown, articles: readonly string[]): ResolvedCompare {
  const { focus, ...rest } = view;
  const room = layout === 'tabs' ? articles : articles.slice(0, fit);
  const shownSpine = ids.includes(view.spine) ? view.spine : ids[0];
  const spine = shownSpine !== undefined && room.includes(shownSpine) ? shownSpine : room[0];
  const article = focus && parseSentenceId(focus.sentence)?.article;
  return {
    ...rest,
    articles,
    spine: spine ?? view.spine,
    ...(focus && article !== undefined && room.includes(article) && { focus }),
  };
}

/** All articles compared: those shown in this order, then those without room. */
function inOrder({ view }: Shown, shown: readonly string[]): string[] {
  return [...shown, ...view.articles.filter((id) => !shown.includes(id))];
}

function idAt(story: StoryView, article: number): string {
  return story.articles[article]?.article.id ?? '';
}

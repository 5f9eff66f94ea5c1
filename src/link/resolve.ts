/** The view against the story as it is today: everything valid is kept, everything else is said. */
import { type ArticleView, parseSentenceId, type StoryView } from '../story';
import { defaultColumns } from './columns';
import { readQuote } from './quote';
import { refocus } from './refocus';
import { type CompareScreen, type Focus, MOST_COLUMNS, type ResolvedView, type View } from './view';

/** What is not as the address says, for the interface to put in words. `words`: the quoted opening of the sentence. */
export type Notice =
  | { readonly kind: 'missing-story'; readonly story: string }
  | { readonly kind: 'missing-article'; readonly article: string }
  /** Still a column, without its text. `since`: a calendar day. */
  | { readonly kind: 'withdrawn-article'; readonly article: string; readonly since: string }
  /** None of the articles named is left, and others are shown instead. */
  | { readonly kind: 'default-columns' }
  /** The article whose order was asked for isn't among the columns; the first column's order is shown. */
  | { readonly kind: 'missing-spine'; readonly article: string }
  | { readonly kind: 'focus-moved'; readonly from: string; readonly to: string; readonly words: string }
  /** In focus, but it no longer goes on as it did. */
  | { readonly kind: 'focus-changed'; readonly sentence: string; readonly words: string }
  /** Nothing is in focus. */
  | {
      readonly kind: 'focus-gone';
      readonly sentence: string;
      readonly words: string;
      readonly why: 'nowhere' | 'several' | 'not-in-columns';
    };

export interface Resolved {
  readonly view: ResolvedView;
  readonly notices: readonly Notice[];
}

/**
 * The view that can be shown, and what had to give. What it shows has an address of its own that resolves without
 * notice (but for withdrawn articles, which are always told). Views of other screens than `story` and `compare` come
 * back as they are.
 * @param story the story the view names; undefined where there is none (not where it is still to be fetched). Any other
 *   story than the one named is none: a lookalike is never shown
 * @param most how many columns to choose where none are named, from 1 to 8: as many as fit
 */
export function resolveView(view: View, story: StoryView | undefined, most: number = MOST_COLUMNS): Resolved {
  if (view.screen !== 'compare' && view.screen !== 'story') return { view, notices: [] };
  if (story?.story.id !== view.story || story.articles.length === 0) {
    const lang = view.lang === undefined ? {} : { lang: view.lang };
    return { view: { screen: 'stories', ...lang }, notices: [{ kind: 'missing-story', story: view.story }] };
  }
  return view.screen === 'story' ? { view, notices: [] } : resolveCompare(view, story, Math.min(most, MOST_COLUMNS));
}

function resolveCompare(view: CompareScreen, story: StoryView, most: number): Resolved {
  const columns = resolveColumns(view, story, most);
  const spine = resolveSpine(view, columns.articles);
  const focus = view.focus ? resolveFocus(view.focus, columns.articles, story) : { notices: [] };
  const { focus: _, ...rest } = view;
  return {
    view: {
      ...rest,
      articles: columns.articles,
      spine: spine.spine,
      ...(focus.focus && { focus: focus.focus }),
    },
    notices: [...columns.notices, ...spine.notices, ...focus.notices],
  };
}

function resolveColumns(view: CompareScreen, story: StoryView, most: number) {
  const existing = view.articles.filter((id) => articleOf(story, id));
  const missing = view.articles.filter((id) => !existing.includes(id));
  const articles = existing.length > 0 ? existing : defaultColumns(story, most, wantedBy(view));
  const notices: Notice[] = missing.map((article) => ({ kind: 'missing-article', article }));
  if (missing.length > 0 && existing.length === 0) notices.push({ kind: 'default-columns' });
  for (const article of articles) {
    const since = articleOf(story, article)?.article.facts.withdrawn;
    if (since !== undefined) notices.push({ kind: 'withdrawn-article', article, since });
  }
  return { articles, notices };
}

/** Articles that a view needs among its columns though it names none. */
function wantedBy({ spine, focus }: CompareScreen): string[] {
  const focused = focus && parseSentenceId(focus.sentence)?.article;
  return [spine, focused].filter((id) => id !== undefined);
}

/** A spine that is the first article named goes without saying, and its loss is told as the article's. */
function resolveSpine({ articles, spine }: CompareScreen, columns: readonly string[]) {
  const first = columns[0] as string;
  if (spine !== undefined && columns.includes(spine)) return { spine, notices: [] };
  const isNamed = spine !== undefined && spine !== articles[0];
  const notices: Notice[] = isNamed ? [{ kind: 'missing-spine', article: spine }] : [];
  return { spine: first, notices };
}

function resolveFocus(
  focus: Focus,
  columns: readonly string[],
  story: StoryView,
): { focus?: Focus; notices: Notice[] } {
  const { sentence } = focus;
  const words = readQuote(focus.quote)?.words ?? '';
  const article = articleOf(story, parseSentenceId(sentence)?.article);
  const gone = (why: 'nowhere' | 'several' | 'not-in-columns') => ({
    notices: [{ kind: 'focus-gone', sentence, words, why } as const],
  });
  if (!article) return gone('nowhere');
  if (!columns.includes(article.article.id)) return gone('not-in-columns');
  const today = refocus(article, focus);
  switch (today.kind) {
    case 'found':
      return { focus: today.focus, notices: [] };
    case 'moved':
      return {
        focus: today.focus,
        notices: [{ kind: 'focus-moved', from: sentence, to: today.focus.sentence, words }],
      };
    case 'changed':
      return { focus: today.focus, notices: [{ kind: 'focus-changed', sentence, words }] };
    case 'gone':
      return gone(today.why);
  }
}

function articleOf(story: StoryView, id: string | undefined): ArticleView | undefined {
  return story.articles.find(({ article }) => article.id === id);
}

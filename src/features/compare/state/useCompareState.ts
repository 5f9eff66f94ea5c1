import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import {
  type CompareScreen,
  type Mark,
  MOST_COLUMNS,
  type Navigation,
  type Notice,
  quoteOf,
  type ResolvedCompare,
  resolveView,
} from '../../../link';
import { findSentence, idOf, parseSentenceId, type StoryView, textOf } from '../../../story';
import { sourceNames } from '../../../words';
import { buildComparison } from '../model';
import type { Actions, CompareValue } from './context';
import { bringIntoSight, sentenceElement } from './places';
import { isSame, type Place, Pointer } from './pointer';
import { useColumnsThatFit } from './useColumnsThatFit';

export interface CompareState {
  readonly value: CompareValue;
  readonly view: ResolvedCompare;
  readonly notices: readonly Notice[];
  readonly focus: Place | undefined;
  readonly pointer: Pointer;
  /** Two articles whose words are to be compared. */
  readonly words: { readonly article: number; readonly other: number } | undefined;
  readonly closeWords: () => void;
}

/** Columns chosen where nobody chose any. */
const FIRST_COLUMNS = 3;

/** The address and the story → what is shown, and what the reader can do; the address is the only state of the view. */
export function useCompareState(asked: CompareScreen, story: StoryView, nav: Navigation): CompareState {
  const { t } = useTranslation();
  const formats = useFormats();
  const fit = useColumnsThatFit();
  const layout = fit === 1 ? 'tabs' : 'columns';
  const { view, notices } = useMemo(() => {
    const resolved = resolveView(
      asked,
      story,
      layout === 'tabs' ? story.articles.length : Math.max(fit, FIRST_COLUMNS),
    );
    return { view: resolved.view as ResolvedCompare, notices: resolved.notices };
  }, [asked, story, fit, layout]);
  const names = useMemo(() => sourceNames(story.story.articles, t, formats), [story, t, formats]);
  const shownIds = layout === 'tabs' ? view.articles : view.articles.slice(0, fit);
  const shownKey = shownIds.join(' ');
  const marksKey = [...view.marks].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for lists that are made anew each time
  const comparison = useMemo(
    () => buildComparison(story, shownKey.split(' '), view),
    [story, shownKey, view.spine, marksKey],
  );
  const focus = view.focus && findSentence(story, view.focus.sentence);
  const pointer = useMemo(() => new Pointer(story), [story]);
  useEffect(() => pointer.focus(focus), [pointer, focus]);
  const [tab, setTab] = useState<number>();
  const open = comparison.columns.some(({ article }) => article === tab)
    ? (tab as number)
    : (focus?.article ?? comparison.columns[comparison.spine]?.article ?? 0);
  const [words, setWords] = useState<CompareState['words']>();
  const wanted = useRef<Place | undefined>(undefined);
  const jump = (place: Place): void => {
    setTab(place.article);
    go({ ...view, focus: focusOn(story, place) });
    // What is in focus already is not drawn again: a wish kept for later would move a page that is being read.
    wanted.current = reveal(place) && isSame(place, focus) ? undefined : place;
  };
  // A jump may wait for its column to be drawn.
  useEffect(() => {
    if (wanted.current && reveal(wanted.current)) wanted.current = undefined;
  });
  useFirstSight(focus);
  const go = (next: ResolvedCompare): void => nav.go(next, 'replace');
  const change = (next: Partial<ResolvedCompare>): void => nav.go({ ...view, ...next }, 'push');
  const show = (articles: readonly string[]): void => nav.go(withArticles(view, shownIds, articles), 'push');
  const actions: Actions = {
    focus: (place) => {
      if (!place) {
        const { focus: _, ...rest } = view;
        return go(rest);
      }
      return go({ ...view, focus: focusOn(story, place) });
    },
    add: (article) => show(added(shownIds, view.articles, idAt(story, article), fit, layout)),
    drop: (article) => show(shownIds.filter((id) => id !== idAt(story, article))),
    move: (article, by) => show(moved(shownIds, idAt(story, article), by)),
    follow: (article) => nav.go({ ...withArticles(view, shownIds, shownIds), spine: idAt(story, article) }, 'push'),
    toggle: (mark) => change({ marks: toggled(view.marks, mark) }),
    jump,
    wordByWord: (article, other) => setWords({ article, other }),
  };
  const labelOf = (article: number): string => names[article]?.label ?? '';
  const value: CompareValue = {
    comparison,
    names,
    labelOf,
    on: view.marks,
    focus,
    actions,
    layout,
    tab: open,
    openTab: setTab,
  };
  return { value, view, notices, focus, pointer, words, closeWords: () => setWords(undefined) };
}

/**
 * The view with other columns. Its order stays that of the spine shown, and its sentence in focus, as far as these are
 * still among them: an address that asks for what it has no column for would be told as a broken link.
 */
function withArticles(view: ResolvedCompare, shown: readonly string[], articles: readonly string[]): ResolvedCompare {
  const { focus, ...rest } = view;
  const shownSpine = shown.includes(view.spine) ? view.spine : shown[0];
  const spine = shownSpine !== undefined && articles.includes(shownSpine) ? shownSpine : articles[0];
  const article = focus && parseSentenceId(focus.sentence)?.article;
  return {
    ...rest,
    articles,
    spine: spine ?? view.spine,
    ...(focus && article !== undefined && articles.includes(article) && { focus }),
  };
}

function idAt(story: StoryView, article: number): string {
  return story.articles[article]?.article.id ?? '';
}

function focusOn(story: StoryView, place: Place): { sentence: string; quote: string } {
  return { sentence: idOf(story, place), quote: quoteOf(textOf(story, place)) };
}

/** Brings a sentence into sight and gives it the keyboard. @returns false where it is not drawn yet */
function reveal(place: Place): boolean {
  const element = sentenceElement(place);
  if (!element) return false;
  bringIntoSight(element);
  element.focus({ preventScroll: true });
  return true;
}

/** A link to a sentence opens at that sentence. */
function useFirstSight(focus: Place | undefined): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const element = focus && sentenceElement(focus);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [focus]);
}

function added(
  shown: readonly string[],
  all: readonly string[],
  id: string,
  fit: number,
  layout: 'columns' | 'tabs',
): string[] {
  if (layout === 'tabs') return [...all.filter((one) => one !== id).slice(0, MOST_COLUMNS - 1), id];
  const kept = shown.length < fit ? shown : shown.slice(0, -1);
  return [...kept, id];
}

function moved(ids: readonly string[], id: string, by: number): string[] {
  const without = ids.filter((one) => one !== id);
  const at = Math.min(Math.max(ids.indexOf(id) + by, 0), without.length);
  return [...without.slice(0, at), id, ...without.slice(at)];
}

function toggled(marks: ReadonlySet<Mark>, mark: Mark): Set<Mark> {
  const next = new Set(marks);
  if (!next.delete(mark)) next.add(mark);
  return next;
}

import { useEffect, useMemo, useState } from 'react';
import type { CompareScreen, Navigation, Notice, ResolvedCompare } from '../../../link';
import { findSentence, type SentenceRef, type StoryView } from '../../../story';
import { leaving } from './changes';
import type { CompareValue } from './context';
import { Pointer } from './pointer';
import { Ties } from './ties';
import { useActions } from './useActions';
import { useCorrecting } from './useCorrecting';
import { useNames } from './useNames';
import { useShown } from './useShown';
import { useSight } from './useSight';
import { useSpread } from './useSpread';
import { useTab } from './useTab';

export interface CompareState {
  readonly value: CompareValue;
  readonly view: ResolvedCompare;
  readonly notices: readonly Notice[];
  /** The sentence that the address names. */
  readonly focus: SentenceRef | undefined;
  readonly pointer: Pointer;
  readonly ties: Ties;
  /** Two articles whose words are to be compared. */
  readonly words: { readonly article: number; readonly other: number } | undefined;
  readonly closeWords: () => void;
}

/**
 * The address and the story → what is shown, and what the reader can do; the address is the only state of the view.
 * `value` stays the same while only the focus moves.
 */
export function useCompareState(asked: CompareScreen, story: StoryView, nav: Navigation): CompareState {
  const { shown, notices } = useShown(asked, story);
  const { view, layout, fit } = shown;
  const leaves = leaving(view);
  const goes = leaves === undefined ? undefined : story.articles.findIndex(({ article }) => article.id === leaves);
  const { names, labelOf, t, language, formats } = useNames(story);
  const { spread, on } = useSpread(shown);
  const { focus, pointer } = useFocus(story, view);
  const [tab, openTab] = useTab(spread, layout, focus);
  const [ties] = useState(() => new Ties());
  const [words, openWords] = useState<CompareState['words']>();
  const bring = useSight(focus);
  const correcting = useCorrecting(story);
  const actions = useActions(shown, { nav, openTab, bring, openWords });
  const value = useMemo(
    (): CompareValue => ({
      spread,
      names,
      labelOf,
      t,
      language,
      formats,
      on,
      actions,
      correcting,
      layout,
      tab,
      openTab,
      fit,
      goes,
    }),
    [spread, names, labelOf, t, language, formats, on, actions, correcting, layout, tab, openTab, fit, goes],
  );
  return { value, view, notices, focus, pointer, ties, words, closeWords: () => openWords(undefined) };
}

/** The sentence that the address names, lit as if it were pointed at. */
function useFocus(story: StoryView, view: ResolvedCompare): Pick<CompareState, 'focus' | 'pointer'> {
  const sentence = view.focus?.sentence;
  const focus = useMemo(() => (sentence === undefined ? undefined : findSentence(story, sentence)), [story, sentence]);
  const pointer = useMemo(() => new Pointer(story), [story]);
  useEffect(() => pointer.focus(focus), [pointer, focus]);
  return { focus, pointer };
}

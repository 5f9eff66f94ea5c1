import { useMemo } from 'react';
import { type CompareScreen, type Notice, type ResolvedCompare, resolveView } from '../../../link';
import { parseSentenceId, type StoryView } from '../../../story';
import type { Layout, Shown } from './changes';
import { useColumnsThatFit } from './useColumnsThatFit';

/** So many articles are compared where nobody chose any, at every width: the same address says the same. */
const FIRST_COLUMNS = 3;

/** The address held against the story and the window: what of it is shown, and what has to be said about it. */
export function useShown(asked: CompareScreen, story: StoryView): { shown: Shown; notices: readonly Notice[] } {
  const fit = useColumnsThatFit();
  return useMemo(() => {
    const layout: Layout = fit === 1 ? 'tabs' : 'columns';
    const resolved = resolveView(asked, story, FIRST_COLUMNS);
    const view = resolved.view as ResolvedCompare;
    const ids = layout === 'tabs' ? view.articles : fitting(view, fit);
    return { shown: { story, view, ids, layout, fit }, notices: resolved.notices };
  }, [asked, story, fit]);
}

/** As many as fit, from the first; the sentence in focus is always among them, in the place of the last that is no spine. */
function fitting({ articles, spine, focus }: ResolvedCompare, fit: number): string[] {
  const ids = articles.slice(0, fit);
  const wanted = focus && parseSentenceId(focus.sentence)?.article;
  if (wanted === undefined || ids.includes(wanted) || !articles.includes(wanted)) return ids;
  const gives = ids.findLastIndex((id) => id !== spine);
  return ids.map((id, k) => (k === gives ? wanted : id));
}

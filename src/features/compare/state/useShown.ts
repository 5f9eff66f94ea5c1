import { useMemo } from 'react';
import { type CompareScreen, type Notice, type ResolvedCompare, resolveView } from '../../../link';
import type { StoryView } from '../../../story';
import type { Layout, Shown } from './changes';
import { useColumnsThatFit } from './useColumnsThatFit';

/** Columns chosen where nobody chose any. */
const FIRST_COLUMNS = 3;

/** The address held against the story and the window: what of it is shown, and what has to be said about it. */
export function useShown(asked: CompareScreen, story: StoryView): { shown: Shown; notices: readonly Notice[] } {
  const fit = useColumnsThatFit();
  return useMemo(() => {
    const layout: Layout = fit === 1 ? 'tabs' : 'columns';
    const most = layout === 'tabs' ? story.articles.length : Math.max(fit, FIRST_COLUMNS);
    const resolved = resolveView(asked, story, most);
    const view = resolved.view as ResolvedCompare;
    const ids = layout === 'tabs' ? view.articles : view.articles.slice(0, fit);
    return { shown: { story, view, ids, layout, fit }, notices: resolved.notices };
  }, [asked, story, fit]);
}

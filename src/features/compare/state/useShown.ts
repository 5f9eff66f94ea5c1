import { useMemo } from 'react';
import { type CompareScreen, type Notice, type ResolvedCompare, resolveView } from '../../../link';
import type { StoryView } from '../../../story';
import type { Layout, Shown } from './changes';
import { useColumnsThatFit } from './useColumnsThatFit';

/** So many articles are compared where nobody chose any, at every width: the same address says the same. */
const FIRST_COLUMNS = 3;

/** The address held against the story and the window: what of it is shown, and what has to be said about it. */
export function useShown(asked: CompareScreen, story: StoryView): { shown: Shown; notices: readonly Notice[] } {
  const fit = useColumnsThatFit();
  return useMemo(() => {
    const resolved = resolveView(asked, story, FIRST_COLUMNS);
    const view = resolved.view as ResolvedCompare;
    // One column at a time is an article as it was published, whatever the address says.
    const layout: Layout = fit === 1 ? 'tabs' : (view.layout ?? 'columns');
    return { shown: { story, view, layout, fit }, notices: resolved.notices };
  }, [asked, story, fit]);
}

import { useMemo } from 'react';
import type { Navigation, ResolvedCompare } from '../../../link';
import type { SentenceRef } from '../../../story';
import { added, arranged, dropped, focused, following, moved, type Shown, toggled } from './changes';
import type { Actions } from './context';
import { useLatest } from './useLatest';

interface Means {
  readonly nav: Navigation;
  readonly openTab: (article: number) => void;
  readonly bring: (place: SentenceRef) => void;
  readonly openWords: (pair: { readonly article: number; readonly other: number }) => void;
}

/** What the reader can do; made once, so that nothing is drawn again because it could be done from elsewhere. */
export function useActions(shown: Shown, means: Means): Actions {
  const latest = useLatest({ shown, means });
  return useMemo(() => {
    const go = (how: 'push' | 'replace', change: (now: Shown) => ResolvedCompare): void => {
      const now = latest.current;
      now.means.nav.go(change(now.shown), how);
    };
    const focus = (place: SentenceRef | undefined): void => go('replace', (now) => focused(now, place));
    return {
      focus,
      add: (article) => go('push', (now) => added(now, article)),
      drop: (article) => go('push', (now) => dropped(now, article)),
      move: (article, by) => go('push', (now) => moved(now, article, by)),
      follow: (article) => go('push', (now) => following(now, article)),
      toggle: (mark) => go('push', (now) => toggled(now, mark)),
      arrange: (layout) => go('push', (now) => arranged(now, layout)),
      jump: (place) => {
        latest.current.means.openTab(place.article);
        focus(place);
        latest.current.means.bring(place);
      },
      wordByWord: (article, other) => latest.current.means.openWords({ article, other }),
    };
  }, [latest]);
}

import { useEffect } from 'react';
import type { Layout } from './changes';
import type { Actions } from './context';

/** Alt+P goes from rows to the articles as published, and back. */
export function useLayoutKey(layout: Layout, arrange: Actions['arrange']): void {
  useEffect(() => {
    if (layout === 'tabs') return undefined;
    const onKey = (event: KeyboardEvent): void => {
      // By its place on the keyboard: on a Mac Alt makes another character of it.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return;
      event.preventDefault();
      arrange(layout === 'published' ? 'columns' : 'published');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [layout, arrange]);
}

import { useEffect, useRef, useState } from 'react';
import type { Navigation, StoriesScreen } from '../../link';

/** Milliseconds of quiet before what is typed goes into the address: browsers limit how often it may change. */
const QUIET = 300;

/** The text in the search field: at once for the page, and a moment later in the address. */
export function useQueryInAddress(
  view: StoriesScreen,
  nav: Navigation,
): readonly [query: string, setQuery: (query: string) => void] {
  const inAddress = view.query ?? '';
  const [query, setQuery] = useState(inAddress);
  const written = useRef(inAddress);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setQuery(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (query === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = query;
      const { query: _, ...rest } = view;
      nav.go(query === '' ? rest : { ...rest, query }, 'replace');
    }, QUIET);
    return () => clearTimeout(timer);
  }, [query, view, nav]);
  return [query, setQuery];
}

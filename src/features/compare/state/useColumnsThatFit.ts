import { useSyncExternalStore } from 'react';
import { MOST_COLUMNS } from '../../../link';

/** Measures in rem, as the stylesheet has them: a column's least width, the gap, the page's edges. */
const COLUMN = 24;
const NARROW_COLUMN = 21;
const GAP = 2.5;
const EDGES = 6;
const NARROW_EDGES = 2.75;

/** How many columns fit the window; 1 means one at a time, with tabs. */
export function useColumnsThatFit(): number {
  return useSyncExternalStore(subscribe, columnsThatFit);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  // The reader's choice of text size is an attribute of the root element.
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    window.removeEventListener('resize', listener);
    observer.disconnect();
  };
}

function columnsThatFit(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const width = document.documentElement.clientWidth / rem;
  const fit = Math.floor((width - EDGES + GAP) / (COLUMN + GAP));
  // A tablet shows two columns that are a little narrower rather than one.
  const two = width - NARROW_EDGES >= 2 * NARROW_COLUMN + GAP ? 2 : 1;
  return Math.min(MOST_COLUMNS, Math.max(fit, two));
}

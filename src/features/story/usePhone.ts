import { useSyncExternalStore } from 'react';

/** Below this a table of sources has no room for its statements. */
const PHONE = '(max-width: 40rem)';

/** Whether the window is a phone's. Known at once: nothing moves after the first picture. */
export function usePhone(): boolean {
  return useSyncExternalStore(onChange, () => window.matchMedia(PHONE).matches);
}

function onChange(notify: () => void): () => void {
  const media = window.matchMedia(PHONE);
  media.addEventListener('change', notify);
  return () => media.removeEventListener('change', notify);
}

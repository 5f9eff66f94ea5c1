/** Whether anything that was fetched since the page was loaded is the device's own copy, which may be old. */
import { useSyncExternalStore } from 'react';

let isShown = false;
const listeners = new Set<() => void>();

/** Told by whoever fetched one. */
export function noteKeptCopy(): void {
  isShown = true;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useKeptCopyShown(): boolean {
  return useSyncExternalStore(listen, () => isShown);
}

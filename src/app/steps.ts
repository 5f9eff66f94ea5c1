/** Steps through the site's history. Each entry has a key of its own, under which its scroll position is kept. */
import { navigate } from 'wouter/use-browser-location';

interface EntryState {
  readonly entry: string;
}

export function push(address: string): void {
  const state: EntryState = { entry: newKey() };
  navigate(address, { state });
}

/** The entry stays the same one. */
export function replace(address: string): void {
  navigate(address, { replace: true, state: history.state });
}

/**
 * The key of the entry that is open. An address that was typed or followed from elsewhere comes without one and is given
 * one, which it keeps over a reload: with none in common, two addresses in a tab don't open where the other was left.
 */
export function currentEntry(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state) return String(state.entry);
  const own: EntryState = { entry: newKey() };
  history.replaceState(own, '');
  return own.entry;
}

function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

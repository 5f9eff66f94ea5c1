/** Components whose script is fetched when they are first shown. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** When the page was last loaded anew for a script that was gone; milliseconds. */
const RELOADED = 'parallax:reloaded';
/** Sooner than after so many milliseconds it is not loaded anew again: then the script is not gone but missing. */
const ONCE_IN = 60_000;

// biome-ignore lint/suspicious/noExplicitAny: React's own bound of what is loaded later
export function lazily<Shown extends ComponentType<any>>(load: () => Promise<Shown>): LazyExoticComponent<Shown> {
  return lazy(() => present(async () => ({ default: await load() }), { reload: () => location.reload() }));
}

/**
 * What `load` gives. A site that was put up anew has its scripts under other names, and a page that was open before asks for
 * one that is gone: then the page is loaded anew where it stands, and nothing is given any more.
 * @throws what `load` throws without a network, right after the page was loaded anew, or where that can't be remembered
 */
export async function present<T>(load: () => Promise<T>, { reload }: { readonly reload: () => void }): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!navigator.onLine || !isFirstInAWhile()) throw error;
    reload();
    return new Promise<never>(() => {});
  }
}

function isFirstInAWhile(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < ONCE_IN) return false;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    return true;
  } catch {
    // A browser that keeps nothing would be asked again and again.
    return false;
  }
}

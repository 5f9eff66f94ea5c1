import { useEffect } from 'react';
import { isInside } from './places';
import { push } from './steps';

const BASE = import.meta.env.BASE_URL;

/** Anchors that lead to a view of the site open it without loading the page again. */
export function useInternalLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = addressToFollow(event);
      if (address === undefined) return;
      event.preventDefault();
      push(address);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

/** Undefined where the browser should do what it does: other sites, new tabs, places on the same page, files. */
function addressToFollow(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return undefined;
  const anchor = event.target.closest('a[href]');
  if (!(anchor instanceof HTMLAnchorElement)) return undefined;
  if ((anchor.target !== '' && anchor.target !== '_self') || anchor.hasAttribute('download')) return undefined;
  const { origin, pathname, search, hash, href } = new URL(anchor.href);
  if (origin !== location.origin || !isInside(BASE, pathname)) return undefined;
  const isSamePage = pathname === location.pathname && search === location.search;
  return isSamePage && hash !== '' ? undefined : href;
}

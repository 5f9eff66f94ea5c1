import { useEffect } from 'react';

/** The product's name is the same in every language. */
export const PRODUCT = 'Parallax';

/** What the window is called while a page is open; `undefined` where that isn't known yet. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? PRODUCT : `${title} · ${PRODUCT}`;
  }, [title]);
}

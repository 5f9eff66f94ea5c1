/**
 * Which stories of a long list are drawn whole: the first, and those that have come near the window. The others are brief,
 * their titles alone, in a place as tall as they will be about.
 *
 * Brief rather than absent, because the browser's own search has to find every title and a screen reader to count every
 * story; brief rather than whole behind `content-visibility`, because that spares the browser laying them out but not
 * React making them: a thousand whole stories are some 50,000 elements. `hidden="until-found"` and pages would hide from
 * who reads by ear what the eye gets by scrolling.
 */
import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/** So many fill the tallest window at the start. */
const FIRST = 12;
/** How far from the window a story is drawn, so that nobody sees it brief while scrolling. */
const AHEAD = '1500px 0px';

/** Those that were near the window since the site was opened: back on the list, it is as tall as it was, to the pixel. */
const seen = new Set<string>();

/**
 * @param list has an item with `data-brief`, the story's id, for each that is brief
 * @param listed whatever changes when other stories are listed
 */
export function useDrawn(list: RefObject<Element | null>, listed: unknown): (id: string, place: number) => boolean {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const held = useRef<Held | undefined>(undefined);
  // What is read stays where it is, however much taller the stories above it have become.
  useLayoutEffect(() => {
    if (held.current) scrollBy(0, held.current.item.getBoundingClientRect().top - held.current.top);
    held.current = undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other stories are other elements to watch
  useEffect(() => {
    if (!canWatch()) return undefined;
    const observer = new IntersectionObserver(
      (changes) => {
        const near = changes.filter(({ isIntersecting }) => isIntersecting).flatMap(({ target }) => idOf(target));
        if (near.length === 0) return;
        for (const id of near) seen.add(id);
        held.current = firstInWindow(list.current);
        drawAgain();
      },
      { rootMargin: AHEAD },
    );
    for (const item of list.current?.querySelectorAll('[data-brief]') ?? []) observer.observe(item);
    return () => observer.disconnect();
  }, [list, listed]);
  return (id, place) => place < FIRST || seen.has(id) || !canWatch();
}

interface Held {
  readonly item: Element;
  readonly top: number;
}

function firstInWindow(list: Element | null): Held | undefined {
  const item = [...(list?.children ?? [])].find((one) => one.getBoundingClientRect().bottom > 0);
  return item && { item, top: item.getBoundingClientRect().top };
}

function canWatch(): boolean {
  return 'IntersectionObserver' in window;
}

/** None of one that has been drawn since. */
function idOf(item: Element): string[] {
  const id = item.getAttribute('data-brief');
  return id === null ? [] : [id];
}

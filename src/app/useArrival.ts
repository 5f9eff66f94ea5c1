/** Where reading goes on when another page of the site has opened: at its heading, or where the reader left it. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { storedPositions, storePositions } from './positions';
import { currentEntry } from './steps';

/** How long a page may take until it shows its heading or is as long as it was, in milliseconds. */
const PATIENCE = 4000;
/** What the reader does instead of waiting. */
const INTERRUPTIONS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

type Stop = () => void;

/**
 * @param place names the page; a change of the address that leaves it alone leaves the scroll position alone
 * @param positioned whether the page itself brings something into sight
 */
export function useArrival(place: string, positioned: boolean): void {
  const positions = useRef(storedPositions());
  const last = useRef<string | undefined>(undefined);
  const stop = useRef<Stop | undefined>(undefined);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => positions.current.set(currentEntry(), scrollY);
    const store = () => storePositions(positions.current);
    addEventListener('scroll', keep, { passive: true });
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('scroll', keep);
      removeEventListener('pagehide', store);
    };
  }, []);

  useLayoutEffect(() => {
    if (last.current === place) return;
    const arrival = last.current === undefined ? 'load' : 'step';
    last.current = place;
    stop.current?.();
    const top = positions.current.get(currentEntry());
    const stopFocus = arrival === 'step' ? focusHeading() : undefined;
    if (arrival === 'step') scrollTo(0, 0);
    const stopScroll = positioned || top === undefined ? undefined : scrollBack(top);
    stop.current = () => {
      stopFocus?.();
      stopScroll?.();
    };
  }, [place, positioned]);
}

/** Once there is a heading, unless the reader has gone somewhere else by then. */
function focusHeading(): Stop {
  const main = document.querySelector('main');
  main?.focus({ preventScroll: true });
  return untilDone(() => {
    if (document.activeElement !== main && document.activeElement !== document.body) return true;
    const heading = main?.querySelector('h1');
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // The last page's heading may still be there, hidden.
    return document.activeElement === heading;
  });
}

/** The page may still be growing. */
function scrollBack(top: number): Stop {
  return untilDone(() => {
    scrollTo(0, top);
    return Math.abs(scrollY - top) <= 1;
  });
}

/** Tries on every frame, until it worked, the reader acts, or time is up. */
function untilDone(attempt: () => boolean): Stop {
  const until = performance.now() + PATIENCE;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of INTERRUPTIONS) removeEventListener(event, stop);
  };
  const step = () => {
    if (attempt() || performance.now() > until) stop();
    else frame = requestAnimationFrame(step);
  };
  for (const event of INTERRUPTIONS) addEventListener(event, stop, { passive: true });
  step();
  return stop;
}

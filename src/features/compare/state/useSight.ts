import { useCallback, useEffect, useRef } from 'react';
import type { SentenceRef } from '../../../story';
import { bringIntoSight, isUnderFoot, openAt, sentenceElement } from './places';
import { isSame } from './pointer';
import { useLatest } from './useLatest';

/** @returns brings a sentence into sight, at once or as soon as it is drawn, and gives it the keyboard */
export function useSight(focus: SentenceRef | undefined): (place: SentenceRef) => void {
  const wanted = useRef<SentenceRef | undefined>(undefined);
  const focusNow = useLatest(focus);
  useFirstSight(focus);
  useAboveFoot(focus);
  // A sentence may wait for its column to be drawn.
  useEffect(() => {
    if (wanted.current && reveal(wanted.current)) wanted.current = undefined;
  });
  return useCallback(
    (place) => {
      // What is in focus already is not drawn again: a wish kept for later would move a page that is being read.
      wanted.current = reveal(place) && isSame(place, focusNow.current) ? undefined : place;
    },
    [focusNow],
  );
}

/** Brings a sentence into sight and gives it the keyboard. @returns false where it is not drawn yet */
function reveal(place: SentenceRef): boolean {
  const element = sentenceElement(place);
  if (!element) return false;
  bringIntoSight(element);
  // A row that was folded away is measured anew once it is in sight: by then the sentence may stand elsewhere.
  requestAnimationFrame(() => requestAnimationFrame(() => bringIntoSight(element)));
  element.focus({ preventScroll: true });
  return true;
}

/** The foot, or the sheet on a phone, never covers the sentence that it explains, however high it becomes. */
function useAboveFoot(focus: SentenceRef | undefined): void {
  useEffect(() => {
    const foot = document.querySelector('.foot');
    if (!focus || !foot) return undefined;
    const look = (): void => {
      const element = sentenceElement(focus);
      if (element && isUnderFoot(element)) bringIntoSight(element);
    };
    look();
    const height = new ResizeObserver(look);
    height.observe(foot);
    return () => height.disconnect();
  }, [focus]);
}

/** A link to a sentence opens at that sentence. */
function useFirstSight(focus: SentenceRef | undefined): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const element = focus && sentenceElement(focus);
    if (element) openAt(element);
  }, [focus]);
}

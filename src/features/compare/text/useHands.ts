import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { neighbourInColumn, neighbourInRow, refOf, sentenceElement, useCompare, usePointer } from '../state';

/** What pointing, clicking and keys do to the sentences of an element. */
export function useHands() {
  const { actions } = useCompare();
  const pointer = usePointer();
  return {
    // Moving, not being over: text that scrolls under a mouse at rest isn't pointed at.
    onPointerMove: (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') pointer.hover(refOf(event.target));
    },
    onPointerLeave: (): void => pointer.hover(undefined),
    onFocus: (event: FocusEvent): void => {
      const place = refOf(event.target);
      pointer.hover(place);
      if (place) pointer.stopAt(place);
    },
    onBlur: (): void => pointer.hover(undefined),
    onClick: (event: MouseEvent): void => clicked(event, actions.focus),
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const here = refOf(event.target);
      if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        actions.focus(here);
        return;
      }
      const next = step(event, here);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    },
  };
}

/** A click that ends a selection is no pointing. */
function clicked(event: MouseEvent, focus: (place: { article: number; sentence: number }) => void): void {
  const place = refOf(event.target);
  if (place && (window.getSelection()?.isCollapsed ?? true)) focus(place);
}

/** Up and down go through the column, left and right to the sentence at the same height beside it. */
function step(event: KeyboardEvent, here: { article: number; sentence: number }): HTMLElement | undefined {
  if (event.key === 'ArrowDown') return neighbourInColumn(here, 1);
  if (event.key === 'ArrowUp') return neighbourInColumn(here, -1);
  if (event.key === 'ArrowRight') return neighbourInRow(sentenceElement(here), 1);
  if (event.key === 'ArrowLeft') return neighbourInRow(sentenceElement(here), -1);
  return undefined;
}

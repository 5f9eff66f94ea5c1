import { type TouchEvent, useRef } from 'react';

/** A stroke this long, in CSS pixels, and so much more across than down, turns to the next source. */
const LENGTH = 60;
const SLOPE = 2;

interface Stroke {
  readonly x: number;
  readonly y: number;
}

/** Swiping across turns to the next or previous column; `1` is towards the end of the reading direction. */
export function useSwipe(turn: (step: 1 | -1) => void): {
  onTouchStart: (event: TouchEvent) => void;
  onTouchEnd: (event: TouchEvent) => void;
} {
  const start = useRef<Stroke | undefined>(undefined);
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches.item(0);
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }) => {
      const touch = changedTouches.item(0);
      if (!touch || !start.current) return;
      const across = touch.clientX - start.current.x;
      const down = touch.clientY - start.current.y;
      start.current = undefined;
      if (Math.abs(across) > LENGTH && Math.abs(across) > SLOPE * Math.abs(down)) turn(across < 0 ? 1 : -1);
    },
  };
}

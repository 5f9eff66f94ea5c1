import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What was drawn last, for functions that are made once and called by what the reader does. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

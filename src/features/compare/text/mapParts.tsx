import { memo } from 'react';
import type { MapStroke, PageMap } from '../model';

/** A page of so few letters, some two windows of a column, is seen without a map. */
export const LETTERS_LEAST = 2000;
/** How much of what is in sight an arrow key goes on by. */
const STEP = 1 / 3;

/** What of the page is in sight, as shares of its height. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** Where a key leads from what is in sight, as a share of the page; undefined for a key that leads nowhere. */
export function shareAfter(key: string, { from, to }: Sight): number | undefined {
  const shown = to - from;
  if (key === 'ArrowDown') return from + shown * STEP;
  if (key === 'ArrowUp') return from - shown * STEP;
  if (key === 'PageDown') return to;
  if (key === 'PageUp') return from - shown;
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  return undefined;
}

/** Kinds of strokes, the least important first: what is drawn later lies over it. */
const LOOKS = ['unsure', 'shared', 'only'] as const;

/** One path a kind: a story of thousands of sentences is drawn as fast as a small one. */
export const Strokes = memo(function Strokes({
  map: { lanes, strokes, differences },
}: {
  readonly map: Omit<PageMap, 'rows'>;
}) {
  const path = (kind: MapStroke['kind'], possible: boolean): string =>
    strokes
      .filter((stroke) => stroke.kind === kind && stroke.possible === possible)
      .map(({ lane, from, to }) => `M${lane + 0.5} ${from}V${to}`)
      .join('');
  return (
    <svg viewBox={`0 0 ${lanes} 1`} preserveAspectRatio="none" aria-hidden="true">
      {LOOKS.flatMap((kind) => [
        <path key={kind} className={kind} d={path(kind, false)} />,
        <path key={`${kind} possible`} className={`${kind} possible`} d={path(kind, true)} />,
      ])}
      <path className="differs" d={differences.map(({ lane, at }) => `M${lane - 0.2} ${at}h1.4`).join('')} />
    </svg>
  );
});

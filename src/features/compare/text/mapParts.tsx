import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
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
const Strokes = memo(function Strokes({
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

interface MapSliderProps {
  readonly map: Omit<PageMap, 'rows'>;
  /** For who moves it straight on the page. */
  readonly slider?: Ref<HTMLDivElement>;
  /** In hundredths of the page, with the words for it; moved by `slider` where these stay. */
  readonly at: { readonly now: number; readonly text?: string };
  /** A place of the strip was pressed or dragged over, as shares of its width and height. */
  readonly onPoint: (across: number, down: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What is in sight. */
  readonly children: ReactNode;
}

/** The map as one slider: pressed and dragged by mouse or pen, tapped by a finger, for which else the page scrolls. */
export function MapSlider({ map, slider, at, onPoint, onKeyDown, children }: MapSliderProps): ReactNode {
  const { t } = useTranslation();
  const strip = useRef<HTMLDivElement>(null);
  const follow = (event: PointerEvent): void => {
    const box = strip.current?.getBoundingClientRect();
    if (box) onPoint((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  return (
    <div
      ref={slider}
      className="map"
      style={{ '--lanes': map.lanes } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={t('compare.map.label')}
      aria-orientation="vertical"
      aria-controls="compare-rows"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at.now}
      aria-valuetext={at.text}
      title={t('compare.map.legend')}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
      onPointerUp={(event) => event.pointerType === 'touch' && follow(event)}
      onKeyDown={onKeyDown}
    >
      <div className="strip" ref={strip}>
        <Strokes map={map} />
        {children}
      </div>
    </div>
  );
}

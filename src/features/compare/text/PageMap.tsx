import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { type MapRow, type MapStroke, type PageMap as PageMapData, pageMapOf, type Stretch } from '../model';
import { type PlaceInRows, rowsInSight, scrollToRow, useCompare } from '../state';

interface PageMapProps {
  readonly stretches: readonly Stretch[];
  readonly isFolded: (stretch: Stretch) => boolean;
  /** Changes when something is folded or unfolded. */
  readonly foldKey: string;
}

/** A page of so few letters, some two windows of a column, is seen without a map. */
const LETTERS_LEAST = 2000;
/** How much of what is in sight an arrow key goes on by. */
const STEP = 1 / 3;

/** The whole comparison at the page's edge, and where one is in it: click or drag to go there, or by keys. */
export function PageMap({ stretches, isFolded, foldKey }: PageMapProps) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const { spread, layout, tab } = useCompare();
  // biome-ignore lint/correctness/useExhaustiveDependencies: isFolded is another function each time, foldKey tells when it answers otherwise
  const map = useMemo(() => {
    const columns = layout === 'tabs' ? spread.columns.filter(({ article }) => article === tab) : spread.columns;
    return pageMapOf(spread.story, columns, stretches, isFolded);
  }, [spread, layout, tab, stretches, foldKey]);
  const { rows } = map;
  const [sight, setSight] = useState({ from: 0, to: 0 });
  useSight(rows, setSight);
  const strip = useRef<HTMLDivElement>(null);
  if (map.letters < LETTERS_LEAST) return null;

  const goTo = (share: number, where: 'top' | 'in sight'): void => {
    const row = rows.find(({ to }) => share < to) ?? (rows.at(-1) as MapRow);
    scrollToRow(row.key, Math.min(1, Math.max(0, (share - row.from) / (row.to - row.from))), where);
  };
  const follow = (event: PointerEvent): void => {
    const box = strip.current?.getBoundingClientRect();
    if (box) goTo((event.clientY - box.top) / box.height, 'in sight');
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    // A finger scrolls the page here as anywhere; where it only taps, it goes there.
    if (event.pointerType === 'touch' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = shareAfter(event.key, sight);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next, 'top');
  };
  return (
    <div
      className="map"
      style={{ '--lanes': map.lanes } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={t('compare.map.label')}
      aria-orientation="vertical"
      aria-controls="compare-rows"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(sight.from * 100)}
      aria-valuetext={t('compare.map.at', { share: percent(Math.round(sight.from * 100) / 100) })}
      title={t('compare.map.legend')}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
      onPointerUp={(event) => event.pointerType === 'touch' && follow(event)}
      onKeyDown={onKeyDown}
    >
      <div className="strip" ref={strip}>
        <Strokes map={map} />
        <span
          className="sight"
          style={{ insetBlockStart: `${sight.from * 100}%`, blockSize: `${(sight.to - sight.from) * 100}%` }}
        />
      </div>
    </div>
  );
}

/** Where a key leads from what is in sight, as a share of the page; undefined for a key that leads nowhere. */
function shareAfter(key: string, { from, to }: Sight): number | undefined {
  const shown = to - from;
  if (key === 'ArrowDown') return from + shown * STEP;
  if (key === 'ArrowUp') return from - shown * STEP;
  if (key === 'PageDown') return to;
  if (key === 'PageUp') return from - shown;
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  return undefined;
}

/** What of the page is in sight, as shares of its height. */
interface Sight {
  readonly from: number;
  readonly to: number;
}

/** Follows the page as it scrolls or is laid out anew, at most once a frame. */
function useSight(rows: readonly MapRow[], set: (sight: Sight) => void): void {
  useEffect(() => {
    const keys = rows.map(({ key }) => key);
    const share = ({ row, within }: PlaceInRows): number => {
      const { from, to } = rows[row] as MapRow;
      return from + (to - from) * within;
    };
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const sight = rowsInSight(keys);
      if (sight) set({ from: share(sight.from), to: share(sight.to) });
    };
    const ask = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    ask();
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask);
    // What comes into sight for the first time gets its true height then, without any scrolling.
    const heights = new ResizeObserver(ask);
    const page = document.getElementById('compare-rows');
    if (page) heights.observe(page);
    return () => {
      heights.disconnect();
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [rows, set]);
}

/** Kinds of strokes, the least important first: what is drawn later lies over it. */
const LOOKS = ['unsure', 'shared', 'only'] as const;

/** One path a kind: a story of thousands of sentences is drawn as fast as a small one. */
const Strokes = memo(function Strokes({ map: { lanes, strokes, differences } }: { readonly map: PageMapData }) {
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

import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { type MapRow, pageMapOf, type Stretch } from '../model';
import { type PlaceInRows, rowsInSight, scrollToRow, useCompare } from '../state';
import { LETTERS_LEAST, MapSlider, type Sight, shareAfter } from './mapParts';

interface PageMapProps {
  readonly stretches: readonly Stretch[];
  readonly isFolded: (stretch: Stretch) => boolean;
  /** Changes when something is folded or unfolded. */
  readonly foldKey: string;
}

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
  if (map.letters < LETTERS_LEAST) return null;

  const goTo = (share: number, where: 'top' | 'in sight'): void => {
    const row = rows.find(({ to }) => share < to) ?? (rows.at(-1) as MapRow);
    scrollToRow(row.key, Math.min(1, Math.max(0, (share - row.from) / (row.to - row.from))), where);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = shareAfter(event.key, sight);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next, 'top');
  };
  const now = Math.round(sight.from * 100);
  return (
    <MapSlider
      map={map}
      at={{ now, text: t('compare.map.at', { share: percent(now / 100) }) }}
      onPoint={(_, down) => goTo(down, 'in sight')}
      onKeyDown={onKeyDown}
    >
      <span
        className="sight"
        style={{ insetBlockStart: `${sight.from * 100}%`, blockSize: `${(sight.to - sight.from) * 100}%` }}
      />
    </MapSlider>
  );
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

import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { flowMapOf, flowOf } from '../model';
import { useCompare, useTies } from '../state';
import { LETTERS_LEAST, MapSlider, shareAfter } from './mapParts';

/** A place that one goes to stands so far down in the column: what leads up to it is seen, too. */
const DOWN = 1 / 4;

/** The map of columns as published: a lane a column with what of it is in sight; click or drag in a lane, or by keys. */
export function FlowMap() {
  const { spread, on } = useCompare();
  const { columns } = spread;
  const ties = useTies();
  const map = useMemo(
    () => flowMapOf(spread.story, spread.columns, ({ article }) => flowOf(spread, article, on)),
    [spread, on],
  );
  const slider = useRef<HTMLDivElement>(null);
  useSights(slider, map);
  if (map.letters < LETTERS_LEAST) return null;

  const point = (across: number, down: number): void => {
    const lane = Math.floor(across * columns.length);
    const column = columns[Math.min(columns.length - 1, Math.max(0, lane))];
    if (column) ties.goTo(column.article, down, DOWN);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { leader } = ties;
    const next = leader === undefined ? undefined : shareAfter(event.key, ties.sight(leader));
    if (next === undefined || leader === undefined) return;
    event.preventDefault();
    ties.goTo(leader, next, 0);
  };
  return (
    <MapSlider map={map} slider={slider} at={{ now: 0 }} onPoint={point} onKeyDown={onKeyDown}>
      {columns.map(({ article }, lane) => (
        <span key={article} className="sight lane" data-lane={article} style={{ '--lane': lane } as CSSProperties} />
      ))}
    </MapSlider>
  );
}

/** Keeps what is in sight of each lane, at most once a frame; straight on the page, for React draws nothing on a scroll. */
function useSights(slider: RefObject<HTMLDivElement | null>, map: object): void {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const ties = useTies();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has other lanes
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const element = slider.current;
      if (!element) return;
      for (const lane of element.querySelectorAll<HTMLElement>('.lane')) {
        const { from, to } = ties.sight(Number(lane.dataset.lane));
        lane.style.insetBlockStart = `${from * 100}%`;
        lane.style.blockSize = `${(to - from) * 100}%`;
      }
      const share = ties.leader === undefined ? 0 : ties.sight(ties.leader).from;
      element.ariaValueNow = String(Math.round(share * 100));
      element.ariaValueText = t('compare.map.at', { share: percent(Math.round(share * 100) / 100) });
    };
    const ask = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    ask();
    const stop = ties.watch(ask);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [slider, map, ties, t, percent]);
}

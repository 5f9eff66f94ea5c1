import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SentenceRef, sentenceOf } from '../../../story';
import { isAddition, MARK_KEYS, type Spread, type Stop } from '../model';

export interface Stepping {
  /** The stop that is in focus, from 0. */
  readonly at: number | undefined;
  readonly count: number;
  readonly go: (step: 1 | -1) => void;
  /** How many of them are additions; the others are differences between sources. */
  readonly additions: number;
  /** That the last step went on from the other end. */
  readonly wrapped: 'start' | 'end' | undefined;
  /** What a screen reader is told after a step. */
  readonly said: string;
}

/** Enough of a passage to know where one is. */
const SAID_LENGTH = 80;

/** From difference to difference: by the toolbar's arrows, and by Alt+↓ and Alt+↑ anywhere on the page. */
export function useStepping(
  spread: Spread | undefined,
  labelOf: (article: number) => string,
  focus: SentenceRef | undefined,
  jump: (place: SentenceRef) => void,
): Stepping {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [wrapped, setWrapped] = useState<Stepping['wrapped']>();
  const stops = spread?.stops ?? [];
  const at = stops.findIndex((stop) => holds(stop, focus));
  const go = useCallback(
    (step: 1 | -1) => {
      const next = nextStop(stops, focus, step, spread);
      if (next === undefined || !spread) return;
      const stop = stops[next] as Stop;
      jump(stop);
      const around = stops.length > 1 && at >= 0 && next !== at + step;
      const from = around ? (step > 0 ? 'start' : 'end') : undefined;
      setWrapped(from);
      const source = labelOf(stop.article);
      const passage = sentenceOf(spread.story, stop)
        .text.slice(0, SAID_LENGTH)
        .replace(/[.。؟?!…\s]+$/u, '');
      const mark = t(`compare.mark.${MARK_KEYS[stop.kind]}`);
      const where = t('compare.said', { mark, source, passage, at: next + 1, count: stops.length });
      setSaid(from ? `${t(`compare.again.${from}`)} ${where}` : where);
    },
    [stops, at, focus, spread, jump, labelOf, t],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  const additions = stops.filter(isAddition).length;
  return {
    at: at < 0 ? undefined : at,
    count: stops.length,
    additions,
    go,
    wrapped: at < 0 ? undefined : wrapped,
    said,
  };
}

function holds({ article, sentence, last }: Stop, focus: SentenceRef | undefined): boolean {
  return focus?.article === article && focus.sentence >= sentence && focus.sentence <= last;
}

/** The stop after, or before, what is in focus as the rows go; from the other end where there is none. */
function nextStop(
  stops: readonly Stop[],
  focus: SentenceRef | undefined,
  step: 1 | -1,
  spread: Spread | undefined,
): number | undefined {
  if (stops.length === 0) return undefined;
  const at = stops.findIndex((stop) => holds(stop, focus));
  if (at >= 0) return (at + step + stops.length) % stops.length;
  if (!focus || !spread) return step > 0 ? 0 : stops.length - 1;
  const rowOf = (place: SentenceRef): number =>
    spread.rowIndex.get(place.article)?.[sentenceOf(spread.story, place).block] ?? 0;
  const row = rowOf(focus);
  if (step > 0)
    return Math.max(
      0,
      stops.findIndex((stop) => rowOf(stop) >= row),
    );
  const before = stops.findLastIndex((stop) => rowOf(stop) <= row);
  return before < 0 ? stops.length - 1 : before;
}

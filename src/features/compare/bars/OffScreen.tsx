import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { counterpartsOf, type SentenceRef } from '../../../story';
import { directionOf } from '../../../ui';
import { coveredHeight, sentenceElement, useCompare, usePointed, useTies } from '../state';

interface OutOfSight {
  readonly above: readonly SentenceRef[];
  readonly below: readonly SentenceRef[];
}

const NONE: OutOfSight = { above: [], below: [] };
/** Columns that scroll by themselves are looked at again once they have stood so long, in milliseconds. */
const REST = 200;

/** In a column's head: how many counterparts of the lit sentence are out of sight in it, and where. */
export function OffScreen({ article }: { readonly article: number }) {
  const { t, i18n } = useTranslation();
  const { spread, actions } = useCompare();
  const direction = directionOf(i18n.language);
  const place = usePointed();
  const [outside, setOutside] = useState(NONE);
  const ties = useTies();
  useEffect(() => {
    const all = place ? counterpartsOf(spread.story, place) : [];
    const look = (): void => setOutside(outOfSight(all.filter((one) => one.article === article)));
    look();
    if (all.length === 0) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const stop = ties.watch(() => {
      clearTimeout(resting);
      resting = setTimeout(look, REST);
    });
    return () => {
      stop();
      clearTimeout(resting);
    };
  }, [place, article, spread, ties]);
  const [above] = outside.above;
  const [below] = outside.below;
  if (!above && !below) return null;
  return (
    <span className="outside">
      {above && (
        <button type="button" onClick={() => actions.jump(above)}>
          <bdi dir={direction}>{t('compare.above', { count: outside.above.length })}</bdi>
        </button>
      )}
      {below && (
        <button type="button" onClick={() => actions.jump(below)}>
          <bdi dir={direction}>{t('compare.below', { count: outside.below.length })}</bdi>
        </button>
      )}
    </span>
  );
}

function outOfSight(places: readonly SentenceRef[]): OutOfSight {
  const boxes = places.flatMap((place) => {
    const box = sentenceElement(place)?.getBoundingClientRect();
    return box ? [{ place, box }] : [];
  });
  const covered = coveredHeight();
  const above = boxes.filter(({ box }) => box.bottom <= covered).map(({ place }) => place);
  const below = boxes.filter(({ box }) => box.top >= window.innerHeight).map(({ place }) => place);
  return above.length + below.length === 0 ? NONE : { above, below };
}

import { useTranslation } from 'react-i18next';
import type { Stepping } from '../state';

/** How many differences there are, which one is in focus, and the way to the next. */
export function Stepper({ stepping }: { readonly stepping: Stepping }) {
  const { t } = useTranslation();
  const { at, count, go, wrapped } = stepping;
  return (
    <div className="step">
      <span>
        {at === undefined ? <Counts stepping={stepping} /> : t('compare.differenceOf', { at: at + 1, count })}
        {wrapped && ` · ${t(`compare.again.${wrapped}`)}`}
      </span>
      <button type="button" aria-label={t('compare.previous')} disabled={count === 0} onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" aria-label={t('compare.next')} disabled={count === 0} onClick={() => go(1)}>
        ↓
      </button>
    </div>
  );
}

/** Additions and differences apart: that only one says something is no disagreement. */
function Counts({ stepping: { additions, count } }: { readonly stepping: Stepping }) {
  const { t } = useTranslation();
  const differences = t('compare.differences', { count: count - additions });
  if (additions === 0) return differences;
  const added = t('compare.additions', { count: additions });
  return count > additions ? `${added} · ${differences}` : added;
}

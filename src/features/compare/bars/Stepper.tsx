import { useTranslation } from 'react-i18next';
import type { Stepping } from '../state';

/** How many differences there are, which one is in focus, and the way to the next. */
export function Stepper({ stepping: { at, count, go } }: { readonly stepping: Stepping }) {
  const { t } = useTranslation();
  return (
    <div className="step">
      <span>
        {at === undefined ? t('compare.differences', { count }) : t('compare.differenceOf', { at: at + 1, count })}
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

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompare, useIsHeld, useTies } from '../state';

/** Holds a column as published still while the others scroll, and ties it to them again where it stands then. */
export function Hold({ article }: { readonly article: number }) {
  const { t } = useTranslation();
  const { labelOf } = useCompare();
  const ties = useTies();
  const held = useIsHeld(article);
  const [wasHeld, setWasHeld] = useState(false);
  const pressed = useRef<HTMLButtonElement>(null);
  if (held && !wasHeld) setWasHeld(true);
  const source = labelOf(article);
  const tie = (): void => {
    ties.tieAgain(article);
    // The button goes with the hold: the keyboard stays beside it.
    pressed.current?.focus();
  };
  return (
    <span className="hold">
      {held && (
        <button type="button" className="tie" aria-label={t('compare.published.tieLabel', { source })} onClick={tie}>
          {t('compare.published.tie')}
        </button>
      )}
      <button
        ref={pressed}
        type="button"
        aria-pressed={held}
        aria-label={t('compare.published.holdLabel', { source })}
        onClick={() => ties.toggleHold(article)}
      >
        {t('compare.published.hold')}
      </button>
      {/* A key in the column does it as well, away from these buttons. */}
      <span className="vh" role="status">
        {wasHeld && t(`compare.published.${held ? 'held' : 'tied'}`, { source })}
      </span>
    </span>
  );
}

import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { Fragment, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What each does, in the order in which one comes to need them; the names on keyboards are the same in all languages. */
const KEYS = [
  { keys: ['Alt ↓', 'Alt ↑'], does: 'compare.keys.differences' },
  { keys: ['Tab'], does: 'compare.keys.column' },
  { keys: ['↓', '↑'], does: 'compare.keys.sentences' },
  { keys: ['←', '→'], does: 'compare.keys.across' },
  { keys: ['Enter'], does: 'compare.keys.why' },
  { keys: ['Shift ←', 'Shift →'], does: 'compare.keys.move' },
  { keys: ['↓', '↑', 'Home', 'End'], does: 'compare.keys.map' },
  { keys: ['Alt P'], does: 'compare.keys.layout' },
  { keys: ['H', 'T'], does: 'compare.keys.hold' },
  { keys: ['Esc'], does: 'compare.keys.close' },
  { keys: ['?'], does: 'compare.keys.these' },
] as const;

/** All keys of the screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onClose={onClose}
      className="dialog keylist"
      backdrop={<div className="backdrop" />}
      // Escape shuts this, and not what is in focus below.
      hideOnEscape={(event) => {
        event.preventDefault();
        return true;
      }}
    >
      <header>
        <DialogHeading>{t('compare.keys.title')}</DialogHeading>
        <DialogDismiss className="link">{t('compare.close')}</DialogDismiss>
      </header>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Fragment key={key}>
                  <kbd>{key}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** “?” anywhere on the page, but where somebody is writing. */
export function useQuestionMark(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isWriting =
        event.target instanceof Element &&
        event.target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented || isWriting) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);
}

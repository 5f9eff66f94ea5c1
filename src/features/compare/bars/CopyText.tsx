import { MenuItem } from '@ariakit/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { plainTextOf } from '../../../story';
import type { Column } from '../model';

const SAYING = { idle: 'compare.copyText', copied: 'ui.copied', failed: 'ui.copyFailed' } as const;

/** Puts an article's whole text on the clipboard. The menu stays, for it says whether that worked. */
export function CopyText({ column }: { readonly column: Column }) {
  const { t } = useTranslation();
  const [state, setState] = useState<keyof typeof SAYING>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plainTextOf(column.view.article));
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <MenuItem className="menuitem" hideOnClick={false} onClick={copy} onBlur={() => setState('idle')}>
        {t(SAYING[state])}
      </MenuItem>
      {/* Outside the menu, which may hold nothing but its items. */}
      {createPortal(
        <span className="vh" role="status">
          {state === 'idle' ? '' : t(SAYING[state])}
        </span>,
        document.body,
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './CopyButton';

interface Props {
  /** The whole address, with its origin. */
  readonly address: string;
  readonly look?: 'link' | 'bare';
}

/** Puts an address on the clipboard and says whether that worked. */
export function CopyLink({ address, look = 'link' }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <CopyButton text={() => address} look={look}>
      {t('ui.copyLink')}
    </CopyButton>
  );
}

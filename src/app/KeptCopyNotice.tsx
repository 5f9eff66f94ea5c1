import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptCopyShown } from '../data';
import { Notice } from '../ui';

/** Without a network: what is shown was kept on the device, and the site may have newer. */
export function KeptCopyNotice(): ReactNode {
  const { t } = useTranslation();
  const isShown = useKeptCopyShown();
  const [shut, setShut] = useState(false);
  if (!isShown || shut) return null;
  return (
    <div className="sheet">
      <Notice onDismiss={() => setShut(true)}>{t('app.offline.kept')}</Notice>
    </div>
  );
}

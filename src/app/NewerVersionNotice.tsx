import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../ui';
import { followVersions, type NewerVersion } from './versions';

interface Props {
  readonly follow?: typeof followVersions;
}

/** A newer version of the site is there. Unasked it is taken once no tab shows the old one any more. */
export function NewerVersionNotice({ follow = followVersions }: Props): ReactNode {
  const { t } = useTranslation();
  const [newer, setNewer] = useState<NewerVersion | undefined>();
  useEffect(() => follow(setNewer), [follow]);
  if (!newer) return null;
  return (
    <div className="sheet">
      <Notice onDismiss={() => setNewer(undefined)}>
        {t('app.offline.newer')}{' '}
        <Button look="link" onClick={newer.load}>
          {t('app.offline.load')}
        </Button>
      </Notice>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  readonly children: ReactNode;
  /** Without it the notice stays. */
  readonly onDismiss?: () => void;
}

/** Something the reader should know and needn't do anything about; said to screen readers when it turns up. */
export function Notice({ children, onDismiss }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <div>{children}</div>
      {onDismiss && (
        <Button look="link" onClick={onDismiss}>
          {t('ui.dismiss')}
        </Button>
      )}
    </div>
  );
}

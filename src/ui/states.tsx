/** What a page shows in place of its content. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Links and buttons: the ways on from here. */
  readonly acts?: ReactNode;
  /** `h2` where the page has its own heading. */
  readonly heading?: 'h1' | 'h2';
}

function State({ title, children, acts, heading: Heading = 'h1' }: StateProps): ReactNode {
  return (
    <div className="sheet">
      <section className="state">
        <Heading>{title}</Heading>
        {children}
        {acts && <div className="acts">{acts}</div>}
      </section>
    </div>
  );
}

/** Says nothing for a moment: most things are there by then. */
export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="sheet loading" role="status">
      <p className="state">{t('ui.loading')}</p>
    </div>
  );
}

interface FailedProps {
  /** What failed, as a sentence. */
  readonly title: string;
  /** Why, as far as it is known. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly acts?: ReactNode;
}

export function Failed({ title, children, onRetry, acts }: FailedProps): ReactNode {
  const { t } = useTranslation();
  const retry = onRetry && (
    <Button look="act" onClick={onRetry}>
      {t('ui.retry')}
    </Button>
  );
  return (
    <div role="alert">
      <State
        title={title}
        acts={
          <>
            {retry}
            {acts}
          </>
        }
      >
        {children && <p>{children}</p>}
      </State>
    </div>
  );
}

/** Nothing to show, and nothing wrong. */
export function Empty({ title, children, acts, heading }: StateProps): ReactNode {
  return (
    <State title={title} acts={acts} {...(heading && { heading })}>
      {children && <p>{children}</p>}
    </State>
  );
}

/** No such page, story or article. */
export function NotFound({ title, children, acts }: StateProps): ReactNode {
  return (
    <State title={title} acts={acts}>
      {children && <p>{children}</p>}
    </State>
  );
}

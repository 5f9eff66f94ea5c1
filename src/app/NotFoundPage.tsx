import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../link';
import { NotFound, usePageTitle } from '../ui';

interface Props {
  readonly path: string;
  readonly nav: Navigation;
}

export function NotFoundPage({ path, nav }: Props): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('app.notFound.title'));
  return (
    <NotFound
      title={t('app.notFound.title')}
      acts={
        <a className="act" href={nav.href({ screen: 'stories' })}>
          {t('ui.allStories')}
        </a>
      }
    >
      {t('app.notFound.why')} <code>{`/${readable(path)}`}</code>
    </NotFound>
  );
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

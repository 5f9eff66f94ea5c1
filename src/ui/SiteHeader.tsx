import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppearanceMenu } from './AppearanceMenu';
import { LanguageMenu } from './LanguageMenu';
import { List } from './List';
import { PRODUCT } from './usePageTitle';

interface SitePage {
  readonly href: string;
  /** Whether it is the page that is open. */
  readonly current: boolean;
}

interface Props {
  readonly stories: SitePage;
  readonly add: SitePage;
  readonly method: SitePage;
}

export function SiteHeader({ stories, add, method }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="site">
      <div className="sheet">
        <a className="mark" href={stories.href} translate="no">
          {PRODUCT}
        </a>
        <nav aria-label={t('ui.site')}>
          <List>
            <li>
              <a href={stories.href} aria-current={stories.current ? 'page' : undefined}>
                {t('ui.stories')}
              </a>
            </li>
            <li>
              <a href={add.href} aria-current={add.current ? 'page' : undefined} aria-label={t('add.menu')}>
                <span className="wide">{t('add.menu')}</span>
                <span className="short" aria-hidden="true">
                  +
                </span>
              </a>
            </li>
            <li>
              <a href={method.href} aria-current={method.current ? 'page' : undefined}>
                <span className="wide">{t('ui.method')}</span>
                <span className="short">{t('ui.methodShort')}</span>
              </a>
            </li>
          </List>
        </nav>
        <div className="tools">
          <LanguageMenu />
          <AppearanceMenu />
        </div>
      </div>
    </header>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoryIndex } from '../../data';
import type { Navigation, StoriesScreen } from '../../link';
import { Empty, Failed, Loading, usePageTitle } from '../../ui';
import { OwnStories } from './OwnStories';
import { StoryList } from './StoryList';

interface Props {
  readonly view: StoriesScreen;
  readonly nav: Navigation;
}

export function StoriesPage({ view, nav }: Props): ReactNode {
  const { t } = useTranslation();
  const { data: index, error, restError, refetch } = useStoryIndex();
  usePageTitle(t('stories.pageTitle'));
  if (!index && error) {
    return (
      <>
        <Failed title={t('stories.failed')} onRetry={() => void refetch()}>
          {t(`ui.failure.${error.kind === 'not-found' ? 'malformed' : error.kind}`)}
        </Failed>
        <OwnStories nav={nav} isAlone />
      </>
    );
  }
  if (!index) return <Loading />;
  if (index.stories.length + index.singles.length === 0) {
    return (
      <>
        <Empty title={t('stories.empty.title')}>{t('stories.empty.hint')}</Empty>
        <OwnStories nav={nav} isAlone />
      </>
    );
  }
  return (
    <div className="sheet">
      <header className="top">
        <h1>{t('stories.title')}</h1>
      </header>
      <OwnStories nav={nav} />
      <StoryList index={index} restError={restError} onRetry={() => void refetch()} view={view} nav={nav} />
      <footer className="end">
        {t('ui.caveat')} <a href={nav.href({ screen: 'method' })}>{t('ui.howOften')}</a>
      </footer>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { isOwnStory, useKeptStories, useStory } from '../../data';
import type { CompareScreen, Navigation } from '../../link';
import { NotKept } from '../../parts';
import { Failed, Loading, NotFound } from '../../ui';
import { ComparisonView } from './ComparisonView';

interface ComparePageProps {
  readonly view: CompareScreen;
  readonly nav: Navigation;
}

export function ComparePage({ view, nav }: ComparePageProps) {
  const { t } = useTranslation();
  const { data: story, error, refetch } = useStory(view.story);
  const kept = useKeptStories(error?.kind === 'offline');
  const stories = <a href={nav.href({ screen: 'stories' })}>{t('compare.allStories')}</a>;
  if (story) return <ComparisonView view={view} story={story} nav={nav} />;
  if (error?.kind === 'not-found') {
    return (
      <NotFound title={t('compare.noStory')} acts={stories}>
        {isOwnStory(view.story) ? t('stories.own.elsewhere') : t('compare.notice.missingStory', { story: view.story })}
      </NotFound>
    );
  }
  if (error) {
    return (
      <Failed title={t('compare.loadFailed')} onRetry={() => void refetch()} acts={stories}>
        {error.kind === 'offline' ? <NotKept stories={kept} nav={nav} /> : t('compare.loadFailedHint')}
      </Failed>
    );
  }
  return <Loading />;
}

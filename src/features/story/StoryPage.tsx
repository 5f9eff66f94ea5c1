import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FailureKind, isOwnStory, useStory } from '../../data';
import type { Navigation, StoryScreen } from '../../link';
import { Failed, Loading, NotFound, usePageTitle } from '../../ui';
import { StoryContent } from './StoryContent';

interface Props {
  readonly view: StoryScreen;
  readonly nav: Navigation;
}

export function StoryPage({ view, nav }: Props): ReactNode {
  const { data: story, error, refetch } = useStory(view.story);
  if (story) return <StoryContent story={story} view={view} nav={nav} />;
  if (!error) return <Loading />;
  return (
    <NoStory kind={error.kind} id={view.story} home={nav.href({ screen: 'stories' })} retry={() => void refetch()} />
  );
}

interface NoStoryProps {
  readonly kind: FailureKind;
  readonly id: string;
  readonly home: string;
  readonly retry: () => void;
}

function NoStory({ kind, id, home, retry }: NoStoryProps): ReactNode {
  const { t } = useTranslation();
  const title = kind === 'not-found' ? t('story.notFound.title') : t('story.failed');
  usePageTitle(title);
  if (kind === 'not-found') {
    return (
      <NotFound
        title={title}
        acts={
          <a className="act" href={home}>
            {t('ui.allStories')}
          </a>
        }
      >
        {isOwnStory(id) ? t('stories.own.elsewhere') : t('story.notFound.why', { id })}
      </NotFound>
    );
  }
  return (
    <Failed title={title} onRetry={retry} acts={<a href={home}>{t('ui.allStories')}</a>}>
      {kind === 'offline' ? t('story.offline') : t(`ui.failure.${kind}`)}
    </Failed>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FailureKind, isOwnStory, useKeptStories, useStory } from '../../data';
import type { Navigation, StoryScreen } from '../../link';
import { NotKept } from '../../parts';
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
  return <NoStory kind={error.kind} id={view.story} nav={nav} retry={() => void refetch()} />;
}

interface NoStoryProps {
  readonly kind: FailureKind;
  readonly id: string;
  readonly nav: Navigation;
  readonly retry: () => void;
}

function NoStory({ kind, id, nav, retry }: NoStoryProps): ReactNode {
  const { t } = useTranslation();
  const kept = useKeptStories(kind === 'offline');
  const home = nav.href({ screen: 'stories' });
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
      {kind === 'offline' ? <NotKept stories={kept} nav={nav} /> : t(`ui.failure.${kind}`)}
    </Failed>
  );
}

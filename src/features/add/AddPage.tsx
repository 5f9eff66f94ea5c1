import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, isOwnStory, useCorrections, useDraft, useStory } from '../../data';
import { textIn } from '../../i18n';
import type { AddScreen, Navigation } from '../../link';
import { Failed, Loading } from '../../ui';
import { Adding } from './Adding';
import { givenOf, NOTHING_GIVEN } from './given';

interface Props {
  readonly view: AddScreen;
  readonly nav: Navigation;
}

/** Where a reader adds articles: to nothing, to a story of the site, or to one of their own that is to be changed. */
export function AddPage({ view, nav }: Props): ReactNode {
  const { of = '' } = view;
  const { data: draft } = useDraft(of);
  const [isAnew, setIsAnew] = useState(false);
  const startAnew = () => {
    setIsAnew(true);
    void dropDraft(of);
  };
  if (draft === undefined) return <Loading />;
  if (draft && !isAnew) {
    const start = { ...draft.given, refused: [] };
    return <Adding key="draft" start={start} title={draft.title} of={view.of} onAnew={startAnew} nav={nav} />;
  }
  if (view.of === undefined) return <Adding start={NOTHING_GIVEN} title="" of={undefined} nav={nav} />;
  return <AddTo story={view.of} nav={nav} />;
}

function AddTo({ story: id, nav }: { readonly story: string; readonly nav: Navigation }): ReactNode {
  const { t, i18n } = useTranslation();
  const { data: story, error, refetch } = useStory(id);
  const { list } = useCorrections(id);
  if (!story && !error) return <Loading />;
  if (!story) {
    const home = nav.href({ screen: 'stories' });
    const why = isOwnStory(id) ? t('stories.own.elsewhere') : t('story.notFound.why', { id });
    return (
      <Failed title={t('story.failed')} onRetry={() => void refetch()} acts={<a href={home}>{t('ui.allStories')}</a>}>
        {error?.kind === 'not-found' ? why : t(`ui.failure.${error?.kind === 'network' ? 'network' : 'malformed'}`)}
      </Failed>
    );
  }
  return (
    <Adding
      start={givenOf(story, list, isOwnStory(id))}
      title={textIn(story.story.title, i18n.language)?.text ?? ''}
      of={id}
      nav={nav}
    />
  );
}

import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../link';
import type { StoryIndexEntry } from '../story';
import { LangText } from '../ui';
import { titleOf } from '../words';

interface Props {
  /** Those that the device has kept. */
  readonly stories: readonly StoryIndexEntry[];
  readonly nav: Navigation;
}

/** The rest are in the list of all stories. */
const MOST = 6;

/** That a story is not on the device, which has no network to fetch it by, and which are; in running text. */
export function NotKept({ stories, nav }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  return (
    <>
      {t('story.offline.why')} {stories.length > 0 && t('story.offline.kept')}{' '}
      {stories.slice(0, MOST).map((entry, k) => {
        const { lang, text } = titleOf(entry, i18n.language);
        return (
          <Fragment key={entry.id}>
            {k > 0 && ' · '}
            <a href={nav.href({ screen: 'story', story: entry.id })}>
              <LangText lang={lang}>{text}</LangText>
            </a>
          </Fragment>
        );
      })}
    </>
  );
}

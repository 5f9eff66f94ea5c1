import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnStory, useOwnStories, useOwnStoryChanges, useWhyUnlisted } from '../../data';
import type { Navigation } from '../../link';
import { Button, List, Notice } from '../../ui';
import { titleOf } from '../../words';
import { OwnItem } from './OwnItem';

interface Props {
  readonly nav: Navigation;
  /** Whether the site's own list, whose page it is part of, can't be shown: what is on the device is there all the same. */
  readonly isAlone?: boolean;
}

/** The stories that the reader has added on this device; or why they can't be listed; nothing where there are none. */
export function OwnStories({ nav, isAlone = false }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const { data: stories = [] } = useOwnStories();
  const { remove, putBack } = useOwnStoryChanges();
  const [removed, setRemoved] = useState<OwnStory | undefined>();
  const why = useWhyUnlisted();
  if (stories.length === 0 && !removed && why === null) return null;
  const titleIn = ({ entry }: OwnStory) => titleOf(entry, i18n.language).text;
  const section = (
    <section className="on-device">
      <h2>
        {t('stories.own.title')} <small>{t('stories.own.about')}</small>
      </h2>
      {why !== null && <Notice>{t(`stories.own.notListed.${why}`)}</Notice>}
      {removed && (
        <Notice onDismiss={() => setRemoved(undefined)}>
          {t('stories.own.removed', { title: titleIn(removed) })}{' '}
          <Button look="link" onClick={() => void putBack(removed).then(() => setRemoved(undefined))}>
            {t('stories.own.putBack')}
          </Button>
        </Notice>
      )}
      <List>
        {stories.map((story) => (
          <OwnItem
            key={story.id}
            story={story}
            href={nav.href({ screen: 'story', story: story.id })}
            changeHref={nav.href({ screen: 'add', of: story.id })}
            onGone={() => setRemoved(story)}
            onRemove={() => void remove(story).then(() => setRemoved(story))}
          />
        ))}
      </List>
    </section>
  );
  return isAlone ? <div className="sheet">{section}</div> : section;
}

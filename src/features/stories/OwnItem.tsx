import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListedStory, packOwnStory, useOwnStoryChanges } from '../../data';
import { Button, download } from '../../ui';
import { titleOf } from '../../words';
import { Rename } from './Rename';
import { StoryItem } from './StoryItem';

interface Props {
  readonly story: ListedStory;
  /** The story's page. */
  readonly href: string;
  /** Where its articles are changed. */
  readonly changeHref: string;
  readonly onRemove: () => void;
  /** Another tab has removed it. */
  readonly onGone: () => void;
}

/** A story of the reader's own in the list, with what can be done with it. */
export function OwnItem({ story, href, changeHref, onRemove, onGone }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const { rename } = useOwnStoryChanges();
  const [isRenaming, setIsRenaming] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const title = titleOf(story.entry, i18n.language).text;
  const pack = () => packOwnStory(story).then(({ name, bytes }) => download(name, bytes, 'application/zip'));
  const cancel = () => {
    setHasFailed(false);
    setIsRenaming(false);
  };
  const save = async (name: string) => {
    try {
      const isThere = await rename(story, name === '' ? {} : { [i18n.language]: name });
      setHasFailed(false);
      setIsRenaming(false);
      if (!isThere) onGone();
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <StoryItem entry={story.entry} href={href}>
      {story.notKept && <p className="muted">{t(`stories.own.notKept.${story.notKept}`)}</p>}
      {hasFailed && <p role="alert">{t('stories.own.notChanged')}</p>}
      {isRenaming ? (
        <Rename entry={story.entry} onSave={(name) => void save(name)} onCancel={cancel} />
      ) : (
        <p className="acts">
          <Button
            ref={renameButton}
            look="link"
            aria-label={`${t('stories.own.rename')}: ${title}`}
            onClick={() => setIsRenaming(true)}
          >
            {t('stories.own.rename')}
          </Button>{' '}
          <a href={changeHref} aria-label={`${t('stories.own.change')}: ${title}`}>
            {t('stories.own.change')}
          </a>{' '}
          <Button look="link" aria-label={`${t('stories.own.download')}: ${title}`} onClick={() => void pack()}>
            {t('stories.own.download')}
          </Button>{' '}
          <Button look="link" aria-label={`${t('stories.own.remove')}: ${title}`} onClick={onRemove}>
            {t('stories.own.remove')}
          </Button>
        </p>
      )}
    </StoryItem>
  );
}

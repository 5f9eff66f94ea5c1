import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NotKept, type OwnStory, packOwnStory } from '../../data';
import { Button, download, Notice } from '../../ui';

interface Props {
  readonly compared: { readonly own: OwnStory; readonly notKept: NotKept };
  /** The comparison, in this tab. */
  readonly href: string;
}

/** The articles are compared, and the browser doesn't keep it: why, and the two ways on. */
export function NotKeptNotice({ compared: { own, notKept }, href }: Props): ReactNode {
  const { t } = useTranslation();
  const pack = () => packOwnStory(own).then(({ name, bytes }) => download(name, bytes, 'application/zip'));
  return (
    <Notice>
      <p>
        {t('add.done')} {t(`stories.own.notKept.${notKept}`)}
      </p>
      <p>
        <a href={href}>{t('add.open')}</a>{' '}
        <Button look="link" onClick={() => void pack()}>
          {t('stories.own.download')}
        </Button>
      </p>
    </Notice>
  );
}

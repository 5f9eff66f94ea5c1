import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsAsCsv, claimsAsJson, type StoryView } from '../../story';
import { Button, download } from '../../ui';

const FILES = [
  { ending: 'csv', type: 'text/csv', write: claimsAsCsv },
  { ending: 'json', type: 'application/json', write: claimsAsJson },
] as const;

/** The whole table as a file, whatever of it is shown. */
export function Downloads({ story }: { readonly story: StoryView }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="files">
      {t('story.who.download')}
      {FILES.map(({ ending, type, write }) => (
        <Button key={ending} look="link" onClick={() => download(`${story.story.id}.${ending}`, write(story), type)}>
          {ending.toUpperCase()}
        </Button>
      ))}
    </p>
  );
}

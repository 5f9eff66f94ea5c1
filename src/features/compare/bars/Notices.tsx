import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Formats, useFormats } from '../../../i18n';
import type { Notice } from '../../../link';

/** What of the address could not be shown as it was sent. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [closed, setClosed] = useState(false);
  if (closed || notices.length === 0) return null;
  return (
    <div className="notices page" role="status">
      <ul role="list">
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{wordsOf(notice, t, formats)}</li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => setClosed(true)}>
        {t('compare.close')}
      </button>
    </div>
  );
}

function wordsOf(notice: Notice, t: TFunction, { day }: Formats): string {
  switch (notice.kind) {
    case 'missing-story':
      return t('compare.notice.missingStory', { story: notice.story });
    case 'missing-article':
      return t('compare.notice.missingArticle', { article: notice.article });
    case 'withdrawn-article':
      return t('compare.notice.withdrawn', { article: notice.article, day: day(notice.since) });
    case 'default-columns':
      return t('compare.notice.defaultColumns');
    case 'missing-spine':
      return t('compare.notice.missingSpine', { article: notice.article });
    case 'focus-moved':
      return t('compare.notice.moved', { words: notice.words });
    case 'focus-changed':
      return t('compare.notice.changed', { words: notice.words });
    case 'focus-gone':
      return t(notice.why === 'several' ? 'compare.notice.several' : 'compare.notice.gone', { words: notice.words });
  }
}

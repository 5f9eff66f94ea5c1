import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { StoryIndexEntry } from '../../story';
import { LangText, List } from '../../ui';
import { gistText, titleOf } from '../../words';
import { ArticleLine } from './ArticleLine';
import { isDemonstration, spanOf } from './find';

interface Props {
  readonly entry: StoryIndexEntry;
  /** The story's page. */
  readonly href: string;
  /** What of it was searched for. */
  readonly children?: ReactNode;
}

/** A story in the list: when, what it is called, what is in it, who tells it. */
export function StoryItem({ entry, href, children }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const title = titleOf(entry, i18n.language);
  const span = spanOf(entry);
  const demonstration = isDemonstration(entry);
  return (
    <li className="story">
      <p className="when">
        {span && <span>{formats.months(span.first, span.last)}</span>}{' '}
        {demonstration && <small>{t('stories.demonstration')}</small>}
      </p>
      <div>
        <h2>
          <a href={href}>
            <LangText lang={title.lang}>{title.text}</LangText>
          </a>
        </h2>
        <p className="gist">{gistText(entry, t, formats)}</p>
        <List className="told">
          {entry.articles.map((article) => (
            <ArticleLine key={article.id} article={article} demonstrationSaid={demonstration} />
          ))}
        </List>
        {children}
      </div>
    </li>
  );
}

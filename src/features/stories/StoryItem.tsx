import { type CSSProperties, memo, type ReactNode } from 'react';
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
  /** Whether only its title is shown, until it comes near the window (useDrawn.ts). */
  readonly brief?: boolean;
  /** What of it was searched for. */
  readonly children?: ReactNode;
}

/**
 * A story in the list: when, what it is called, what is in it, who tells it. Drawn whole after it was brief its title is the
 * same element: what has the focus, or was found by the browser, stays.
 */
export const StoryItem = memo(function StoryItem({ entry, href, brief = false, children }: Props): ReactNode {
  const { i18n } = useTranslation();
  const title = titleOf(entry, i18n.language);
  const about = brief
    ? {
        className: 'story brief',
        'data-brief': entry.id,
        style: { '--told': entry.articles.length } as CSSProperties,
      }
    : { className: 'story' };
  return (
    <li {...about}>
      {!brief && <When entry={entry} />}
      <div>
        <h2>
          <a href={href}>
            <LangText lang={title.lang}>{title.text}</LangText>
          </a>
        </h2>
        {brief ? <Names entry={entry} /> : <Rest entry={entry} />}
        {!brief && children}
      </div>
    </li>
  );
});

type PartProps = Pick<Props, 'entry'>;

function When({ entry }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { months } = useFormats();
  const span = spanOf(entry);
  return (
    <p className="when">
      {span && <span>{months(span.first, span.last)}</span>}{' '}
      {isDemonstration(entry) && <small>{t('stories.demonstration')}</small>}
    </p>
  );
}

function Rest({ entry }: PartProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const demonstration = isDemonstration(entry);
  return (
    <>
      <p className="gist">{gistText(entry, t, formats)}</p>
      <List className="told">
        {entry.articles.map((article) => (
          <ArticleLine key={article.id} article={article} demonstrationSaid={demonstration} />
        ))}
      </List>
    </>
  );
}

/** What its articles are called, for the browser to find. */
function Names({ entry: { articles } }: PartProps): ReactNode {
  return (
    <p className="names">
      {articles.map(({ id, lang, name }) => (
        <LangText key={id} lang={lang}>
          {`${name.text} `}
        </LangText>
      ))}
    </p>
  );
}

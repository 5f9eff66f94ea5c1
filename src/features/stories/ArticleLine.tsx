import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { ArticleName } from '../../parts';
import type { StoryIndexEntry } from '../../story';
import { LangText } from '../../ui';

interface Props {
  readonly article: StoryIndexEntry['articles'][number];
  /** Where the article's name leads, if anywhere. */
  readonly href?: string;
  /** Whether the story as a whole says that its texts are for demonstration. */
  readonly demonstrationSaid: boolean;
  /** What stands below its name. */
  readonly children?: ReactNode;
}

/** A source in a list: its language, in the reader's words and its own, and what it is called. */
export function ArticleLine({ article, href, demonstrationSaid, children }: Props): ReactNode {
  const { t } = useTranslation();
  const { language, ownName } = useFormats();
  const { lang, facts } = article;
  const own = ownName(lang);
  const remarks = [
    facts.revises !== undefined && t('stories.revised'),
    facts.withdrawn !== undefined && t('stories.withdrawn'),
    facts.demonstration && !demonstrationSaid && t('stories.demonstration'),
  ].filter((remark) => typeof remark === 'string');
  return (
    <li>
      <span className="lg">
        {language(lang)}
        {own !== language(lang) && (
          <LangText lang={lang} className="in">
            {own}
          </LangText>
        )}
      </span>
      <div className="name">
        <ArticleName article={article} href={href} />
        {remarks.length > 0 && <small className="muted text-small">{` ${remarks.join(', ')}`}</small>}
        {children}
      </div>
    </li>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { StoryIndexEntry } from '../../story';
import { LangText } from '../../ui';

interface Props {
  readonly article: StoryIndexEntry['articles'][number];
  /** Where the article's name leads, if anywhere. */
  readonly href?: string;
  /** Whether the story as a whole says that its texts are for demonstration. */
  readonly demonstrationSaid: boolean;
}

/** A source in a list: its language, in the reader's words and its own, and what it is called. */
export function ArticleLine({ article: { lang, name, facts }, href, demonstrationSaid }: Props): ReactNode {
  const { t } = useTranslation();
  const { language, ownName } = useFormats();
  const own = ownName(lang);
  const title = (
    <LangText lang={lang} className="own">
      {name.byOpening ? `${name.text}…` : name.text}
    </LangText>
  );
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
      <span className="name">
        {name.byOpening && <span className="muted">{t('stories.noTitle')} </span>}
        {href === undefined ? title : <a href={href}>{title}</a>}
        {remarks.length > 0 && <small className="muted text-small">{` ${remarks.join(', ')}`}</small>}
      </span>
    </li>
  );
}

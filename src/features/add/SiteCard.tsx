import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceArticle } from '../../data';
import { useFormats } from '../../i18n';
import { Button, LangText } from '../../ui';

interface Props {
  readonly article: SourceArticle;
  readonly onRemove: () => void;
}

/** An article of the site among the reader's own: it is compared as the site has it, or not at all. */
export function SiteCard({ article, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  const { language, day } = useFormats();
  const { facts, lang = 'und', blocks } = article;
  const title = facts.title ?? blocks.find(({ role }) => role !== 'furniture')?.text.slice(0, 60) ?? article.id;
  return (
    <li className="card">
      <p>
        <LangText lang={lang} className="own">
          {title}
        </LangText>
      </p>
      <p className="hint">
        {t('add.fromSite')} · {language(lang)}
        {facts.outlet !== undefined && (
          <>
            {' · '}
            <bdi>{facts.outlet}</bdi>
          </>
        )}
        {facts.published !== undefined && ` · ${day(facts.published)}`}
      </p>
      <Button look="link" onClick={onRemove} aria-label={t('add.removeOf', { title })}>
        {t('add.remove')}
      </Button>
    </li>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledArticle } from '../story';
import { LangText } from '../ui';

interface Props {
  readonly article: Pick<CompiledArticle, 'lang' | 'name'>;
  /** Where the name leads, if anywhere. */
  readonly href?: string | undefined;
}

/** What an article is called, in its own language; of one without a title its first words, said to be such. */
export function ArticleName({ article: { lang, name }, href }: Props): ReactNode {
  const { t } = useTranslation();
  const text = (
    <LangText lang={lang} className="own">
      {name.byOpening ? `${name.text}…` : name.text}
    </LangText>
  );
  return (
    <>
      {name.byOpening && <span className="muted">{t('words.source.noTitle')} </span>}
      {href === undefined ? text : <a href={href}>{text}</a>}
    </>
  );
}

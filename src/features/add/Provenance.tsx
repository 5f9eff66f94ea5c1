import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isHttpAddress, KINDS, type SourceArticle } from '../../data';
import { kindAlone } from '../../words';
import { withFact } from './given';

interface Props {
  readonly article: SourceArticle;
  readonly onChange: (article: SourceArticle) => void;
}

/** Where an article came from: kept with it and never asked for. What is no such address is told and not kept. */
export function Address({ article, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const [isBad, setIsBad] = useState(false);
  const id = useId();
  const take = (value: string) => {
    const isAddress = isHttpAddress(value);
    if (isAddress || value === '') setIsBad(false);
    onChange(withFact(article, 'url', isAddress ? value : ''));
  };
  // Told once somebody has written it all, not at its first letter.
  const judge = (value: string) => setIsBad(value !== '' && !isHttpAddress(value));
  return (
    <div>
      <label htmlFor={id}>{t('add.url')}</label>
      <input
        id={id}
        type="url"
        dir="ltr"
        defaultValue={article.facts.url ?? ''}
        aria-describedby={`${id}-hint`}
        aria-invalid={isBad || undefined}
        onChange={({ target }) => take(target.value.trim())}
        onBlur={({ target }) => judge(target.value.trim())}
      />
      <p className="hint" id={`${id}-hint`} role={isBad ? 'status' : undefined}>
        {t(isBad ? 'add.urlBad' : 'add.urlHint')}
      </p>
    </div>
  );
}

/** What kind of telling it is, as an article's front matter says it. */
export function Kind({ article, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{t('add.kind')}</label>
      <select
        id={id}
        value={article.facts.kind ?? ''}
        onChange={({ target }) => onChange(withFact(article, 'kind', target.value))}
      >
        <option value="">{t('add.kindUnknown')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindAlone(kind, t)}
          </option>
        ))}
      </select>
    </p>
  );
}

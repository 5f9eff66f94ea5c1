import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguageOf, useFormats } from '../i18n';
import type { AddressProblem } from '../link';
import { Notice } from '../ui';
import { problemText } from './problemText';

interface Props {
  readonly problems: readonly AddressProblem[];
  /** The interface's language that the address asks for. */
  readonly lang: string | undefined;
}

/** What of the address was left out. Shut, it stays shut until another address is opened (give it a key). */
export function AddressNotice({ problems, lang }: Props): ReactNode {
  const { t } = useTranslation();
  const { language } = useFormats();
  const [shut, setShut] = useState(false);
  const isUnspoken = lang !== undefined && interfaceLanguageOf(lang) === undefined;
  const texts = problems.map((problem) => problemText(problem, t));
  if (isUnspoken) texts.push(t('app.address.unspoken', { language: language(lang) }));
  if (shut || texts.length === 0) return null;
  return (
    <div className="sheet">
      <Notice onDismiss={() => setShut(true)}>
        <b>{t('app.address.title')}</b> {[...new Set(texts)].join(' ')}
      </Notice>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, useFormats } from '../i18n';
import { LangText } from './LangText';
import { Menu, MenuChoice, MenuGroup } from './Menu';
import { usePreferences } from './preferences';
import { VisuallyHidden } from './VisuallyHidden';

/** The interface's language; its button shows the one that is spoken. */
export function LanguageMenu(): ReactNode {
  const { t } = useTranslation();
  const { ownName } = useFormats();
  const { language } = usePreferences();
  const label = (
    <>
      <VisuallyHidden>{t('ui.languageNow')}</VisuallyHidden>
      <span className="wide">{ownName(language)}</span>
      <span className="short uppercase" aria-hidden="true">
        {language}
      </span>
    </>
  );
  return (
    <Menu label={label} className="v" align="end">
      <LanguageGroup />
    </Menu>
  );
}

export function LanguageGroup(): ReactNode {
  const { t } = useTranslation();
  const { ownName } = useFormats();
  const { language, setLanguage } = usePreferences();
  return (
    <MenuGroup label={t('ui.language')}>
      {INTERFACE_LANGUAGES.map((one) => (
        <MenuChoice key={one} name="language" value={one} chosen={language} onChoose={setLanguage}>
          <LangText lang={one}>{ownName(one)}</LangText>
        </MenuChoice>
      ))}
    </MenuGroup>
  );
}

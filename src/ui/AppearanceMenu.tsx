import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n';
import { TEXT_SIZES, THEMES } from './appearance';
import { LanguageGroup } from './LanguageMenu';
import { Menu, MenuChoice, MenuGroup } from './Menu';
import { usePreferences } from './preferences';
import { VisuallyHidden } from './VisuallyHidden';

/** The sign for how text is set, the same in every language. */
const LETTERS = 'Aa';
const THEME_KEYS = { auto: 'ui.theme.auto', light: 'ui.theme.light', dark: 'ui.theme.dark' } as const;

interface Props {
  /** Whether the languages stand in it too, where there is no menu of their own. */
  readonly languages?: 'with' | 'without';
}

/** “Aa”: theme and text size. */
export function AppearanceMenu({ languages = 'without' }: Props): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const { appearance, setAppearance } = usePreferences();
  const label = (
    <>
      {LETTERS} <VisuallyHidden>{t('ui.appearance')}</VisuallyHidden>
    </>
  );
  return (
    <Menu label={label} align="end">
      <MenuGroup label={t('ui.theme.label')}>
        {THEMES.map((theme) => (
          <MenuChoice
            key={theme}
            name="theme"
            value={theme}
            chosen={appearance.theme}
            onChoose={(chosen) => setAppearance({ ...appearance, theme: chosen })}
            stays
          >
            {t(THEME_KEYS[theme])}
          </MenuChoice>
        ))}
      </MenuGroup>
      <MenuGroup label={t('ui.size')}>
        {TEXT_SIZES.map((size) => (
          <MenuChoice
            key={size}
            name="size"
            value={size}
            chosen={appearance.size}
            onChoose={(chosen) => setAppearance({ ...appearance, size: chosen })}
            stays
          >
            {percent(Number(size) / 100)}
          </MenuChoice>
        ))}
      </MenuGroup>
      {languages === 'with' && <LanguageGroup />}
    </Menu>
  );
}

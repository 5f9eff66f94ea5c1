/** What the reader chose for the interface, for the menus that change it. */
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import type { InterfaceLanguage } from '../i18n';
import { type Appearance, applyAppearance, storeAppearance } from './appearance';

interface Preferences {
  readonly appearance: Appearance;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly language: InterfaceLanguage;
  readonly setLanguage: (language: InterfaceLanguage) => void;
}

const Context = createContext<Preferences | undefined>(undefined);

interface Props extends Pick<Preferences, 'language' | 'setLanguage'> {
  readonly initial: Appearance;
  readonly children: ReactNode;
}

export function PreferencesProvider({ initial, language, setLanguage, children }: Props): ReactNode {
  const [appearance, setAppearance] = useState(initial);
  useLayoutEffect(() => applyAppearance(appearance), [appearance]);
  const preferences = useMemo(() => {
    const choose = (chosen: Appearance) => {
      storeAppearance(chosen);
      setAppearance(chosen);
    };
    return { appearance, setAppearance: choose, language, setLanguage };
  }, [appearance, language, setLanguage]);
  return <Context value={preferences}>{children}</Context>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(Context);
  if (!preferences) throw new Error('no PreferencesProvider above');
  return preferences;
}

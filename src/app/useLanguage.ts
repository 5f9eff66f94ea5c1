import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type InterfaceLanguage,
  interfaceLanguageOf,
  preferredLanguage,
  speak,
  storedLanguage,
  storeLanguage,
} from '../i18n';
import { directionOf } from '../ui';

/** The language to speak: the address's, else the reader's choice, else the browser's. */
export function languageFor(asked: string | undefined, chosen: InterfaceLanguage | undefined): InterfaceLanguage {
  return interfaceLanguageOf(asked) ?? chosen ?? preferredLanguage(navigator.languages);
}

/**
 * Keeps the interface and the document in the language that is to be spoken.
 * @param asked what the address asks for
 */
export function useLanguage(asked: string | undefined): {
  readonly language: InterfaceLanguage;
  readonly choose: (language: InterfaceLanguage) => void;
} {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState(storedLanguage);
  const language = languageFor(asked, chosen);
  useEffect(() => {
    if (i18n.language !== language) void speak(i18n, language);
  }, [i18n, language]);
  const spoken = i18n.language;
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);
  const choose = (wanted: InterfaceLanguage) => {
    storeLanguage(wanted);
    setChosen(wanted);
  };
  return { language, choose };
}

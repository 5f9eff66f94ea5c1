/** The interface's languages and their resources, a folder a language, loaded when it is chosen. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type en from './en';

/** BCP 47 tags of the interface's languages. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'id', 'ms'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** English types the keys; that the others have the same is for a test to say (their plural forms differ). */
type Resources = typeof en;
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Resources };
  }
}

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<{ default: object }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  id: () => import('./id'),
  ms: () => import('./ms'),
};

export function isInterfaceLanguage(tag: string | null | undefined): tag is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === tag);
}

/** The interface's language that a tag asks for (`fr-CA` is `fr`); undefined where the interface doesn't speak it. */
export function interfaceLanguageOf(tag: string | null | undefined): InterfaceLanguage | undefined {
  const base = tag?.split('-')[0];
  return isInterfaceLanguage(base) ? base : undefined;
}

/** The first of the reader's languages that the interface speaks; English where it speaks none. */
export function preferredLanguage(wanted: readonly (string | null | undefined)[]): InterfaceLanguage {
  return wanted.map(interfaceLanguageOf).find((language) => language !== undefined) ?? 'en';
}

/** An instance that speaks `language`; resolves when nothing can flash as a key any more. */
export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  const instance = i18next.createInstance().use(initReactI18next);
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await loaders[language]()).default } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return instance;
}

/** Changes what an instance speaks, after loading it. */
export async function speak(instance: i18n, language: InterfaceLanguage): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', (await loaders[language]()).default);
  }
  await instance.changeLanguage(language);
}

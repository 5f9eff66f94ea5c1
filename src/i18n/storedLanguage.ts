/** The interface's language the reader chose, kept on their device. */
import { type InterfaceLanguage, interfaceLanguageOf } from './i18n';

const KEY = 'parallax.language';

/** Undefined where none was chosen, or where the browser keeps nothing. */
export function storedLanguage(): InterfaceLanguage | undefined {
  try {
    return interfaceLanguageOf(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function storeLanguage(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing: the choice lasts until the page is closed.
  }
}

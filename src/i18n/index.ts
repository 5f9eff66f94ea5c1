export { type Formats, formatsFor } from './format';
export {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  interfaceLanguageOf,
  isInterfaceLanguage,
  preferredLanguage,
  speak,
  startI18n,
} from './i18n';
export { storedLanguage, storeLanguage } from './storedLanguage';
export { type TextIn, textIn } from './textIn';
export { typeset } from './typeset';
export { useFormats } from './useFormats';

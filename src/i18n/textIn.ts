/** A text that exists in several languages. */
export interface TextIn {
  readonly text: string;
  /** BCP 47 */
  readonly lang: string;
}

/**
 * The text to show to somebody who reads `language`: in it, else in English, else the first there is.
 * @param texts by BCP 47 tag; undefined where there are none
 */
export function textIn(texts: Readonly<Record<string, string>>, language: string): TextIn | undefined {
  const lang = [language, 'en', ...Object.keys(texts)].find((tag) => texts[tag] !== undefined);
  const text = lang === undefined ? undefined : texts[lang];
  return lang === undefined || text === undefined ? undefined : { text, lang };
}

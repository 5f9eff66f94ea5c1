/** Texts as their language sets them, code unit for code unit. */

/** French doesn't break a line before : ; ! ? % and inside « ». */
export function typeset(text: string, lang: string): string {
  if (lang.split('-')[0] !== 'fr') return text;
  return text.replace(/ (?=[:;!?»%])/gu, '\u{a0}').replace(/(?<=«) /gu, '\u{a0}');
}

/** The same for every text of a language's resources. */
export function typesetAll<T extends object>(texts: T, lang: string): T {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, lang);
    return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, set(inner)]));
  };
  return set(texts) as T;
}

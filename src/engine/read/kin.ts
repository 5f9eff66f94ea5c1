/** Languages whose words are so alike that the two count as one where languages are counted as witnesses. */
const KIN: Readonly<Record<string, string>> = { ms: 'id' };

/** @param lang BCP 47; what has none is of no language */
export function kinOf(lang = ''): string {
  const base = lang.split('-')[0] ?? lang;
  return KIN[base] ?? base;
}

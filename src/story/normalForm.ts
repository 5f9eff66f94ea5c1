/**
 * The words of a text without what publishers change silently: case, spacing, quotation marks, dashes, compatibility
 * forms, signs that nobody sees. The same as the engine's normal form, but that a text of signs alone stays what it is.
 * (Not the engine's own, and it must not follow it either: a change there would break the addresses already sent and
 * the corrections kept.)
 */
export function normalForm(text: string): string {
  const folded = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ');
  const words = folded.replace(/[^\p{L}\p{M}\p{N}%$€£¥]+/gu, ' ').trim();
  return words || folded.replace(/\s+/gu, ' ').trim();
}

/** How languages spell one name otherwise. */

/** What one language writes where another writes otherwise, in the order in which it is undone. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’']?s$/u, ''],
  [/tsch|tch|sch|sh|ch|cz|sz/gu, 's'],
  [/ou|oe|oo/gu, 'u'],
  [/ph|v|w/gu, 'f'],
  [/[yj]|ie|ee/gu, 'i'],
  [/ck|kh|qu|[cqx]/gu, 'k'],
  [/[hz’'-]/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/[aeio]+$/u, ''],
];

/** Letters that have no form without their stroke in Unicode. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A word of a name without what spelling changes from language to language: Poutine and Putin have one key. Latin letters. */
export function spellingKey(word: string): string {
  const plain = [...word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((sign) => LETTERS[sign] ?? sign)
    .join('');
  return SPELLINGS.reduce((key, [written, undone]) => key.replace(written, undone), plain);
}

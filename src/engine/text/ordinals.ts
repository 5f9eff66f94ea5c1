/** Languages that write "the 14th" as "14.", and what tells such a number from one at the end of a sentence. */

/** Those in which capitals often follow ordinals. In the others what is counted is written small ("14. března"). */
const CAPITALS_FOLLOW: ReadonlySet<string> = new Set(['de', 'tr']);
const ORDINAL_DOT_LANGUAGES: ReadonlySet<string> = new Set(
  'de da nb nn no fi cs sk pl hu hr sl et lv is tr'.split(' '),
);

/** German: months and other nouns that numbers stand before, whatever comes before those. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb aug sept okt nov dez ' +
    'jahrhundert jahrhunderts jh jhd jahrtausend mal weltkrieg weltkriegs bundesliga liga klasse spieltag spieltags geburtstag ' +
    'geburtstags jahrestag jahrestags auflage stock etage lebensjahr lebensjahres minute runde bezirk kapitel semester quartal ' +
    'halbjahr senat zivilsenat strafsenat kammer bürgermeister bürgermeisterin vorsitzende vorsitzender platz ' +
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'
  ).split(' '),
);

/** German words after which a number with a dot is an ordinal: articles, and prepositions with one. */
const BEFORE_ORDINAL =
  /(?:^|[\s("„»])(?:am|im|zum|zur|vom|beim|ab|seit|de[rsnm]|die|das|(?:k?ein|jed|sein|ihr|unser|dies|mein)(?:e[rsnm]?)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|,)\s+\(?\d{1,2}\.$/iu;
const ANOTHER_ORDINAL = /\d{1,2}\.\s*(?:und|oder|bis|bzw\.|[–/-]|,|ve|i|a|og)\s*\d{1,2}\.$/u;

/**
 * "am 14. März", "der 2. Bürgermeister", "3. 10. 2024", but not "Kinder zahlen 4. Erwachsene zahlen 9."; years and
 * larger numbers do end sentences.
 * @param opens whether what follows is a word that opens sentences
 */
export function isOrdinal(before: string, after: string, lang: string, opens: boolean): boolean {
  const language = lang.split('-')[0] ?? lang;
  if (!ORDINAL_DOT_LANGUAGES.has(language) || !/(?:^|[\s(–/-])\d{1,2}\.$/u.test(before)) return false;
  if (/^\d{1,2}\.|^\d{4}/u.test(after)) return true;
  const next = /^\p{L}+/u.exec(after)?.[0]?.toLowerCase() ?? '';
  if (COUNTED.has(next)) return true;
  if (opens || !CAPITALS_FOLLOW.has(language)) return false;
  return language === 'tr' || BEFORE_ORDINAL.test(before) || ANOTHER_ORDINAL.test(before);
}

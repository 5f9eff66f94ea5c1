/**
 * Abbreviations that stand before what they belong to (titles, numbers, parts of a name), so that the dot after them
 * does not end a sentence. Lower case, without the last dot. Ones that often close a sentence (Inc., etc., usw.) are
 * left out on purpose: before a lower-case word they are caught by the rule for lower case.
 */
const COMMON = 'dr prof st no vol vs fig mt ft gen col capt lt sgt maj';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'mr mrs ms messrs sr jr gov sen rep rev hon adm cmdr det pres supt u.s u.k jan feb aug sept oct nov dec',
  fr: 'm mm mme mmes mlle me pr ste art p pp av bd n°',
  id: 'jl yth sdr sdri ir drs dra tn ny rp h hj kh hal bpk',
  ms: 'jln yb yab dato tn en pn cik hj hjh ir rm hlm bil',
  de: 'nr hr fr abs bzw ca evtl ggf inkl mio mrd jh jhd sog str usf vgl z.b d.h u.a i.d.r o.g dipl ing',
  es: 'sr sra sres srta d dña dra ud uds núm pág art av avda ee fig lic ing',
  it: 'sig sig.ra dott dott.ssa avv ing on art pag',
  pt: 'sr sra dra eng art av pág nº',
  nl: 'dhr mw mevr mr drs ir nr blz art',
};

/**
 * Abbreviations that are words too ("he said no.", "accusée de vol.", "banyak hal."): they count as abbreviations
 * only before a figure.
 */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['no', 'vol', 'fig', 'hal']);

/** Languages that write "the 14th" as "14." */
export const ORDINAL_DOT_LANGUAGES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'fi',
  'cs',
  'sk',
  'pl',
  'hu',
  'hr',
  'sl',
  'et',
  'lv',
  'is',
  'tr',
]);

const sets = new Map(
  Object.entries(BY_LANGUAGE).map(([lang, words]) => [lang, new Set(`${COMMON} ${words}`.split(' '))]),
);
const common: ReadonlySet<string> = new Set(COMMON.split(' '));

/** @param lang BCP 47; an unlisted language has the common ones. */
export function abbreviationsOf(lang: string): ReadonlySet<string> {
  return sets.get(lang.split('-')[0] ?? lang) ?? common;
}

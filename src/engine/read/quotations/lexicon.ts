/** A table's lists of words as regular expressions, made once a language. */
import { REPORTING_TABLES } from './tables';
import type { ReportingTable } from './types';

export interface Lexicon {
  readonly table: ReportingTable;
  /** All places of verbs that report, those that count only after a quotation or before a colon apart. */
  readonly verbs: RegExp;
  readonly verbsAfter: RegExp;
  /** A whole word that is a verb only after what is said. */
  readonly afterOnly: RegExp;
  readonly fused: RegExp;
  /** A whole text of nothing but these. */
  readonly onlyAuxiliaries: RegExp;
  readonly leadingAuxiliaries: RegExp;
  readonly startsWithPronoun: RegExp;
  readonly endsWithPronoun: RegExp;
  readonly startsUnlikeSubject: RegExp;
  readonly notName: RegExp;
  readonly perhapsNotName: RegExp;
  readonly according: RegExp;
  readonly endsWithWork: RegExp;
  /** All places of words like “according to” that credit whole sentences, and of verbs that report. */
  readonly credits: RegExp;
  readonly reports: RegExp;
  /** Of a text after a verb: whether it opens what is said. */
  readonly startsReported: RegExp;
  readonly leadingConjunctions: RegExp;
  readonly endsWithConjunction: RegExp;
  readonly endingAuxiliaries: RegExp;
  readonly endsPassive: RegExp;
  readonly startsPassive: RegExp;
  readonly isParticiple: RegExp;
  /** A weekday or the like right after a verb: announced on Monday. */
  readonly leadingDay: RegExp;
}

const NEVER = '(?!)';
const BEGIN = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

function lexicon(table: ReportingTable): Lexicon {
  const spaced = table.script !== 'unspaced';
  const conjunction = table.script === 'uncased' ? '[وف]?' : '';
  const words = (...lists: (string | undefined)[]): string => {
    const list = lists.filter((one) => one).join('|') || NEVER;
    return spaced ? `${BEGIN}${conjunction}(?:${list})${END}` : `(?:${list})`;
  };
  const pattern = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);
  const { said, verbs, afterOnly, fused } = table;
  return {
    table,
    verbs: pattern(words(said, verbs), 'giu'),
    verbsAfter: pattern(words(said, verbs, afterOnly, fused), 'giu'),
    afterOnly: pattern(`^${words(afterOnly, fused)}$`),
    fused: pattern(`^${words(fused)}$`),
    onlyAuxiliaries: pattern(`^[\\s'-]*(?:${words(table.auxiliaries)}[\\s'-]*)*$`),
    leadingAuxiliaries: pattern(`^(?:\\s*${words(table.auxiliaries)})*`),
    startsWithPronoun: pattern(`^[\\s-]*${words(table.pronouns)}`),
    endsWithPronoun: pattern(`${words(table.pronouns)}[\\s-]*(?:${words(table.auxiliaries)}\\s*)?$`),
    startsUnlikeSubject: pattern(`^\\s*${words(table.notSubject)}`),
    notName: pattern(`^(?:${table.notName}|${table.notSubject || NEVER}|${table.pronouns})$`),
    perhapsNotName: pattern(`^(?:${table.perhapsNotName ?? NEVER})$`),
    according: pattern(words(table.according), 'giu'),
    endsWithWork: pattern(`${words(table.works)}[\\s,:]*(?:[\\p{Lu}]\\S*\\s*)?$`),
    credits: pattern(words(table.credits ?? table.according), 'giu'),
    reports: pattern(words(said), 'giu'),
    startsReported: pattern(`^,?\\s+(?:${table.that ?? NEVER})`),
    leadingConjunctions: pattern(`^\\s*(?:${words(table.conjunctions)}\\s*)*`),
    endsWithConjunction: pattern(`${words(table.conjunctions)}\\s*$`),
    endingAuxiliaries: pattern(`(?:\\s*${words(table.auxiliaries)})+$`),
    endsPassive: pattern(`${words(table.passive)}(?:\\s+\\p{L}+)?\\s+$`),
    startsPassive: pattern(`^\\s+${words(table.passiveAfter)}`),
    isParticiple: pattern(`(?:${table.participles ?? NEVER})$`),
    leadingDay: pattern(`^\\s*${words(table.days)}`),
  };
}

const byLanguage: ReadonlyMap<string, Lexicon> = new Map(REPORTING_TABLES.map((table) => [table.lang, lexicon(table)]));

/** @param lang BCP 47; regions and scripts share their language's table */
export function lexiconOf(lang: string): Lexicon | undefined {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? lang);
}

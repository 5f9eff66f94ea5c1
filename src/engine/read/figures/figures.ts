/** The figures that an article states: numbers, amounts, shares, dates, times and durations, in every sentence. */
import type { Approximation, Article, Figure } from '../../model';
import { remembered } from '../../remembered';
import { sentencesOf } from '../../sentences';
import { datesIn, UNKNOWN_DAY } from './dates';
import { type Found, withoutOverlaps } from './found';
import { joined } from './join';
import { group, type Lexicon, lexiconOf, perLexicon } from './lexicon';
import { evenText } from './numerals';
import { quantitiesIn } from './quantities';
import { relativeDaysIn } from './relativeDays';
import { timesIn } from './times';

/** The figures of each sentence of the article, in the order of `SentenceIndex`; asked when it is grouped and when compared. */
export const figuresOf = remembered((article: Article): readonly (readonly Figure[])[] =>
  sentencesOf(article).map(({ text, lang, role }) =>
    role === 'furniture' ? [] : readFigures(text, lang, article.facts.published),
  ),
);

/**
 * @param published `YYYY-MM-DD`; without it a day has a year only where the sentence says it, and _Tuesday_ is no day
 * @returns in the order of the text; none in a language that has no table
 */
export function readFigures(sentence: string, lang: string, published?: string): Figure[] {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return [];
  const whole = evenText(sentence, lexicon);
  const text = whole.replace(LIST_NUMBER, (mark) => ' '.repeat(mark.length));
  const written = datesIn(whole, lexicon, published);
  const relative = relativeDaysIn(text, lexicon, published, written);
  const days = withoutOverlaps([...written, ...relative, ...timesIn(text, lexicon)]);
  const all = withoutOverlaps([...days, ...quantitiesIn(text, lexicon, days)]);
  const known = all.filter(({ value }) => value !== UNKNOWN_DAY);
  return joined(known, text, lexicon).map((found) => figure(found, sentence, text, lexicon));
}

/** A list item's number is none of its figures, unless it is the day of a date (“1. Januar”). */
const LIST_NUMBER = /^\s*\d{1,2}[.)](?=\s)/u;

function figure(
  { start, end, value, unit, kind, conversionOf }: Found,
  sentence: string,
  text: string,
  lexicon: Lexicon,
): Figure {
  // “Until 3 March” says when something is, not how well the day is known.
  const approx = approximationOf(text.slice(Math.max(0, start - REACH), start), lexicon);
  return {
    span: { start, end },
    text: sentence.slice(start, end),
    value,
    unit,
    kind,
    ...(approx !== undefined && (approx === 'about' || (kind !== 'date' && kind !== 'time')) && { approx }),
    ...(conversionOf !== undefined && { conversionOf }),
  };
}

/** How far before a figure the words that qualify it may begin, in code units. */
const REACH = 30;

const approximations = perLexicon(({ table, begin }): (readonly [Approximation, RegExp])[] =>
  (['over', 'under', 'upTo', 'almost', 'about'] as const).map((name) => [
    name,
    new RegExp(`${begin}${group(table[name])} ?$`, 'iu'),
  ]),
);

function approximationOf(before: string, lexicon: Lexicon): Approximation | undefined {
  return approximations(lexicon).find(([, pattern]) => pattern.test(before))?.[0];
}

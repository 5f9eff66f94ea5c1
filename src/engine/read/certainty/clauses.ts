/** Whether words stand in a clause beside the main one. Only words and commas are looked at; there is no parser. */
import { patternOf } from './pattern';
import type { CueTable } from './types';

/** Up to two words may stand between a relative pronoun and its verb ("which the firm could"). */
const SHORT = "(?:\\s+[\\p{L}'-]+){0,2}\\s*$";
/** A clause that a conjunction opened goes on to the next comma. */
const TO_COMMA = '[^,;:–—]*$';
/** A relative pronoun has something before it that it describes; at the start of a clause it points ("; that will shrink"). */
const DESCRIBES = '(?<=[^\\s;:.!?]\\s*)';

/** No clause is looked for further back than this many code units, so that reading stays linear. */
const REACH = 300;

/** Whether the text before a cue ends inside a side clause. */
export type SideClause = (before: string) => boolean;

/** How a language opens side clauses, from its classes `relative`, `relativeDirect` (with `adverb`) and `subordinate`. */
export function sideClauseOf(table: CueTable): SideClause {
  const { classes, script } = table;
  if (script === 'unspaced') return () => false;
  const adverbs = classes.adverb === undefined ? '' : `(?:\\s+${patternOf('<adverb>', table).source}|')*`;
  const openers = [
    classes.relative === undefined ? [] : [`${DESCRIBES}${patternOf('<relative>', table).source}${SHORT}`],
    classes.relativeDirect === undefined
      ? []
      : [`${DESCRIBES}${patternOf('<relativeDirect>', table).source}${adverbs}\\s*$`],
    classes.subordinate === undefined ? [] : [`${patternOf('<subordinate>', table).source}${TO_COMMA}`],
  ]
    .flat()
    .map((source) => new RegExp(source, 'iu'));
  return (before) => openers.some((opener) => opener.test(before.slice(-REACH)));
}

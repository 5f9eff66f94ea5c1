/** Lines that their writer broke: rows of tables, lists of amounts, verse. They keep their lines, and are never headings. */
import type { Role } from '../model';
import { furnitureOf } from './furniture';
import { endsSentence, wordCount } from './normalise';
import type { Line } from './wrap';

/** A line of verse or of a list has so few words. */
const LINE_WORDS = 12;
const LINE_LENGTH = 80;
/** Fewer lines are chance. */
const ROWS_LEAST = 2;
const VERSE_LEAST = 3;
/** A lead-in says more than "See also:". */
const LEAD_IN_WORDS = 3;
/** Verse that nothing leads into shows by the commas at the ends of so many lines. */
const COMMA_SHARE = 0.3;

const CELL = /\s*\t\s*|\s+\|\s+/u;
/** What recipes measure in; with figures before it, or behind it in Japanese and Chinese. */
const UNITS =
  'g|kg|mg|ml|cl|dl|l|oz|lb|lbs|cups?|tsp|tbsp|teaspoons?|tablespoons?|pinch|EL|TL|Pck|Prisen?|Stück|c\\. à [sc]\\.?|cuill(?:ère|erée)s?|' +
  'pincées?|tasses?|cdas?|cditas?|cucharadas?|cucharaditas?|tazas?|pizca|xícaras?|colher(?:es)?|eetlepels?|theelepels?|el|tl|' +
  'sdm|sdt|sendok|siung|butir|gelas|sudu|camca|cawan|biji|ulas|غ|غرام|غم|كوب|ملعقة|ملاعق|حبات|حبة|مل|グラム|個|本|枚|杯|克|毫升|勺|匙|个';
const FIGURE = '(?:\\d[\\d.,/–-]*|[½¼¾⅓⅔])(?:\\s?[½¼¾⅓⅔])?';
const AMOUNT = new RegExp(
  `^${FIGURE}\\s?(?:${UNITS})(?![\\p{L}])|(?:${UNITS})?${FIGURE}\\s?(?:g|ml|グラム|個|本|枚|杯|克|毫升|勺|匙|个)$`,
  'u',
);
const COUNTED = new RegExp(`^${FIGURE}\\s\\p{L}`, 'u');
const CLOCK_OR_YEAR = /\d[:h.]\d\d|\d{4}/u;

/** For each line the role that its form gives it beside its neighbours, where it gives one. */
export function keptRoles(lines: readonly Line[]): (Role | undefined)[] {
  const roles: (Role | undefined)[] = lines.map(() => undefined);
  const lastProse = lines.findLastIndex(
    ({ text }) => (!isBrief(text) || endsSentence(text)) && furnitureOf(text) === undefined,
  );
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (end < lines.length && goesOn(lines[end - 1] as Line, lines[end] as Line)) end += 1;
    const run = lines.slice(start, end).map(({ text }) => text);
    const role =
      end - start < ROWS_LEAST ? undefined : roleOfRun(run, lines[start - 1]?.text, roles[start - 1], end <= lastProse);
    for (let k = start; role !== undefined && k < end; k += 1) roles[k] = role(lines[k]?.text ?? '');
    start = end;
  }
  return roles;
}

function isBrief(text: string): boolean {
  return wordCount(text) <= LINE_WORDS && text.length <= LINE_LENGTH;
}

function goesOn(before: Line, { text, afterBlank }: Line): boolean {
  return !afterBlank && isBrief(before.text) && isBrief(text) && !isLeadIn(before.text);
}

type RoleOf = (line: string) => Role | undefined;

/** @param before the line above the run, with its role */
function roleOfRun(
  run: readonly string[],
  before: string | undefined,
  roleBefore: Role | undefined,
  hasProseBelow: boolean,
): RoleOf | undefined {
  if (isTable(run)) return (line) => (CELL.test(line) ? 'list-item' : undefined);
  const amounts = run.filter(isAmount);
  if (amounts.length >= ROWS_LEAST && amounts.some((line) => AMOUNT.test(line))) {
    return (line) => (isAmount(line) ? 'list-item' : undefined);
  }
  if (!hasProseBelow || run.some((line) => furnitureOf(line) !== undefined)) return undefined;
  const ledInto = before !== undefined && isLeadIn(before);
  const punctuated = run.filter((line) => /[,;:—–、]$/u.test(line)).length >= COMMA_SHARE * run.length;
  const isVerse =
    run.length >= VERSE_LEAST && before !== undefined && (ledInto || punctuated || roleBefore === 'paragraph');
  return isVerse ? (line) => (ledInto && /^\p{Ll}/u.test(line) ? 'list-item' : 'paragraph') : undefined;
}

/** Rows of as many cells, with figures in them: the links at a page's foot have none. */
function isTable(run: readonly string[]): boolean {
  const rows = run.filter((line) => CELL.test(line));
  const cells = new Set(rows.map((row) => row.split(CELL).length));
  return rows.length >= ROWS_LEAST && cells.size === 1 && rows.some((row) => /\p{N}/u.test(row));
}

function isAmount(line: string): boolean {
  return (AMOUNT.test(line) || COUNTED.test(line)) && !CLOCK_OR_YEAR.test(line) && furnitureOf(line) === undefined;
}

function isLeadIn(line: string): boolean {
  return (
    /[:：]$/u.test(line) && (wordCount(line) >= LEAD_IN_WORDS || endsSentence(line)) && furnitureOf(line) === undefined
  );
}

/** Raw text, as pasted or saved from a page, → blocks with the roles that its form gives away. No character is lost but white space and list marks. */
import type { SourceBlock } from '../model';
import { endsSentence } from './normalise';
import { decodeReferences } from './references';
import { withRoles } from './roles';

/** One line of the text that is not blank, with whether a blank line stands before it. */
interface Line {
  readonly text: string;
  readonly afterBlank: boolean;
}

const BULLET = /^\s*[•▪◦●‣*–—-]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;
/** A line of dashes, stars or the like only separates. */
const RULE = /^\s*(?:[-–—_=*~·•.]\s*){3,}$/u;

export function readLines(text: string): SourceBlock[] {
  const lines = nonBlankLines(decodeReferences(text.replace(/^\uFEFF/, '')).replace(/\r\n?/g, '\n'));
  const whole = isWrapped(lines) ? unwrapped(lines) : lines.map((line) => line.text);
  return withRoles(
    splitRunOnMarks(whole)
      .filter((line) => !RULE.test(line))
      .map(blockOf),
  );
}

function nonBlankLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') afterBlank = true;
    else {
      lines.push({ text: line.trim(), afterBlank });
      afterBlank = false;
    }
  }
  return lines;
}

/** Lines of hard-wrapped text are of a length and break inside sentences; lines of this length never are headings. */
const WRAP_SHORTEST = 50;
const WRAP_LONGEST = 120;
/** Share of the lines followed directly by another that must look wrapped, and of all lines that must be followed so. */
const WRAP_SHARE = 0.6;
const FOLLOWED_SHARE = 0.4;

/** Whether lines are broken at a width rather than at the end of paragraphs. */
function isWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((_, k) => lines[k + 1]?.afterBlank === false);
  const wrapped = followed.filter(
    ({ text }) => text.length >= WRAP_SHORTEST && text.length <= WRAP_LONGEST && !endsSentence(text),
  );
  return (
    followed.length >= FOLLOWED_SHARE * lines.length &&
    followed.length >= 3 &&
    wrapped.length >= WRAP_SHARE * followed.length
  );
}

function unwrapped(lines: readonly Line[]): string[] {
  const blocks: string[] = [];
  for (const { text, afterBlank } of lines) {
    if (blocks.length === 0 || afterBlank || BULLET.test(text) || NUMBER.test(text)) blocks.push(text);
    else blocks[blocks.length - 1] = `${blocks.at(-1)} ${text}`;
  }
  return blocks;
}

/** "…Llama?A", "….Q": page scripts glue the marks of questions and answers to the line before. */
function splitRunOnMarks(lines: readonly string[]): string[] {
  const glued = /^(.*[.?!]["”’)]?)([QA])$/u;
  const isDialogue = lines.some((line) => /[?]["”’)]?A$/u.test(line));
  return isDialogue ? lines.flatMap((line) => glued.exec(line)?.slice(1) ?? [line]) : [...lines];
}

function blockOf(line: string): SourceBlock {
  if (RULE.test(line)) return { text: line };
  const number = NUMBER.exec(line);
  if (number) return { text: line.slice(number[0].length), role: 'list-item', level: 1, number: Number(number[1]) };
  const bullet = BULLET.exec(line);
  return bullet ? { text: line.slice(bullet[0].length), role: 'list-item', level: 1 } : { text: line };
}

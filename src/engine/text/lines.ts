/** Raw text, as pasted or saved from a page, → blocks with the roles that its form gives away. No character is lost but white space and list marks. */
import type { SourceBlock } from '../model';
import { decodeReferences } from './references';
import { withRoles } from './roles';
import { type Line, unwrapped } from './wrap';

const BULLET = /^\s*[•▪◦●‣*–—-]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;
/** A line of dashes, stars or the like only separates. */
const RULE = /^\s*(?:[-–—_=*~·•.]\s*){3,}$/u;

export function readLines(text: string): SourceBlock[] {
  const lines = nonBlankLines(decodeReferences(text.replace(/^\uFEFF/, '')).replace(/\r\n?/g, '\n'));
  const whole = unwrapped(lines, (line) => BULLET.test(line) || NUMBER.test(line));
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

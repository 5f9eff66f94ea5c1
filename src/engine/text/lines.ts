/** Raw text, as pasted or saved from a page, → blocks with the roles that its form gives away. No character is lost but white space and list marks. */
import type { Role, SourceBlock } from '../model';
import { keptRoles } from './kept';
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
  const kept = splitRunOnMarks(whole).filter(({ text: line }) => !RULE.test(line));
  const roles = keptRoles(kept);
  return withRoles(kept.map((line, k) => blockOf(line.text, roles[k])));
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
function splitRunOnMarks(lines: readonly Line[]): Line[] {
  const glued = /^(.*[.?!]["”’)]?)([QA])$/u;
  if (!lines.some(({ text }) => /[?]["”’)]?A$/u.test(text))) return [...lines];
  return lines.flatMap((line) => {
    const parts = glued.exec(line.text)?.slice(1) ?? [line.text];
    return parts.map((text, k) => ({ text, afterBlank: k === 0 && line.afterBlank }));
  });
}

/** @param kept the role that the line has from its neighbours; a list mark says more */
function blockOf(line: string, kept: Role | undefined): SourceBlock {
  const number = NUMBER.exec(line);
  if (number) return { text: line.slice(number[0].length), role: 'list-item', level: 1, number: Number(number[1]) };
  const bullet = BULLET.exec(line);
  if (bullet) return { text: line.slice(bullet[0].length), role: 'list-item', level: 1 };
  if (kept === 'list-item') return { text: line, role: kept, level: 1 };
  return kept ? { text: line, role: kept } : { text: line };
}

/** Two sentences word by word. Pure. */
import { diffArrays } from 'diff';

/**
 * A stretch of two sentences. `same`: both have it, each in its own spelling; `change`: what one alone has, where either
 * may have nothing.
 */
export interface DiffPart {
  readonly kind: 'same' | 'change';
  readonly left: string;
  readonly right: string;
}

/** Languages that put no spaces between words: there signs are compared, and words only in another script. */
const UNSPACED = /^(?:ja|zh|th|lo|km|my)\b/u;
/** What nobody sees, soft hyphens and marks of direction among them, stays with what it stands beside. */
const WORDS =
  /\p{DI}*(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:['’][\p{L}\p{M}\p{N}\p{DI}]+)*|\s+|[^\p{DI}]\p{M}*)\p{DI}*/gsu;
const SIGNS = /\p{DI}*(?:[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}\p{DI}]*|\s+|[^\p{DI}]\p{M}*)\p{DI}*/gsu;

/** @param lang BCP 47, of both */
export function wordDiff(left: string, right: string, lang: string): DiffPart[] {
  const pattern = UNSPACED.test(lang) ? SIGNS : WORDS;
  const [from, to] = [left.match(pattern) ?? [], right.match(pattern) ?? []];
  const parts: DiffPart[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, count } of diffArrays(from.map(seen), to.map(seen))) {
    const next = [added ? l : l + count, removed ? r : r + count] as const;
    const part = { left: from.slice(l, next[0]).join(''), right: to.slice(r, next[1]).join('') };
    parts.push({ kind: added || removed ? 'change' : 'same', ...part });
    [l, r] = next;
  }
  return parts
    .reduce(replaced, [])
    .reduce(bridged, [])
    .map((part) => (isBlank(part) ? { ...part, kind: 'same' } : part));
}

/** Whether anybody would see a difference. */
export function hasChange(parts: readonly DiffPart[]): boolean {
  return parts.some(({ kind }) => kind === 'change');
}

/** As it is seen: letters composed, without what is invisible, all white space alike. */
function seen(word: string): string {
  return word
    .normalize('NFC')
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/gu, ' ');
}

/** What is taken away and what stands in its place are one change. */
function replaced(parts: readonly DiffPart[], next: DiffPart): DiffPart[] {
  const last = parts.at(-1);
  if (next.kind === 'change' && last?.kind === 'change') return [...parts.slice(0, -1), together(last, next)];
  return [...parts, next];
}

/** Words in others' place with nothing but a space between are one change, too. */
function bridged(parts: readonly DiffPart[], next: DiffPart): DiffPart[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (before?.kind === 'change' && last && isBlank(last) && next.kind === 'change' && replaces(together(before, next)))
    return [...parts.slice(0, -2), together(together(before, last), next)];
  return [...parts, next];
}

function replaces({ left, right }: DiffPart): boolean {
  return left !== '' && right !== '';
}

function together(one: DiffPart, other: DiffPart): DiffPart {
  return { kind: 'change', left: one.left + other.left, right: one.right + other.right };
}

function isBlank({ left, right }: DiffPart): boolean {
  return seen(left + right).trim() === '';
}

/** Whose words a passage is, by its own sentence. */
import type { Span } from '../../model';
import type { Sentence } from '../../sentences';
import { type Attribution, attributionAfter, attributionBefore } from './attribution';
import type { Lexicon } from './lexicon';
import type { Passage } from './passages';
import { chineseAfter, chineseBefore, japaneseBefore } from './unspaced';

/** No words are looked for further from a quotation than this, in code units, so that reading stays linear. */
export const REACH = 240;

/** The words of a passage's sentences beside it, where they begin, and the blocks' texts with plain signs. */
export interface Beside {
  readonly before: Span;
  readonly after: Span;
  readonly text: string;
}

/** Plain spaces and apostrophes, so that tables need only these. Lengths stay. */
export function evenSigns(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/gu, ' ').replace(/[’ʼ]/gu, "'");
}

/** @param passages the block's; @param quoted the sentences that the passage at `k` has a share of */
export function besideOf(text: string, k: number, passages: readonly Passage[], quoted: readonly Sentence[]): Beside {
  const { from, to } = passages[k] ?? { from: 0, to: 0 };
  const begin = Math.max(quoted[0]?.span.start ?? 0, passages[k - 1]?.to ?? 0, from - REACH);
  const stop = Math.min(quoted.at(-1)?.span.end ?? text.length, passages[k + 1]?.from ?? text.length, to + REACH);
  return { before: { start: Math.min(begin, from), end: from }, after: { start: to, end: Math.max(stop, to) }, text };
}

/** What the words beside say; `undefined` where no word reports. Spans are in the block's text. */
export function attributionOf({ before, after, text }: Beside, lexicon: Lexicon): Attribution | undefined {
  const [ahead, behind] = [text.slice(before.start, before.end), text.slice(after.start, after.end)];
  const onBefore = (): Attribution | undefined => shifted(readBefore(ahead, behind, lexicon), before.start);
  const onAfter = (): Attribution | undefined => shifted(readAfter(behind, lexicon), after.start);
  // What ends in a colon announces the quotation; else the verb behind it is nearer than any ahead.
  return /[:：]\s*$/u.test(ahead) ? (onBefore() ?? onAfter()) : (onAfter() ?? onBefore());
}

function readBefore(before: string, after: string, lexicon: Lexicon): Attribution | undefined {
  if (lexicon.table.lang === 'ja') return japaneseBefore(before, after, lexicon);
  return lexicon.table.script === 'unspaced' ? chineseBefore(before, lexicon) : attributionBefore(before, lexicon);
}

function readAfter(after: string, lexicon: Lexicon): Attribution | undefined {
  if (lexicon.table.lang === 'ja') return undefined;
  return lexicon.table.script === 'unspaced' ? chineseAfter(after, lexicon) : attributionAfter(after, lexicon);
}

function shifted(attribution: Attribution | undefined, by: number): Attribution | undefined {
  if (!attribution?.subject) return attribution;
  const { start, end } = attribution.subject;
  return { ...attribution, subject: { start: start + by, end: end + by } };
}

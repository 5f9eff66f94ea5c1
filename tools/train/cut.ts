/** Cutting a sentence in two, as somebody who retells half of it would. */

/** Where a half may end, as shares of the sentence. */
const EARLIEST = 0.3;
const LATEST = 0.7;
/** Sentences shorter than this stay whole. */
const SHORTEST = 12;

const CLAUSE_END = /[,;:，、；：。،؛]\s*|\s[–—-]\s/gu;
const WORD_END = /\s+/gu;

/**
 * Two halves, cut nearest to `share` of the length: after a clause if there is one in the middle and `atClause`, else
 * between words, else (scripts without spaces) between signs. Undefined for a sentence too short to be cut.
 */
export function halves(text: string, share: number, atClause: boolean): readonly [string, string] | undefined {
  const signs = [...text];
  if (signs.length < SHORTEST && text.length < 2 * SHORTEST) return undefined;
  const inside = (at: number): boolean => at >= text.length * EARLIEST && at <= text.length * LATEST;
  const ends = (pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map((m) => m.index + m[0].length).filter(inside);
  const clauses = atClause ? ends(CLAUSE_END) : [];
  const words = clauses.length > 0 ? clauses : ends(WORD_END);
  const candidates = words.length > 0 ? words : signEnds(signs).filter(inside);
  const wanted = text.length * share;
  const at = candidates.reduce<number | undefined>(
    (best, end) => (best === undefined || Math.abs(end - wanted) < Math.abs(best - wanted) ? end : best),
    undefined,
  );
  if (at === undefined) return undefined;
  const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
  return first && second ? [first, second] : undefined;
}

function signEnds(signs: readonly string[]): number[] {
  let at = 0;
  return signs.map((sign) => {
    at += sign.length;
    return at;
  });
}

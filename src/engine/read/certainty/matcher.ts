/** The cues of one sentence: a table's lines found in it, without exceptions, side clauses and borrowed words. */
import type { Degree, Span } from '../../model';
import { quotationsIn } from '../quotations';
import { type SideClause, sideClauseOf } from './clauses';
import { isMessage } from './message';
import { classOf, patternOf } from './pattern';
import type { CueEntry, CueTable } from './types';

export interface FoundCue {
  readonly kind: Degree;
  readonly span: Span;
  readonly words: string;
  readonly scope: 'clause' | 'quotation';
  readonly isFaint: boolean;
}

/** Where a sentence stands: cues of list items and of lead-ins count only there. */
export type SentencePlace = 'text' | 'item' | 'lead-in';

interface Compiled {
  readonly entry: CueEntry;
  readonly pattern: RegExp;
  readonly exceptions: readonly RegExp[];
  readonly needs: RegExp | undefined;
  readonly forbids: RegExp | undefined;
}

interface CompiledTable {
  readonly cues: readonly Compiled[];
  readonly inSideClause: SideClause;
}

const compiledTables = new WeakMap<CueTable, CompiledTable>();

function compiled(table: CueTable): CompiledTable {
  const known = compiledTables.get(table);
  if (known) return known;
  const ofClass = (name: string | undefined): RegExp | undefined =>
    name === undefined ? undefined : patternOf(classOf(table, name), table);
  const made: CompiledTable = {
    cues: table.cues.map((entry) => ({
      entry,
      pattern: patternOf(entry.words, table, entry.lowerCase),
      exceptions: entry.except?.map(({ words }) => patternOf(words, table)) ?? [],
      needs: ofClass(entry.with),
      forbids: ofClass(entry.without),
    })),
    inSideClause: sideClauseOf(table),
  };
  compiledTables.set(table, made);
  return made;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  // Most cues are in few sentences, and `matchAll` copies its pattern before it looks.
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** One apostrophe for all, so that a table needs only the straight one. Lengths stay. */
function evenSigns(sentence: string): string {
  return sentence.replace(/[’ʼ]/gu, "'");
}

/** A condition is a side clause by itself, and what announces a list governs it wherever it says so. */
function wholeSentence({ kind }: CueEntry, place: SentencePlace): boolean {
  return kind === 'conditional' || place === 'lead-in';
}

/** The cues that tell how the sentence's message is worded, in the order of their places. */
export function cuesIn(sentence: string, table: CueTable, place: SentencePlace): FoundCue[] {
  const text = evenSigns(sentence);
  const lines = compiled(table);
  const quotations = quotationsIn(sentence);
  const found: FoundCue[] = [];
  for (const { entry, pattern, exceptions, needs, forbids } of lines.cues) {
    if (entry.place !== undefined && entry.place !== place) continue;
    if (needs && text.search(needs) < 0) continue;
    if (forbids && text.search(forbids) >= 0) continue;
    const spans = spansOf(pattern, text);
    if (spans.length === 0) continue;
    const taken = exceptions.flatMap((exception) => spansOf(exception, text));
    for (const span of spans) {
      if (span.end === span.start || taken.some((other) => overlap(span, other))) continue;
      const quotation = quotations.find((quoted) => overlap(quoted, span));
      if (quotation && !isMessage(quotation, text)) continue;
      if (wholeSentence(entry, place) || !lines.inSideClause(text.slice(0, span.start)))
        found.push({
          kind: entry.kind,
          span,
          words: entry.words,
          scope: quotation ? 'quotation' : 'clause',
          isFaint: entry.faint === true,
        });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * The cue that decides. Hearsay holds for all that a sentence says. Advice stays advice under a condition ("if you feel
 * ill, call"), what is possible or expected under one is conditional; else the first verb of the main clause decides.
 */
export function decisive(cues: readonly FoundCue[]): FoundCue | undefined {
  const first = (...kinds: Degree[]): FoundCue | undefined => cues.find(({ kind }) => kinds.includes(kind));
  const hearsay = first('hearsay');
  if (hearsay) return hearsay;
  const conditional = first('conditional');
  if (conditional) return first('advised') ?? conditional;
  return cues[0];
}

/** Who says it, by the words beside a quotation in its own sentence. */
import type { Span } from '../../model';
import type { Lexicon } from './lexicon';
import { mainName, namesIn } from './names';

/** What the words beside a quotation say. */
export interface Attribution {
  /** The one who speaks, in the text beside. */
  readonly subject?: Span;
  /** Somebody named before speaks: a pronoun, or a verb alone. */
  readonly pronoun: boolean;
  /** The verb stands right beside it, or a sign between them says that it is speech. */
  readonly close?: boolean;
}

/** No more words than these may stand between a quotation and its verb. */
const NEAR = 14;
/** A few words between marks are quoted when their verb is no further than this. */
const CLOSE = 3;
/** A subject without a name has no more words than these. */
const MOST_WORDS = 9;

export const wordsIn = (text: string): number => text.match(/\p{L}[^\s]*/gu)?.length ?? 0;
const isClause = (text: string): boolean => !/[.!?;](?:\s|$)/u.test(text) && wordsIn(text) <= NEAR;
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** @param after from the quotation's end to the next one or the end of the sentence */
export function attributionAfter(after: string, lexicon: Lexicon): Attribution | undefined {
  const lead = /^[\s,.!?…،。，、:;–—-]*/u.exec(after)?.[0].length ?? 0;
  const dash = /[–—-]\s*$/u.test(after.slice(0, lead));
  const rest = after.slice(lead);
  const verb = [...rest.matchAll(lexicon.verbsAfter)].find(({ index }) => isClause(rest.slice(0, index)));
  if (!verb) return credited(rest, lead, dash, lexicon);
  const gap = rest.slice(0, verb.index);
  const next = verb.index + verb[0].length;
  if (lexicon.fused.test(verb[0])) return { pronoun: true, close: true };
  if (/\p{L}/u.test(gap) && !lexicon.onlyAuxiliaries.test(gap))
    return { ...subjectBefore(gap, lead, lexicon), close: /[,.!?،–—-]/u.test(after.slice(0, lead)) };
  return { ...subjectAfter(rest.slice(next), lead + next, lexicon), close: true };
}

/** A name after a dash, or after words like “according to”. */
function credited(rest: string, lead: number, dash: boolean, lexicon: Lexicon): Attribution | undefined {
  const according = [...rest.matchAll(lexicon.according)].find(({ index }) => isClause(rest.slice(0, index)));
  if (according)
    return subjectAfter(
      rest.slice(according.index + according[0].length),
      lead + according.index + according[0].length,
      lexicon,
    );
  if (!dash || !/^\p{Lu}/u.test(rest)) return undefined;
  const name = namesIn(rest, lexicon)[0];
  return name && { subject: moved(name, lead), pronoun: false, close: true };
}

/** @param before from the quotation before or the sentence's start to this quotation */
export function attributionBefore(before: string, lexicon: Lexicon): Attribution | undefined {
  const colon = /[:：]\s*$/u.test(before);
  const verbs = colon ? lexicon.verbsAfter : lexicon.verbs;
  const verb = [...before.matchAll(verbs)]
    .filter(({ index, 0: word }) => isClause(before.slice(index + word.length)))
    .at(-1);
  if (verb) {
    const close = colon || wordsIn(before.slice(verb.index + verb[0].length)) <= CLOSE;
    return { ...subjectBeside(before, verb, lexicon), close };
  }
  const according = [...before.matchAll(lexicon.according)].at(-1);
  if (according) {
    const next = according.index + according[0].length;
    return subjectAfter(before.slice(next), next, lexicon);
  }
  if (!colon || lexicon.table.script !== 'cased') return undefined;
  const name = mainName(namesIn(before, lexicon), before);
  return name ? { subject: { start: name.start, end: name.end }, pronoun: false } : { pronoun: true };
}

/** Whose verb it is, in a text that holds the whole clause. */
function subjectBeside(text: string, verb: RegExpExecArray, lexicon: Lexicon): Attribution {
  if (lexicon.fused.test(verb[0])) return { pronoun: true };
  const clause = text.slice(0, verb.index);
  const next = verb.index + verb[0].length;
  const none = lexicon.onlyAuxiliaries.test(clause) || !/\p{L}{2}/u.test(clause);
  // “Nobody came, said Jo Reed: …”: the clause before the comma is what she said.
  const behind = /,\s*$/u.test(clause) ? subjectAfter(text.slice(next), next, lexicon) : undefined;
  if (behind?.subject && /^\p{Lu}/u.test(text.slice(behind.subject.start))) return behind;
  return none || lexicon.table.script === 'uncased'
    ? subjectAfter(text.slice(next), next, lexicon)
    : subjectBefore(clause, 0, lexicon);
}

/** Who is said to say something in a sentence without a quotation: “Jo Reed said that nobody came”. */
export function reporterIn(sentence: string, lexicon: Lexicon): Span | undefined {
  if (lexicon.table.script === 'unspaced') return undefined;
  const verb = [...sentence.matchAll(lexicon.verbsAfter)].find(({ index, 0: word }) => {
    return !lexicon.afterOnly.test(word) || /,\s*$/u.test(sentence.slice(0, index));
  });
  if (verb && !lexicon.afterOnly.test(verb[0])) return subjectBeside(sentence, verb, lexicon).subject;
  const [credit] = verb ? [verb] : sentence.matchAll(lexicon.according);
  if (!credit) return undefined;
  const next = credit.index + credit[0].length;
  return subjectAfter(sentence.slice(next), next, lexicon).subject;
}

/** The subject that ends before its verb: “the mayor, Ann Brook, [said]”. */
function subjectBefore(clause: string, at: number, lexicon: Lexicon): Attribution {
  const pronoun = lexicon.endsWithPronoun.test(clause.trimEnd());
  const names = lexicon.table.script === 'cased' ? namesIn(clause, lexicon) : [];
  const own = names.filter(({ start }) => !followsPreposition(clause.slice(0, start), lexicon));
  const name = own.findLast(({ words }) => words > 1) ?? own.at(-1) ?? names.at(-1);
  if (name) return { subject: moved({ start: name.start, end: name.end }, at), pronoun };
  return pronoun ? { pronoun } : described(clause, at, lexicon);
}

/** Whether a name is of somebody or something that only tells more of the subject: “an economist of the Eastern Institute”. */
export function followsPreposition(before: string, { startsUnlikeSubject }: Lexicon): boolean {
  const last = before.match(/\S+(?=\s*$)/u)?.[0] ?? '';
  const word = /^\p{Ll}{1,3}$/u.test(last) ? (before.match(/\S+(?=\s+\S+\s*$)/u)?.[0] ?? '') : '';
  return [last, word].some((one) => one !== '' && !/[,.;:]$/u.test(one) && startsUnlikeSubject.test(one));
}

/** The subject that follows its verb: “[said] the mayor, Ann Brook, on Monday”. */
function subjectAfter(text: string, from: number, lexicon: Lexicon): Attribution {
  const skipped = lexicon.leadingAuxiliaries.exec(text)?.[0].length ?? 0;
  const [rest, at] = [text.slice(skipped), from + skipped];
  if (lexicon.startsWithPronoun.test(rest) || lexicon.startsUnlikeSubject.test(rest) || !/^[\s-]*\p{L}/u.test(rest))
    return { pronoun: true };
  const phrase = rest.slice(0, rest.search(/[.:;!?"“«»„(–—](?:\s|$)|$/u));
  const names = lexicon.table.script === 'cased' ? namesIn(phrase, lexicon) : [];
  const comma = phrase.indexOf(',');
  const apposed = names.find(
    ({ start, words }) => words > 1 && comma >= 0 && /^,\s*$/u.test(phrase.slice(comma, start)),
  );
  const [first] = names;
  // “Its general manager of Batam, Raja Haziq”: a title holds the first place, the name follows the comma.
  const titled =
    first && comma >= 0 && first.end <= comma && (first.titled || wordsIn(phrase.slice(0, first.start)) > 1);
  const name = titled && apposed ? apposed : first;
  if (name) return { subject: moved({ start: name.start, end: name.end }, at), pronoun: false };
  return described(phrase, at, lexicon);
}

/** A subject without a name: “the company”. */
function described(phrase: string, at: number, lexicon: Lexicon): Attribution {
  const start = phrase.search(/\p{L}/u);
  if (start < 0) return { pronoun: true };
  const end = start + phrase.slice(start).search(/\s*[,،;:.(«"“„]|\s*$/u);
  const words = wordsIn(phrase.slice(start, end));
  if (words === 0 || words > MOST_WORDS || lexicon.startsUnlikeSubject.test(phrase.slice(start)))
    return { pronoun: true };
  return { subject: { start: start + at, end: end + at }, pronoun: false };
}

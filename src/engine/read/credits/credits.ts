/** Whom an article's sentences credit with what they say: who is quoted, who reports, whom it is said according to. */
import type { Article, Credit, Quotation, Span } from '../../model';
import { type Sentence, sentencesOf } from '../../sentences';
import { APART, evenSigns, type Lexicon, lexiconOf, mainName, type Name, namesIn, wordsIn } from '../quotations';
import { unspacedCredit } from './unspaced';

/** A longer phrase before a verb is no subject that could be told. */
const MOST_WORDS = 8;
/** So many words without a name, after words like “according to”, are whom they name. */
const MOST_UNNAMED = 4;
/** Nothing is looked for further from the start of a sentence than this, in code units, so that reading stays linear. */
const REACH = 400;

/**
 * By sentence, in the order of `SentenceIndex`: whom it credits; `undefined` where nobody is named plainly. Only plain
 * verbs of saying count, and words like “according to”: who thinks, fears or shows something is not read.
 * @param quotations as `quotationsOf` gives them for the article
 */
export function creditsOf(
  article: Pick<Article, 'id' | 'blocks'>,
  quotations: readonly (readonly Quotation[])[],
): (Credit | undefined)[] {
  return sentencesOf(article).map((sentence) => {
    const speaker = quotations[sentence.index]?.find((one) => one.speaker)?.speaker;
    if (speaker) return credit(speaker.text, speaker.block, speaker.span, sentence.lang);
    const span = APART.has(sentence.role) ? undefined : creditIn(sentence);
    if (!span) return undefined;
    const { start } = sentence.span;
    const at = { start: start + span.start, end: start + span.end };
    return credit(sentence.text.slice(span.start, span.end), sentence.block, at, sentence.lang);
  });
}

function credit(text: string, block: number, span: Span, lang: string): Credit {
  const lexicon = lexiconOf(lang);
  const name = lexicon?.table.script === 'cased' ? mainName(namesIn(evenSigns(text), lexicon), text) : undefined;
  return {
    text,
    block,
    span,
    ...(name && { name: { start: span.start + name.start, end: span.start + name.end } }),
  };
}

/** Within the sentence. */
function creditIn({ text, lang }: Sentence): Span | undefined {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return undefined;
  const even = evenSigns(text.slice(0, REACH));
  if (lexicon.table.script === 'unspaced') return unspacedCredit(even, lexicon);
  return according(even, lexicon) ?? reporter(even, lexicon);
}

/** “according to Ann Brook, the mayor”, “menurut kementerian itu”. */
function according(text: string, lexicon: Lexicon): Span | undefined {
  for (const { index, 0: words } of text.matchAll(lexicon.credits)) {
    const start = index + words.length;
    const phrase = /^\s+([^,;:.!?()–—"“«]*)/u.exec(text.slice(start));
    if (!phrase?.[1]) continue;
    const from = start + phrase[0].length - phrase[1].length;
    const apposed = appositionAt(text, from + phrase[1].length, lexicon);
    if (apposed) return apposed;
    const subject = leadingPhrase(phrase[1], lexicon);
    if (subject) return { start: from + subject.start, end: from + subject.end };
  }
  return undefined;
}

/** As far as the credited one goes where no sign ends it: to the end of the first name, or a few words. */
function leadingPhrase(phrase: string, lexicon: Lexicon): Span | undefined {
  const whole = phrase.trimEnd();
  if (!/\p{L}/u.test(whole)) return undefined;
  if (lexicon.startsWithPronoun.test(whole) || lexicon.startsUnlikeSubject.test(whole) || /^\s*\p{N}/u.test(whole))
    return undefined;
  if (wordsIn(whole) <= MOST_UNNAMED) return { start: 0, end: whole.length };
  const name = lexicon.table.script === 'cased' ? namesIn(whole, lexicon)[0] : undefined;
  return name && wordsIn(whole.slice(0, name.end)) <= MOST_WORDS ? { start: 0, end: name.end } : undefined;
}

/** A name between commas, which starts at the comma: “its chairman, Dedi Marpaung, …”. */
function appositionAt(text: string, comma: number, lexicon: Lexicon): Span | undefined {
  if (lexicon.table.script !== 'cased' || text[comma] !== ',') return undefined;
  const piece = /^,\s*([^,;:.!?]+)(?=[,.]|$)/u.exec(text.slice(comma));
  const name = piece?.[1] === undefined ? undefined : wholeName(piece[1], lexicon);
  const from = comma + (piece?.[0].length ?? 0) - (piece?.[1]?.length ?? 0);
  return name && { start: from + name.start, end: from + name.end };
}

/** The name that a piece of text is, but for a title before it. */
function wholeName(piece: string, lexicon: Lexicon): Name | undefined {
  const names = namesIn(piece, lexicon);
  const [name] = names;
  return names.length === 1 && name && name.words > 1 && name.end === piece.trimEnd().length ? name : undefined;
}

/** “Ann Brook said that …”, “…, the ministry said”, “…, said Ann Brook”. */
function reporter(text: string, lexicon: Lexicon): Span | undefined {
  for (const verb of reportingVerbs(text, lexicon)) {
    const [open, clause] = lastClause(text.slice(0, verb.start), lexicon);
    const bare = withoutAuxiliaries(clause, lexicon);
    const lacksAuxiliary = bare === clause.trimEnd();
    if (lacksAuxiliary && lexicon.isParticiple.test(text.slice(verb.start, verb.end))) continue;
    const subject = /\p{L}/u.test(bare)
      ? subjectIs(bare, open, lexicon)
      : (nameBefore(text, open, lexicon) ?? subjectBehind(text, verb.end, lexicon));
    if (subject) return subject;
  }
  return undefined;
}

/** Verbs of saying, and any verb of speech before what it says: “claims that”. */
function reportingVerbs(text: string, lexicon: Lexicon): Span[] {
  const all = [
    ...text.matchAll(lexicon.reports),
    ...[...text.matchAll(lexicon.verbs)].filter(({ index, 0: verb }) =>
      lexicon.startsReported.test(text.slice(index + verb.length)),
    ),
  ];
  return all
    .map(({ index, 0: verb }) => ({ start: index, end: index + verb.length }))
    .filter(
      ({ start, end }) =>
        !lexicon.endsPassive.test(text.slice(0, start)) && !lexicon.startsPassive.test(text.slice(end)),
    )
    .sort((x, y) => x.start - y.start);
}

/** What stands before the verb since the last sign, and where that begins. */
function lastClause(before: string, { leadingConjunctions }: Lexicon): readonly [number, string] {
  const open = before.search(/[^,;:–—“”"«»]*$/u);
  const skipped = leadingConjunctions.exec(before.slice(open))?.[0].length ?? 0;
  return [open + skipped, before.slice(open + skipped)];
}

function withoutAuxiliaries(clause: string, { endingAuxiliaries }: Lexicon): string {
  return clause.trimEnd().replace(endingAuxiliaries, '').trimEnd();
}

function subjectIs(clause: string, open: number, lexicon: Lexicon): Span | undefined {
  const start = clause.search(/\p{L}/u);
  const subject = clause.slice(start);
  const isOther =
    lexicon.startsWithPronoun.test(subject) ||
    lexicon.startsUnlikeSubject.test(subject) ||
    lexicon.endsWithPronoun.test(subject) ||
    lexicon.endsWithConjunction.test(subject) ||
    isOnlyWord(subject, open + start) ||
    /\p{N}/u.test(subject);
  return isOther || wordsIn(subject) > MOST_WORDS ? undefined : { start: open + start, end: open + clause.length };
}

/** A single word that begins the sentence may be an adverb as well as a name: También. Two capitals show a name: NASA. */
function isOnlyWord(subject: string, at: number): boolean {
  return at === 0 && wordsIn(subject) === 1 && !/\p{Lu}.*\p{Lu}/u.test(subject);
}

/** “Its chairman, Dedi Marpaung, said”, “Alunea, which is based in Singapore, said”. */
function nameBefore(text: string, open: number, lexicon: Lexicon): Span | undefined {
  const before = text.slice(0, open).trimEnd();
  const comma = before.lastIndexOf(',', before.length - 2);
  if (comma < 0 || !before.endsWith(',')) return undefined;
  const apposed = appositionAt(text, comma, lexicon);
  if (apposed || text.indexOf(',') !== comma) return apposed;
  const opening = text.slice(0, comma);
  const [name] = lexicon.table.script === 'cased' ? namesIn(opening, lexicon) : [];
  return name?.start === 0 && name.end === comma ? { start: 0, end: comma } : subjectIs(opening, 0, lexicon);
}

/** “…, said Ann Brook, the mayor”, “…, a annoncé lundi le ministère”: only at the end of what is said. */
function subjectBehind(text: string, next: number, lexicon: Lexicon): Span | undefined {
  if (!/[,”"»]\s*(?:\S+\s+)?\S+$/u.test(text.slice(0, next))) return undefined;
  const rest = text.slice(next);
  const day = lexicon.leadingDay.exec(rest)?.[0].length ?? 0;
  const phrase = /^\s*([^,;:.!?()–—]*)/u.exec(rest.slice(day));
  const subject = phrase?.[1] === undefined ? undefined : leadingPhrase(phrase[1], lexicon);
  const from = next + day + (phrase?.[0].length ?? 0) - (phrase?.[1]?.length ?? 0);
  return subject && { start: from + subject.start, end: from + subject.end };
}

/**
 * What takes back a proposed end that stands inside a sentence. Each repair is a named predicate over one proposed
 * boundary, with its reason.
 */
import { abbreviationAtEnd, isInsideAbbreviation } from './abbreviations';
import { AFTER_HOURS, BEFORE_NAMES, LABELS, openersOf, PARTICLES, SAINTS } from './openers';
import { isOrdinal } from './ordinals';

/** A proposed boundary: what stands before it and after it (white space trimmed), in a language. */
export interface Boundary {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  /** Whether white space stands between the two. */
  readonly spaced: boolean;
  /** Whether the block ends sentences with a danda. */
  readonly danda: boolean;
}

const ONLY_CLOSERS = /^["'”’»)\]』」）】…!?.。！？]+$/u;
const OPENING_MARKS = /^["'“‘«„‚»›‹¿¡([「『《（]+\s?/u;

/** A single letter with a dot is an initial, not a word: "J. A. Smith". */
function firstWord(after: string): string {
  return /^(?!\p{L}\p{M}*\.)[\p{L}\p{M}]+/u.exec(after.replace(OPENING_MARKS, ''))?.[0] ?? '';
}

/** In Arabic the words for "and" and "so" are written onto the next: "وكان". */
const OPENER_IN_ARABIC = /^[وف]\p{L}{2}/u;

/** What follows begins like a sentence: a word that opens sentences, or a quotation. */
function opensSentence({ after, lang }: Boundary): boolean {
  const next = firstWord(after).toLowerCase();
  if (openersOf(lang).has(next) || (lang.startsWith('ar') && OPENER_IN_ARABIC.test(next))) return true;
  return OPENING_MARKS.test(after) && !/^[(«"“]?\p{Ll}/u.test(after);
}

/** Abbreviations of units are titles too: after a figure they are units ("5 kg. Dia", "2020 г. Он"). */
const UNIT_AFTER_FIGURE = /\p{Nd}\s?(?:kg|кг|г|гг|m|м|h|l|s|p|km|см|мл|đ|م|كم)\.$/iu;

function isUnit({ before, after }: Boundary): boolean {
  return UNIT_AFTER_FIGURE.test(before) && !/^\p{N}/u.test(after);
}

/** "Mr. Zuckerberg", "Nr. 5", "U.S. Senator", "EE. UU."; not "a plain no. The director", "in the U.S. The operation". */
function afterAbbreviation(boundary: Boundary): boolean {
  const { before, after, lang } = boundary;
  const kind = abbreviationAtEnd(before, lang);
  if (kind === undefined) return false;
  if (isUnit(boundary) || isStreet(boundary)) return false;
  if (kind === 'number') return /^(?:\p{N}|[IVXLC]+\b|\p{Lu}[.\d])/u.test(after);
  return kind === 'before' || !opensSentence(boundary);
}

/** "14 Mill St. Visitors": a street has its name before it, a saint after it. */
function isStreet({ before, after, lang }: Boundary): boolean {
  if (SAINTS.has(firstWord(after).toLowerCase())) return false;
  const name = /(?:^|\s)(\p{Lu}[\p{L}’'-]+)\s(?:St|Ave|Rd|Dr)\.$/u.exec(before)?.[1];
  return lang.startsWith('en') && name !== undefined && !openersOf(lang).has(name.toLowerCase());
}

/** "EE. | UU.", "Sdn. | Bhd.", "z. | B.", "т. | е." */
function insideAbbreviation({ before, after, lang }: Boundary): boolean {
  return (
    isInsideAbbreviation(before, after, lang) || (/(?:^|\s)(\p{Lu})\1\.$/u.test(before) && /^(\p{Lu})\1\./u.test(after))
  );
}

/** "Hauptstr. 5": the German for street is the end of a longer word. */
function afterStreet({ before, after, lang }: Boundary): boolean {
  return lang.startsWith('de') && /\p{Ll}str\.$/u.test(before) && /^\p{N}/u.test(after);
}

/** "George W. Bush", "J. K. Rowling", "by S. Prakash": one capital and a dot where a name is; not "Box B. Nobody". */
function afterInitial(boundary: Boundary): boolean {
  const { before, after, lang } = boundary;
  if (!/(?:^|[\s(.-])\p{Lu}\p{M}*\.$/u.test(before) || !/^\p{Lu}/u.test(after)) return false;
  if (abbreviationAtEnd(before, lang) === 'either') return false;
  if (/^\p{Lu}\p{M}*\./u.test(after)) return true;
  if (/^\p{Lu}\p{M}*\.$/u.test(before)) return true;
  const next = firstWord(after).toLowerCase();
  if (openersOf(lang).has(next) && !(PARTICLES.has(next) && /^\p{L}+\s\p{Lu}/u.test(after))) return false;
  if (/(?:^|[\s(])(?:\p{Lu}\p{M}*\.[\s-]?)+\p{Lu}\p{M}*\.$/u.test(before)) return true;
  const [, word = '', dot = ''] = /(?:^|[\s("“«„])([\p{L}\p{M}'’-]+)([.,]?)\s\(?\p{Lu}\.$/u.exec(before) ?? [];
  if (word === '' || LABELS.has(word.toLowerCase())) return false;
  return /^\p{Lu}/u.test(word) || dot !== '' || (BEFORE_NAMES.has(word) && !/\sI\.$/u.test(before));
}

/** "D.C.が", "U.S.스틸": between Latin initials and letters without case no space is missing. */
function afterLatinInitials({ before, after, spaced }: Boundary): boolean {
  return !spaced && /(?:^|[^A-Za-z])(?:[A-Z]\.)+$/u.test(before) && /^\p{Lo}/u.test(after);
}

/** "قال د. سامر": in writings without capitals, one letter with a dot is an abbreviation; with a danda, so is every short word. */
function afterLettersWithoutCase(boundary: Boundary): boolean {
  const { before, lang, danda } = boundary;
  if (isUnit(boundary) || abbreviationAtEnd(before, lang) === 'either') return false;
  const word = /(?:^|[\s(«"“.])([وبلك]?[دأم]|\p{Lo}[\p{Lo}\p{M}]*)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const letters = word.replace(/\p{M}/gu, '').length;
  if (/\p{Script=Devanagari}|\p{Script=Bengali}/u.test(word)) return danda && letters <= 4;
  return (
    /\p{Script=Thai}/u.test(word) ||
    ((letters === 1 || /^[وبلك][دأم]$/u.test(word)) && /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word))
  );
}

/** "Kadrey v. Meta", "Kadrey c. Meta": the sign between the parties of a case. */
function insideCaseName({ before, after }: Boundary): boolean {
  return /\p{Lu}[\p{L}'’.-]*\s(?:v|vs|c)\.$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** "1. First", "a) …": a number or letter that opens the text belongs to what it counts. */
function afterListNumber({ before }: Boundary): boolean {
  return /^(?:\(?[\d٠-٩०-९۰-۹]{1,3}|\(?\p{L})[.)]$/u.test(before);
}

function afterOrdinal(boundary: Boundary): boolean {
  const { before, after, lang } = boundary;
  return isOrdinal(before, after, lang, opensSentence(boundary));
}

/** "& Co. KG", "Co. Ltd." */
function insideCompanyName({ before, after }: Boundary): boolean {
  return /\s(?:Co|Corp|Bros)\.$/u.test(before) && /^(?:KG|KGaA|OHG|GmbH|Ltd|Inc|LLC|LP|SE|AG)\b/u.test(after);
}

/** "v2.Beta" */
function insideVersion({ before, spaced }: Boundary): boolean {
  return !spaced && /(?:^|[\s(])\p{L}+\d[\d.]*\.$/u.test(before);
}

/** "11 a.m. ET", "5 p.m. Eastern time" */
function afterHour({ before, after }: Boundary): boolean {
  return /\d\s?[ap]\.?\s?m\.$/iu.test(before) && AFTER_HOURS.has(firstWord(after).toLowerCase());
}

/** "« Pourquoi ? » demande-t-elle", "approx. five", "wait… what": a sentence does not begin in lower case, but for "'s Avonds". */
function beforeLowerCase({ after }: Boundary): boolean {
  return /^[-–—"'“‘«([]*\s?\p{Ll}/u.test(after) && !/^['’][stn]\s\p{Lu}/u.test(after);
}

/** "« Pourquoi ? », a-t-il demandé": nor does it begin with a comma. */
function beforeComma({ after }: Boundary): boolean {
  return /^[,;،؛、，；]/u.test(after);
}

/** What is left of the text only closes it. */
function beforeClosers({ after }: Boundary): boolean {
  return ONLY_CLOSERS.test(after);
}

/** 「…。」と述べた: a quotation that the sentence goes on from, by a particle. */
function beforeParticle({ before, after, lang }: Boundary): boolean {
  return (
    lang.startsWith('ja') && /[」』）]$/u.test(before) && /^(?:と|って|などと|という|は|が|を|の|に|も|で)/u.test(after)
  );
}

const SAID_IN_ENGLISH =
  /^(?:(?:Mr|Mrs|Ms|Dr)\. )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:said|says|added|adds|asked|asks|wrote|replied|shouted|cried)[.,]/u;
const SAID_IN_CHINESE = /^[^。！？：:“”「」，,]{1,16}(?:说|表示|问|称|喊|写|答|道|叫|補充|說|問|稱|寫)道?[。，,]/u;
const SAID_IN_JAPANESE = /^[^。！？：「」『』、]{1,14}[はが](?:語|述べ|言|話し|叫|嘆|答え|尋ね|聞)[ぁ-ん]{0,3}[。、]/u;

/** “我哭了！”一位观众说。: what only says whose words they were belongs to them; “他说：” before more of them opens the next. */
function beforeAttribution({ before, after, lang }: Boundary): boolean {
  if (!/[”」』"]$/u.test(before)) return false;
  if (lang.startsWith('en')) return /[!?]['’]?[”"]$/u.test(before) && SAID_IN_ENGLISH.test(after);
  return (
    (lang.startsWith('zh') && SAID_IN_CHINESE.test(after)) || (lang.startsWith('ja') && SAID_IN_JAPANESE.test(after))
  );
}

/** 《醒来吧！老村》: a title is one name, whatever signs are in it; so is what a short 「…！…」 without a full stop holds. */
function insideTitle({ before, after }: Boundary): boolean {
  if (/《[^》]*$/u.test(before) && /^[^《]*》/u.test(after)) return true;
  if (/[。！？!?…]》$/u.test(before)) return true;
  if (/〈[^〉]*$/u.test(before) && /^[^〈]*〉/u.test(after)) return true;
  return /[「『][^」』。]{0,20}[！？!?]$/u.test(before) && /^[^「『」』。！？!?]{1,20}[」』]/u.test(after);
}

const REPAIRS: readonly ((boundary: Boundary) => boolean)[] = [
  afterAbbreviation,
  insideAbbreviation,
  afterStreet,
  afterInitial,
  afterLatinInitials,
  afterLettersWithoutCase,
  insideCaseName,
  afterListNumber,
  afterOrdinal,
  afterHour,
  insideCompanyName,
  insideVersion,
  beforeLowerCase,
  beforeComma,
  beforeClosers,
  beforeParticle,
  beforeAttribution,
  insideTitle,
];

export function staysTogether(boundary: Boundary): boolean {
  return REPAIRS.some((repair) => repair(boundary));
}

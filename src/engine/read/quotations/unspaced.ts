/** Who says it where words stand without spaces: Chinese and Japanese. */
import type { Attribution } from './attribution';
import type { Lexicon } from './lexicon';

/** Between signs, what a clause is made of; no longer than a subject with its office. */
const CLAUSE = '[^，。；：、！？「」『』“”":,]{0,40}?';
/** What a Japanese topic ends in: a name with its honorific; its age may follow. “に” and the like before “は” are none. */
const TOPIC = /[\p{sc=Han}\p{sc=Katakana}ー・A-Za-z]+(?:さん|ら|氏)?(?=(?:[(（][^)）]*[)）])?(?:は|も))/gu;

export function chineseBefore(before: string, { verbs, startsWithPronoun }: Lexicon): Attribution | undefined {
  const pattern = new RegExp(`(?<subject>${CLAUSE})(?:${verbs.source})[^，。；！？]{0,8}[：:，,]?\\s*$`, 'u');
  return subjectOf(pattern.exec(before), startsWithPronoun);
}

export function chineseAfter(after: string, { verbs, startsWithPronoun }: Lexicon): Attribution | undefined {
  const pattern = new RegExp(`^[，,。\\s]*(?<subject>${CLAUSE})(?:${verbs.source})`, 'u');
  return subjectOf(pattern.exec(after), startsWithPronoun);
}

function subjectOf(found: RegExpExecArray | null, pronoun: RegExp): Attribution | undefined {
  if (!found) return undefined;
  const subject = found.groups?.subject ?? '';
  const start = found.index + found[0].indexOf(subject);
  if (!/\p{L}/u.test(subject) || pronoun.test(subject)) return { pronoun: true, close: true };
  return { subject: { start, end: start + subject.length }, pronoun: false, close: true };
}

/** The verb stands behind, the topic ahead: 社長は「…」と述べた. */
export function japaneseBefore(before: string, after: string, { verbs }: Lexicon): Attribution | undefined {
  if (!new RegExp(`^(?:など)?と?[^。「]{0,30}?(?:${verbs.source})`, 'u').test(after)) return undefined;
  const topic = [...before.matchAll(TOPIC)].at(-1);
  return topic
    ? { subject: { start: topic.index, end: topic.index + topic[0].length }, pronoun: false, close: true }
    : { pronoun: true, close: true };
}

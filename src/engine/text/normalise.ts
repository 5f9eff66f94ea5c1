import { withoutInvisible } from './visible';

/**
 * The words of a text and nothing else: compatibility forms folded (NFKC), lower case, invisible signs dropped (a word
 * with soft hyphens is one word), every run of signs and white space one space. Two sentences with the same normal form say the same.
 */
export function normalise(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%$€£¥]+/gu, ' ')
    .trim();
}

/** Words separated by white space; in scripts without spaces a run counts as one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Whether the words come to a full stop of any script, closing signs and the number of a note aside ("03.40" has none). */
export function endsSentence(text: string): boolean {
  return /(?:[!?…。！？؟۔।]|(?<!\d)\.|\.(?!\d))["'”’»)\]」』）\d]*$/u.test(withoutInvisible(text).trim());
}

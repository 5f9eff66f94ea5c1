import type { Span } from '../../model';

/** From this share of the sentence on, what is quoted is what the sentence tells. */
const MOST = 0.5;

/** Whether a quotation is the message of its sentence, and not a few words borrowed within it. */
export function isMessage({ start, end }: Span, sentence: string): boolean {
  const opens = !/\p{L}/u.test(sentence.slice(0, start));
  return end - start >= sentence.length * MOST || (opens && sentence.slice(start, end).includes(' '));
}

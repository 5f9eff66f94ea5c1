/** What it is put in words as that a column has nothing in a row. */
import type { Mark } from '../../../link';
import type { Silence } from '../../../story';

/** Of what is unclear nothing is said unless that mark is on. */
export function wordsOf(silence: Silence, on: ReadonlySet<Mark>): Silence | 'some' | undefined {
  if (silence === 'omitted' || on.has('unsure')) return silence;
  return silence === 'partly' ? 'some' : undefined;
}

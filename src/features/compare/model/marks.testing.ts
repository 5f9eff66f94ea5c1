import { defaultMarks, MARKS, type Mark } from '../../../link';

/** The marks that are on at first, with some switched. */
export function marksWith(...switched: readonly Mark[]): Set<Mark> {
  const initial = defaultMarks();
  return new Set(MARKS.map(({ mark }) => mark).filter((mark) => initial.has(mark) !== switched.includes(mark)));
}

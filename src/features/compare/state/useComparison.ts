import { useMemo } from 'react';
import type { Mark } from '../../../link';
import { buildComparison, type Comparison } from '../model';
import type { Shown } from './changes';

/** The comparison and the marks that are on: the same ones as long as they would be equal, whatever is in focus. */
export function useComparison({ story, view, ids }: Shown): { comparison: Comparison; on: ReadonlySet<Mark> } {
  const { spine } = view;
  const columns = useKept(ids, ids.join(' '));
  const on = useKept(view.marks, [...view.marks].join(' '));
  const comparison = useMemo(() => buildComparison(story, columns, { spine, marks: on }), [story, columns, spine, on]);
  return { comparison, on };
}

/** Lists are made anew with every address; while `key` stays the same, so does the list. */
function useKept<T>(list: T, key: string): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list
  return useMemo(() => list, [key]);
}

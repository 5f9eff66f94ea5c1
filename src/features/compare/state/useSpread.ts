import { useMemo } from 'react';
import type { Mark } from '../../../link';
import { buildSpread, type Spread } from '../model';
import type { Shown } from './changes';

/** The spread and the marks that are on: the same ones as long as they would be equal, whatever is in focus. */
export function useSpread({ story, view }: Shown): { spread: Spread; on: ReadonlySet<Mark> } {
  const { spine } = view;
  const articles = useKept(view.articles, view.articles.join(' '));
  const on = useKept(view.marks, [...view.marks].join(' '));
  const spread = useMemo(() => buildSpread(story, articles, { spine, marks: on }), [story, articles, spine, on]);
  return { spread, on };
}

/** Lists are made anew with every address; while `key` stays the same, so does the list. */
function useKept<T>(list: T, key: string): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list
  return useMemo(() => list, [key]);
}

import { useState } from 'react';
import type { SentenceRef } from '../../../story';
import type { Spread } from '../model';
import type { Layout } from './changes';

/** With one column at a time, which one: the reader's choice, else that of the sentence in focus, else the spine. */
export function useTab(
  { columns, spine }: Spread,
  layout: Layout,
  focus: SentenceRef | undefined,
): readonly [tab: number, openTab: (article: number) => void] {
  const [chosen, choose] = useState<number>();
  const ofSpine = columns[spine]?.article ?? 0;
  // Side by side no column is chosen, and what is in focus must not draw them all again.
  if (layout !== 'tabs') return [ofSpine, choose];
  const isThere = chosen !== undefined && columns.some(({ article }) => article === chosen);
  return [isThere ? chosen : (focus?.article ?? ofSpine), choose];
}

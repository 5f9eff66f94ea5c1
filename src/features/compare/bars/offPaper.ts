import type { CompareValue } from '../state';

/** The articles of the story that a print of the page does not have: what is no column, or not the one in sight. */
export function offPaper({ spread, layout, tab }: Pick<CompareValue, 'spread' | 'layout' | 'tab'>): number[] {
  const behind = layout === 'tabs' ? spread.columns.map(({ article }) => article).filter((one) => one !== tab) : [];
  return [...behind, ...spread.waiting];
}

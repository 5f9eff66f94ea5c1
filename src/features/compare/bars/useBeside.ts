import { useEffect, useState } from 'react';
import { useCompare } from '../state';

/** Less of a column than this in sight, and it counts as out of sight. */
const ENOUGH = 0.5;

/** The columns that are out of sight at the sides, by article, in the order of the page. */
export function useBeside(): readonly number[] {
  const { spread, fit, layout } = useCompare();
  const { columns } = spread;
  const wide = layout !== 'tabs' && columns.length > fit;
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    setHidden(new Set());
    if (!wide) return undefined;
    const observer = new IntersectionObserver(
      (entries) =>
        setHidden((before) => {
          const now = new Set(before);
          for (const { target, intersectionRatio } of entries) {
            const article = Number((target as HTMLElement).dataset.head);
            if (intersectionRatio < ENOUGH) now.add(article);
            else now.delete(article);
          }
          return now;
        }),
      // Only the width counts: heads stand below the window's top or stick to it.
      { threshold: ENOUGH, rootMargin: '10000px 0px' },
    );
    for (const { article } of columns) {
      const head = document.querySelector(`[data-head="${article}"]`);
      if (head) observer.observe(head);
    }
    return () => observer.disconnect();
  }, [columns, wide]);
  return columns.map(({ article }) => article).filter((article) => hidden.has(article));
}

/** Brings a column into sight. */
export function scrollToColumn(article: number): void {
  const head = document.querySelector(`[data-head="${article}"]`);
  head?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

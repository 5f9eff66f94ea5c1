import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui';

interface Props<Row> {
  readonly rows: readonly Row[];
  /** So many are shown until the rest is asked for … */
  readonly first: number;
  /** … if the rest is at least so long: a button for a few rows is in the way. */
  readonly fewestMore: number;
  /** Of the first new row, by its `data-cell`, what takes the focus. */
  readonly firstNew: string;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The first rows, and all of them once they are asked for: then the keyboard is at the first new one. */
export function Long<Row>({ rows, first, fewestMore, firstNew, children }: Props<Row>): ReactNode {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only asking for the rest moves the focus
  useEffect(() => {
    if (whole) root.current?.querySelector<HTMLElement>(`[data-cell="${firstNew}"]`)?.focus();
  }, [whole]);
  const cut = !whole && rows.length >= first + fewestMore;
  return (
    <div ref={root}>
      {children(cut ? rows.slice(0, first) : rows)}
      {cut && (
        <p className="more">
          <Button look="link" onClick={() => setWhole(true)}>
            {t('story.who.all', { total: rows.length })}
          </Button>
        </p>
      )}
    </div>
  );
}

import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../ui';
import { type Column, flowOf } from '../model';
import { FLOW, type Ties, useCompare, useTies } from '../state';
import { Row } from './Row';
import { useHands } from './useHands';

/** Every column as its article was published, scrolled by itself and tied to the others. */
export function Flows() {
  const { spread } = useCompare();
  const ties = useTies();
  useLayoutEffect(() => ties.follow(spread.story), [ties, spread]);
  useWheelBeside(ties);
  return (
    <div className="page flows" {...useHands()}>
      {spread.columns.map((column) => (
        <Flow key={column.article} column={column} />
      ))}
    </div>
  );
}

/** The wheel between and beside the columns, where nothing scrolls by itself, scrolls the one that was scrolled last. */
function useWheelBeside(ties: Ties): void {
  useEffect(() => {
    const onWheel = ({ target, ctrlKey, deltaY }: WheelEvent): void => {
      const isBeside = target instanceof Element && target.closest('#compare-rows, .heads') && !target.closest(FLOW);
      if (isBeside && !ctrlKey) ties.scrollBy(deltaY);
    };
    window.addEventListener('wheel', onWheel, { passive: true });
    return () => window.removeEventListener('wheel', onWheel);
  }, [ties]);
}

/** In a column, and only there: letters alone do nothing elsewhere on the page. */
function holdByKey(event: KeyboardEvent, article: number, ties: Ties): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const key = event.key.toLowerCase();
  if (key === 'h') ties.toggleHold(article);
  if (key === 't' && ties.isHeld(article)) ties.tieAgain(article);
}

function Flow({ column }: { readonly column: Column }) {
  const { t } = useTranslation();
  const { spread, on, labelOf } = useCompare();
  const { article, view } = column;
  const ties = useTies();
  const flow = useRef<HTMLElement>(null);
  const groups = useMemo(() => flowOf(spread, article, on), [spread, article, on]);
  useLayoutEffect(() => (flow.current ? ties.attach(article, flow.current) : undefined), [ties, article]);
  return (
    <section
      ref={flow}
      className={spread.columns[spread.spine] === column ? 'flow pinned' : 'flow'}
      data-flow={article}
      dir={directionOf(view.article.lang)}
      aria-label={t('compare.published.column', { source: labelOf(article) })}
      onKeyDown={(event) => holdByKey(event, article, ties)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      <ol role="list" className="rows">
        {groups.map((group, k) => (
          <Row key={group.key} group={group} place={k === 0 ? 'opening' : 'later'} onFound={undefined} />
        ))}
      </ol>
    </section>
  );
}

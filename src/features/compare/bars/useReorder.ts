import { type DragEvent, type HTMLAttributes, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCompare } from '../state';

/** What the heads of columns need to be put in another order, by hand or by keys. */
export interface Reorder {
  /** Of what is taken hold of. */
  readonly handle: (article: number) => HTMLAttributes<HTMLElement>;
  /** Of what it is let go over. */
  readonly target: (article: number) => HTMLAttributes<HTMLElement>;
  /** A class while something is dragged: `dragged`, or `before` and `after` where it would come to stand. */
  readonly lookOf: (article: number) => '' | 'dragged' | 'before' | 'after';
  /** Shift with an arrow key moves the column. */
  readonly onKeyDown: (article: number) => (event: KeyboardEvent) => void;
}

/** Drag and drop as browsers have it, and the same by keys. */
export function useReorder(): Reorder {
  const { spread, actions } = useCompare();
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const placeOf = (article: number): number => spread.columns.findIndex((column) => column.article === article);
  const keepFocus = useKeptFocus(spread.columns);

  const drop = (event: DragEvent, article: number): void => {
    event.preventDefault();
    if (dragged !== undefined && dragged !== article) actions.move(dragged, placeOf(article) - placeOf(dragged));
    end();
  };
  const end = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  return {
    handle: (article) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        // Some browsers drag nothing that carries nothing.
        event.dataTransfer.setData('text/plain', '');
        setDragged(article);
      },
      onDragEnd: end,
    }),
    target: (article) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setOver(article);
      },
      onDrop: (event: DragEvent) => drop(event, article),
    }),
    lookOf: (article) => {
      if (dragged === undefined) return '';
      if (article === dragged) return 'dragged';
      if (article !== over) return '';
      return placeOf(article) < placeOf(dragged) ? 'before' : 'after';
    },
    onKeyDown: (article) => (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const to = placeOf(article) + (by ?? 0);
      if (!event.shiftKey || by === undefined || to < 0 || to >= spread.columns.length) return;
      event.preventDefault();
      keepFocus(event.currentTarget);
      actions.move(article, by);
    },
  };
}

/** A head that changes its place loses the keyboard to the page: it gets it back once it stands there. */
function useKeptFocus(columns: unknown): (element: EventTarget) => void {
  const wanted = useRef<EventTarget>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new order
  useEffect(() => {
    if (wanted.current instanceof HTMLElement) wanted.current.focus();
    wanted.current = undefined;
  }, [columns]);
  return (element) => {
    wanted.current = element;
  };
}

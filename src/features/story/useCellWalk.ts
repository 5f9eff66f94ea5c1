/** One tab stop for a whole table: Tab comes to the cell that was left last, the arrows walk from there. */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows, and columns with the one of headers. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface CellProps {
  readonly 'data-cell': string;
  readonly tabIndex: 0 | -1;
}

interface CellWalk {
  /** For what takes the focus in a cell: a link in it, or the cell itself. */
  readonly cell: (row: number, column: number) => CellProps;
  readonly body: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

export function useCellWalk(size: Size): CellWalk {
  const [left, setLeft] = useState<Place>({ row: 0, column: 0 });
  const stop = clamped(left, size);
  return {
    cell: (row, column) => ({
      'data-cell': nameOf({ row, column }),
      tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    }),
    body: {
      onKeyDown: (event) => {
        if (event.altKey || event.metaKey || event.shiftKey) return;
        const next = stepFrom(stop, event.key, event.ctrlKey, size);
        if (!next) return;
        event.preventDefault();
        setLeft(next);
        event.currentTarget.querySelector<HTMLElement>(`[data-cell="${nameOf(next)}"]`)?.focus();
      },
      // The mouse and the browser's search come to cells, too.
      onFocus: ({ target }) => {
        const [row, column] = (target.dataset.cell ?? '').split('.').map(Number);
        if (row !== undefined && column !== undefined) setLeft({ row, column });
      },
    },
  };
}

/** As spreadsheets have it: Home and End within the row, with Ctrl in the table. */
function stepFrom({ row, column }: Place, key: string, ctrl: boolean, size: Size): Place | undefined {
  const first = { row: ctrl ? 0 : row, column: 0 };
  const last = { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
  const steps: Readonly<Record<string, Place>> = {
    ...(ctrl
      ? {}
      : {
          ArrowUp: { row: row - 1, column },
          ArrowDown: { row: row + 1, column },
          ArrowLeft: { row, column: column - 1 },
          ArrowRight: { row, column: column + 1 },
        }),
    Home: first,
    End: last,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next && clamped(next, size);
}

function clamped({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

function nameOf({ row, column }: Place): string {
  return `${row}.${column}`;
}

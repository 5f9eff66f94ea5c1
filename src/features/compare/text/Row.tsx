import { memo } from 'react';
import { silenceOf } from '../../../story';
import type { RowGroup } from '../model';
import { useCompare } from '../state';
import { Cell } from './Cell';
import { useHiddenUntilFound } from './Fold';

interface RowProps {
  readonly group: RowGroup;
  readonly place: 'opening' | 'later';
  /** Of a row that is folded away: what to do where the browser's own search finds words in it. */
  readonly onFound: (() => void) | undefined;
}

const CLASSES = { title: 'row', heading: 'row h', text: 'row', long: 'row long', repeat: 'row' } as const;

/** Drawn again where the spread changes, not where the focus moves. */
export const Row = memo(function Row({ group, place, onFound }: RowProps) {
  const { spread } = useCompare();
  return (
    <li className={CLASSES[group.kind]} data-row={group.key} ref={useHiddenUntilFound(onFound)}>
      {group.cells.map((cell) => {
        const column = spread.columns.find(({ article }) => article === cell.article);
        return (
          column && (
            <Cell
              place={place}
              kind={group.kind}
              key={cell.article}
              cell={cell}
              column={column}
              silence={group.kind === 'repeat' ? undefined : silenceOf(spread.story, group.cells, cell.article)}
            />
          )
        );
      })}
    </li>
  );
}, isSameRow);

/** A new function to open it with is no reason to draw a row again. */
function isSameRow(a: RowProps, b: RowProps): boolean {
  return a.group === b.group && a.place === b.place && (a.onFound === undefined) === (b.onFound === undefined);
}

import {
  type FocusEvent,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  useMemo,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { counterpartsOf, findSentence, type SentenceRef, type StoryView, sentenceOf, silenceOf } from '../../../story';
import { type RowGroup, type Stretch, stretchesAlone } from '../model';
import { neighbourInColumn, neighbourInRow, refOf, sentenceElement, useCompare, usePointer } from '../state';
import { Cell } from './Cell';
import { Fold, useHiddenUntilFound } from './Fold';
import { PageMap } from './PageMap';
import { ReadingLine } from './ReadingLine';

interface RowsProps {
  /** Names the layout: see `ReadingLine`. */
  readonly layoutKey: string;
  readonly focus: SentenceRef | undefined;
}

/** All rows; sentences in them are pointed at, focused and walked through here. */
export function Rows({ layoutKey, focus }: RowsProps) {
  const { t } = useTranslation();
  const { spread, labelOf, actions } = useCompare();
  const stretches = useStretches();
  const pointer = usePointer();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const spine = spread.columns[spread.spine];
  // A sentence in focus is never folded away, and what was opened for it stays open.
  const held = focus && stretches.find((stretch) => stretch.folds && holds(spread.story, stretch, focus));
  if (held && !unfolded.has(held.key)) setUnfolded(new Set([...unfolded, held.key]));

  const onFocus = (event: FocusEvent): void => {
    const place = refOf(event.target);
    pointer.hover(place);
    if (place) pointer.stopAt(place);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const here = refOf(event.target);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      actions.focus(here);
      return;
    }
    const next = step(event, here);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  const isFolded = ({ folds, key }: Stretch): boolean => folds !== undefined && !unfolded.has(key);
  return (
    <>
      <ReadingLine
        layout={`${layoutKey} ${[...unfolded].join()}`}
        counterparts={(id) => counterpartIds(spread.story, id)}
      >
        <ol
          role="list"
          className="page rows"
          aria-label={t('compare.rows', { source: labelOf(spine?.article ?? 0) })}
          // Moving, not being over: text that scrolls under a mouse at rest isn't pointed at.
          onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && pointer.hover(refOf(event.target))}
          onPointerLeave={() => pointer.hover(undefined)}
          onFocus={onFocus}
          onBlur={() => pointer.hover(undefined)}
          onClick={(event: MouseEvent) => clicked(event, actions.focus)}
          onKeyDown={onKeyDown}
        >
          {stretches.map((stretch, k) => {
            const folded = isFolded(stretch);
            const open = (): void => setUnfolded(new Set([...unfolded, stretch.key]));
            return (
              <Fragment key={stretch.key}>
                {folded && <Fold stretch={stretch} onOpen={open} />}
                {stretch.groups.map((group) => (
                  <Row
                    key={group.key}
                    group={group}
                    place={k === 0 ? 'opening' : 'later'}
                    onFound={folded ? open : undefined}
                  />
                ))}
              </Fragment>
            );
          })}
        </ol>
      </ReadingLine>
      <PageMap stretches={stretches} isFolded={isFolded} foldKey={[...unfolded].join()} />
    </>
  );
}

function holds(story: StoryView, { groups }: Stretch, { article, sentence }: SentenceRef): boolean {
  const block = story.articles[article]?.sentences[sentence]?.block;
  return groups.some(({ cells }) =>
    cells.some((cell) => cell.article === article && cell.blocks.some((one) => one.block === block)),
  );
}

/** A click that ends a selection is no pointing. */
function clicked(event: MouseEvent, focus: (place: { article: number; sentence: number }) => void): void {
  const place = refOf(event.target);
  if (place && (window.getSelection()?.isCollapsed ?? true)) focus(place);
}

/** Up and down go through the column, left and right to the sentence at the same height beside it. */
function step(event: KeyboardEvent, here: { article: number; sentence: number }): HTMLElement | undefined {
  if (event.key === 'ArrowDown') return neighbourInColumn(here, 1);
  if (event.key === 'ArrowUp') return neighbourInColumn(here, -1);
  if (event.key === 'ArrowRight') return neighbourInRow(sentenceElement(here), 1);
  if (event.key === 'ArrowLeft') return neighbourInRow(sentenceElement(here), -1);
  return undefined;
}

function counterpartIds(story: StoryView, id: string): string[] {
  const ref = findSentence(story, id);
  return ref ? counterpartsOf(story, ref).map((one) => sentenceOf(story, one).id) : [];
}

/** What stands on the page: all columns in rows, or the one that is open in its own order. */
function useStretches(): readonly Stretch[] {
  const { spread, layout, tab, on } = useCompare();
  return useMemo(
    () => (layout === 'tabs' ? stretchesAlone(spread, tab, on) : spread.stretches),
    [spread, layout, tab, on],
  );
}

interface RowProps {
  readonly group: RowGroup;
  readonly place: 'opening' | 'later';
  /** Of a row that is folded away: what to do where the browser's own search finds words in it. */
  readonly onFound: (() => void) | undefined;
}

const CLASSES = { title: 'row', heading: 'row h', text: 'row', long: 'row long', repeat: 'row' } as const;

/** Drawn again where the spread changes, not where the focus moves. */
const Row = memo(function Row({ group, place, onFound }: RowProps) {
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

import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { type SentenceRef, type StoryView, silenceOf } from '../../../story';
import { type RowGroup, type Stretch, wordsOf } from '../model';
import { neighbourInColumn, neighbourInRow, refOf, sentenceElement, useCompare, usePointer } from '../state';
import { Cell } from './Cell';
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
  const pointer = usePointer();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const spine = spread.columns[spread.spine];
  // A sentence in focus is never folded away, and what was opened for it stays open.
  const held = focus && spread.stretches.find((stretch) => stretch.folds && holds(spread.story, stretch, focus));
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

  return (
    <ReadingLine layout={`${layoutKey} ${[...unfolded].join()}`}>
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
        {spread.stretches.map((stretch) =>
          stretch.folds && !unfolded.has(stretch.key) ? (
            <Fold key={stretch.key} stretch={stretch} onOpen={() => setUnfolded(new Set([...unfolded, stretch.key]))} />
          ) : (
            stretch.groups.map((group) => <Row key={group.key} group={group} />)
          ),
        )}
      </ol>
    </ReadingLine>
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

/** Drawn again where the spread changes, not where the focus moves. */
const Row = memo(function Row({ group }: { readonly group: RowGroup }) {
  const { spread, layout, tab, on } = useCompare();
  const place = spread.stretches[0]?.groups[0]?.key === group.key ? 'opening' : 'later';
  const kind = group.kind === 'heading' ? 'row h' : group.kind === 'long' ? 'row long' : 'row';
  const shown = layout === 'tabs' ? group.cells.filter(({ article }) => article === tab) : group.cells;
  const silent = shown.every(
    ({ blocks, placeholders, elsewhere }) => blocks.length + placeholders.length + elsewhere.length === 0,
  );
  // One column at a time: a row that it has nothing in is only worth a line where the spine speaks, and it has one.
  if (layout === 'tabs' && silent && (!group.onSpine || group.kind === 'heading')) return null;
  if (layout === 'tabs' && silent && place === 'later') {
    const silence = silenceOf(spread.story, group.cells, tab);
    if (silence && !wordsOf(silence, on)) return null;
  }
  return (
    <li className={kind} data-row={group.key}>
      {shown.map((cell) => {
        const column = spread.columns.find(({ article }) => article === cell.article);
        return (
          column && (
            <Cell
              place={place}
              kind={group.kind}
              key={cell.article}
              cell={cell}
              column={column}
              silence={silenceOf(spread.story, group.cells, cell.article)}
            />
          )
        );
      })}
    </li>
  );
});

function Fold({ stretch, onOpen }: { readonly stretch: Stretch; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { spread, labelOf } = useCompare();
  const texts = stretch.groups.filter(({ kind }) => kind !== 'heading');
  const speakers = spread.columns.filter(({ article }) =>
    texts.some(({ cells }) => cells.some((cell) => cell.article === article && cell.blocks.length > 0)),
  );
  const spine = labelOf(spread.columns[spread.spine]?.article ?? 0);
  return (
    <li className="fold">
      {t('compare.fold', {
        count: texts.reduce((sum, { cells }) => sum + Math.max(...cells.map(({ blocks }) => blocks.length)), 0),
        sources: list(speakers.map(({ article }) => labelOf(article))),
        spine,
      })}{' '}
      <button type="button" className="link" onClick={onOpen}>
        {t('compare.unfold')}
      </button>
    </li>
  );
}

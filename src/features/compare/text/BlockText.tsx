import { Fragment, type ReactNode } from 'react';
import type { Mark } from '../../../link';
import { Marked } from '../../../parts';
import { typeset } from '../../../ui';
import { type CellBlock, type Column, type InlineRun, inlineRuns, isMarked } from '../model';
import { useCompare } from '../state';
import { ColumnSentence } from './ColumnSentence';

interface BlockTextProps {
  readonly column: Column;
  readonly block: CellBlock;
  /** `whole`: the mark "only" stands around the block already. */
  readonly only: 'whole' | 'inline';
}

/** The words of a block with its sentences' marks inside; every character of the text is there. */
export function BlockText({ column, block, only }: BlockTextProps) {
  const { t, on } = useCompare();
  const { sentences } = block;
  const { text, lang } = block.compiled;
  const gap = (from: number, to: number): string => typeset(text.slice(from, to), lang);
  const run = ({ kind, from, to }: InlineRun): ReactNode => {
    const inside = sentences.slice(from, to).map((sentence, k) => (
      <Fragment key={sentence.id}>
        {k > 0 && gap(sentences[from + k - 1]?.span.end ?? 0, sentence.span.start)}
        <ColumnSentence column={column} sentence={sentence} />
      </Fragment>
    ));
    const mark = inlineMark(kind, column, on, only);
    if (!mark) return inside;
    return (
      <Marked sign={mark.sign} words={t('compare.label', { label: t(mark.words) })}>
        {inside}
      </Marked>
    );
  };
  const runs = inlineRuns(block, column.marks);
  return (
    <>
      {gap(0, sentences[0]?.span.start ?? text.length)}
      {runs.map((one) => (
        <Fragment key={one.from}>
          {one.from > 0 && gap(sentences[one.from - 1]?.span.end ?? 0, sentences[one.from]?.span.start ?? 0)}
          {run(one)}
        </Fragment>
      ))}
      {sentences.length > 0 && gap(sentences.at(-1)?.span.end ?? 0, text.length)}
    </>
  );
}

/** The sign in the gutter beside a run inside a block, and its words. */
function inlineMark(kind: InlineRun['kind'], column: Column, on: ReadonlySet<Mark>, only: 'whole' | 'inline') {
  if (kind === 'only' && only === 'inline' && isMarked(kind, column, on))
    return { sign: 'only', words: 'compare.mark.only' } as const;
  if (kind === 'speculative' && only === 'inline')
    return { sign: 'speculative', words: 'compare.mark.speculative' } as const;
  if (kind === 'not-shown' && on.has('not-shown')) return { sign: 'notshown', words: 'compare.mark.notShown' } as const;
  if (kind === 'shared' && (column.mostlyOwn || on.has('shared')))
    return { sign: 'shared', words: 'compare.mark.shared' } as const;
  return undefined;
}

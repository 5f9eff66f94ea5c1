import { useMemo } from 'react';
import { type Corrections, useCorrections } from '../../../data';
import {
  type Anchored,
  anchorCorrections,
  type Correction,
  type CorrectionVerdict,
  type SentenceRef,
  type StoryView,
  withContext,
} from '../../../story';
import { isSame } from './pointer';

/** What the reader has said of a sentence and another one. */
export interface OwnWord {
  readonly verdict: CorrectionVerdict;
  readonly other: SentenceRef;
  readonly correction: Correction;
}

export interface Correcting extends Pick<Corrections, 'problem' | 'remove' | 'importFrom' | 'exportText'> {
  /** All of this story, with what became of each. */
  readonly anchored: readonly Anchored[];
  /** What the reader has said of a sentence, as far as it holds today. */
  readonly about: (ref: SentenceRef) => readonly OwnWord[];
  readonly correct: (verdict: CorrectionVerdict, one: SentenceRef, other: SentenceRef) => void;
}

/** The reader's own word on which sentences match; what it changes comes with the story, which is indexed under it. */
export function useCorrecting(story: StoryView): Correcting {
  const corrections = useCorrections(story.story.id);
  return useMemo(() => correctingOf(story, corrections), [story, corrections]);
}

/** The same without React. */
export function correctingOf(story: StoryView, corrections: Corrections): Correcting {
  const { list, problem, add, remove, importFrom, exportText } = corrections;
  const anchored = anchorCorrections(story.story, list);
  const holding = anchored.flatMap((one) => ('pair' in one ? [one] : []));
  return {
    problem,
    remove,
    importFrom,
    exportText,
    anchored,
    about: (ref) =>
      holding.flatMap(({ pair: { verdict, a, b }, correction }) => {
        if (isSame(a, ref)) return [{ verdict, other: b, correction }];
        return isSame(b, ref) ? [{ verdict, other: a, correction }] : [];
      }),
    correct: (verdict, one, other) => void add(verdict, withContext(story, one), withContext(story, other)),
  };
}

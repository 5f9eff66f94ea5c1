/** What the reader has corrected of a story. */
import { useMemo, useSyncExternalStore } from 'react';
import {
  type Correction,
  type CorrectionVerdict,
  correctionOf,
  FormatError,
  mergeCorrections,
  readCorrections,
  type SentenceInContext,
  withCorrection,
  withoutCorrection,
  writeCorrections,
} from '../story';
import {
  changeCorrections,
  followCorrections,
  type KeepingProblem,
  type KeptCorrections,
  keptCorrections,
} from './correctionStore';

/** Nothing can be said of the two sentences: they are of one article, or one of them takes no part. */
export interface Refusal {
  readonly kind: 'refused';
}

/** `taken`: how many are new or later than what was said before; `known`: how many are not. */
export interface Imported {
  readonly kind: 'imported';
  readonly taken: number;
  readonly known: number;
  /** What stands in the way of keeping them; they hold all the same. */
  readonly problem?: KeepingProblem;
}

/** The text is no file of corrections, and nothing is changed. As of a `FormatError`. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly path: string;
  readonly what: string;
  readonly expected: string;
}

interface Acts {
  /** What was said of the two before holds no more. */
  readonly add: (
    verdict: CorrectionVerdict,
    one: SentenceInContext,
    other: SentenceInContext,
  ) => KeepingProblem | Refusal | undefined;
  /** Takes it back: the engine's word holds again. */
  readonly remove: (correction: Correction) => KeepingProblem | undefined;
  /** Takes those of other stories, too, each to its story. */
  readonly importFrom: (text: string) => Imported | Malformed;
  /** Those of this story, as `importFrom` reads them. */
  readonly exportText: () => string;
}

/** The functions are the same as long as the story is, the whole as long as nothing changes. */
export interface Corrections extends Acts {
  /** By time. What became of each in the story of today says `anchorCorrections`. */
  readonly list: readonly Correction[];
  readonly problem: KeepingProblem | undefined;
}

export function useCorrections(story: string): Corrections {
  const { corrections, problem } = useKeptCorrections(story);
  const acts = useMemo(() => actsOn(story), [story]);
  return useMemo(() => ({ list: corrections, problem, ...acts }), [corrections, problem, acts]);
}

/** In step with every other part of the page and with other tabs. */
export function useKeptCorrections(story: string): KeptCorrections {
  return useSyncExternalStore(followCorrections, () => keptCorrections(story));
}

function actsOn(story: string): Acts {
  return {
    add: (verdict, one, other) => {
      const correction = correctionOf(story, verdict, one, other, new Date().toISOString());
      return correction ? changeCorrections(story, (list) => withCorrection(list, correction)) : { kind: 'refused' };
    },
    remove: (correction) => changeCorrections(story, (list) => withoutCorrection(list, correction)),
    importFrom,
    exportText: () => writeCorrections(keptCorrections(story).corrections),
  };
}

function importFrom(text: string): Imported | Malformed {
  let corrections: readonly Correction[];
  try {
    corrections = readCorrections(text);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { kind: 'malformed', path: error.path, what: error.what, expected: error.expected };
  }
  let taken = 0;
  let problem: KeepingProblem | undefined;
  for (const story of new Set(corrections.map((one) => one.story))) {
    const before = keptCorrections(story).corrections;
    const after = mergeCorrections(
      before,
      corrections.filter((one) => one.story === story),
    );
    const more = after.filter((one) => !before.includes(one)).length;
    // What is known already is not written again: a full device has nothing to complain of.
    if (more > 0) problem = changeCorrections(story, () => after) ?? problem;
    taken += more;
  }
  return { kind: 'imported', taken, known: corrections.length - taken, ...(problem && { problem }) };
}

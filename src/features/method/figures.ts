/** How often the method is right, as last measured: `npm run bench` records it. */
import results from '../../../bench/results.json';

/** Shares from 0 to 1. */
export interface Figures {
  /** Links that are right and right links that are found, in one figure (F1). */
  readonly links: number;
  /** Of the sentences called “only in this source”, those that are. */
  readonly onlyRight: number;
  /** Of the sentences that are only in their source, those called so. */
  readonly onlyFound: number;
  readonly undecided: number;
  /** Mean distance between a link's probability and how often such links are right. */
  readonly calibration: number;
}

type Recorded = (typeof results.alignment)['ntrex-dev'];

/** By kind of text, that which readers bring first (bench/README.md). */
export const FIGURES = {
  written: figuresOf(results.alignment['adapted-dev']),
  reworked: figuresOf(results.alignment['ntrex-loose-dev']),
  translations: figuresOf(results.alignment['ntrex-dev']),
} as const;

function figuresOf(recorded: Recorded): Figures {
  return {
    links: recorded.linksTogetherF1,
    onlyRight: recorded.onlyAgainstAllPrecision,
    onlyFound: recorded.onlyAgainstAllRecall,
    undecided: recorded.unsure,
    calibration: recorded.calibrationError,
  };
}

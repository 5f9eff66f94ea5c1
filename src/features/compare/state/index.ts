/** What is asked for, pointed at and in focus, and what the reader can do. */
export { CompareContext, type CompareValue, useCompare } from './context';
export {
  coveredHeight,
  FLOW,
  goToNextRow,
  neighbourInColumn,
  neighbourInRow,
  readingHeight,
  refOf,
  sentenceElement,
} from './places';
export { type Lit, PointerContext, useIsTabStop, useLit, usePointed, usePointer } from './pointer';
export { type PlaceInRows, rowsInSight, scrollToRow } from './scrolling';
export { type Ties, TiesContext, useIsHeld, useTies } from './ties';
export { useCompareState } from './useCompareState';
export type { OwnWord } from './useCorrecting';
export { useLayoutKey } from './useLayoutKey';
export { type Stepping, useStepping } from './useStepping';
export { useSwipe } from './useSwipe';

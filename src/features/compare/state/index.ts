/** What is asked for, pointed at and in focus, and what the reader can do. */
export { CompareContext, type CompareValue, useCompare } from './context';
export { coveredHeight, goToNextRow, neighbourInColumn, neighbourInRow, refOf, sentenceElement } from './places';
export { PointerContext, useIsTabStop, useLight, usePointed, usePointer } from './pointer';
export { type PlaceInRows, rowsInSight, scrollToRow } from './scrolling';
export { useCompareState } from './useCompareState';
export type { OwnWord } from './useCorrecting';
export { type Stepping, useStepping } from './useStepping';
export { useSwipe } from './useSwipe';

/** What is asked for, pointed at and in focus, and what the reader can do. */
export { CompareContext, useCompare } from './context';
export { coveredHeight, goToNextRow, neighbourInColumn, neighbourInRow, placeOf, sentenceElement } from './places';
export { type Place, PointerContext, useIsTabStop, useLight, usePlace, usePointer } from './pointer';
export { useCompareState } from './useCompareState';
export { type Stepping, useStepping } from './useStepping';
export { useSwipe } from './useSwipe';

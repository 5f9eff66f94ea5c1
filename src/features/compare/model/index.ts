/** What the screen shows, worked out of a story and the view asked for. Pure: no React, no DOM. */
export { buildComparison, type Column, type Comparison } from './comparison';
export type { GroupCell, RowGroup, Stretch } from './groups';
export { MARK_KEYS } from './markKeys';
export {
  type CellBlock,
  cellBlocks,
  type InlineRun,
  inlineRuns,
  type Passage,
  passagesOf,
  type Setting,
} from './passages';
export { wordsOf } from './silence';
export type { Stop } from './stops';

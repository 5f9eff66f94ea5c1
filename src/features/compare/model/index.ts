/** What the screen shows, worked out of a story and the view asked for. Pure: no React, no DOM. */

export { type Column, differs, type SpeculativePassage } from './column';
export type { GroupCell, RowGroup, Stretch } from './groups';
export { isMarked, MARK_KEYS, wordsOfPassage } from './markKeys';
export { flowMapOf, type MapRow, type MapStroke, type PageMap, pageMapOf } from './pageMap';
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
export { buildSpread, flowOf, type Spread, stretchesAlone } from './spread';
export { isAddition, type Stop } from './stops';
export { type Joint, jointsBetween, scrollBeside, scrolledFor, tiedPairs } from './ties';

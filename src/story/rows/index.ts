export type { RowKind } from './layout';
export { type Cell, indexRows, type PlacedBlock, type Row, type RowIndex, rowsOf } from './rows';

export { type Cell, indexRows, type Row, type RowIndex, rowsOf } from './rows';

/** The rows with their text and marks, and sentences word by word. */
export { useColumnCopy } from './columnCopy';
export { Rows } from './Rows';
export { WordDialog } from './WordDialog';

export { runAlign } from './align';
export { runCheck } from './check';
export { runCompile } from './compile';
export { nodeConsole } from './console';
export { type InspectOptions, runInspect } from './inspect';
export { runMerge } from './merge';
export { runTable, TABLE_FORMATS, TABLES, type TableOptions } from './table';

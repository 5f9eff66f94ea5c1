/**
 * Stands in the browser's bundle for parts of react-diff-viewer-continued that the reader never calls: syntax
 * highlighting of program text, comparison of JSON and YAML, and its worker, which the page's policy forbids.
 */
export const refractor = { registered: () => false };
export function load() {}
export function dump() {}
export const WORKER_CODE = '';
export default {};

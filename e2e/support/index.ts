export { violations } from './axe';
export {
  FERRIES,
  labels,
  lit,
  MANUSCRIPTS,
  META,
  openCompare,
  parameter,
  parameterIs,
  pointAt,
  rowsShown,
  rowWith,
  scrollTo,
  sentence,
  settled,
  topOf,
} from './compare';
export { at, journey } from './journey';
export { expectNoViolations, FOR_AXE } from './screens';

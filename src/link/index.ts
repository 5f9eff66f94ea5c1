/** The address ⇄ the view. The format is documented in README.md. */
export type { AddressProblem } from './address';
export { defaultColumns } from './columns';
export type { Navigation } from './navigation';
export { quoteOf } from './quote';
export { type ReadAddress, readView } from './read';
export { focusOn } from './refocus';
export { type Notice, type Resolved, resolveView } from './resolve';
export {
  type AddScreen,
  CLAIM_FILTERS,
  type ClaimFilter,
  type CompareScreen,
  defaultMarks,
  type Focus,
  MARKS,
  type Mark,
  type MethodScreen,
  MOST_COLUMNS,
  MOST_QUERY,
  type NotFoundScreen,
  type ResolvedCompare,
  type ResolvedView,
  type StoriesScreen,
  type StoryScreen,
  type View,
} from './view';
export { writeView } from './write';

/** Words about stories, in the interface's language: no component, nothing of a screen. */
export { certaintyText } from './certainty';
export { gistText } from './gistText';
export { kindAlone } from './kinds';
export { likelyNumber, likelyText, nearestText } from './likelihood';
export { type SourceName, sourceNames } from './sourceNames';
export { titleOf } from './titleOf';

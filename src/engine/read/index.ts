export * from './certainty';
export { creditsOf } from './credits';
export { differencesOf } from './differences';
export { areSameFigure } from './figureDifferences';
export * from './figures';
export { kinOf } from './kin';
export { quotationsIn, quotationsOf } from './quotations';
export { soundsShared } from './sound';
export { spellingKey } from './spelling';

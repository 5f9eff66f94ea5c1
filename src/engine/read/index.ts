export * from './certainty';
export { creditsOf } from './credits';
export { differencesOf } from './differences';
export * from './figures';
export { quotationsOf } from './quotations';

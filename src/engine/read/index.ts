export * from './certainty';
